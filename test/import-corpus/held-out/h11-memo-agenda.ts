import { h, head, ol, p, row, table, title } from '../make/block.ts';

// An invitation to one meeting: times and people, but nothing that is planned to communicate.
export const memoAgendaBlocks = [
  title('Memo'),
  p('Aan: leden van de werkgroep Centrum'),
  p('Van: Roelof Smid'),
  p('Datum: 18 maart 2025'),
  p('Betreft: agenda werkgroep Centrum, donderdag 27 maart 2025, 9.30 – 11.30 uur, kamer B2.14'),
  h(1, 'Agenda'),
  table(
    head('Tijd', 'Onderwerp', 'Wie', 'Bijlage'),
    row('9.30', 'Opening en mededelingen', 'Roelof', ''),
    row('9.40', 'Verslag van 13 februari 2025', 'Allen', '1'),
    row('9.50', 'Stand van zaken marktplein', 'Dewi', '2'),
    row('10.30', 'Reacties van winkeliers', 'Dewi en Kees', '3'),
    row('11.15', 'Rondvraag', 'Allen', ''),
    row('11.30', 'Sluiting', 'Roelof', ''),
  ),
  h(1, 'Verslag van 13 februari 2025'),
  ol(
    'Kees meldt dat de tellingen op 3 februari zijn gedaan. Er kwamen minder mensen dan in 2024.',
    'Dewi heeft op 10 februari met de marktmeester gesproken. Hij is tevreden.',
    'De werkgroep kiest voor variant B.',
  ),
  p('Afwezig met bericht: Hans en Irma.'),
];
