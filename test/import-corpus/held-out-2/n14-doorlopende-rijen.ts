import { br, h, head, p, row, table, title, ul } from '../make/block.ts';

// Rows without a date belong to the date above; over the page a row goes on with only the rest of its tasks.
export const doorlopendeRijenBlocks = [
  title('Communicatieaanpak Jeugd Dichtbij'),
  p('Projectgroep jeugd, gemeente Esterwolde'),
  p('Versie: 2.0'),
  p('Datum: 30 augustus 2027'),
  h(1, 'Doel'),
  ul('Ouders kennen het jeugdteam op school.', 'Leerkrachten lopen met een vraag zelf naar het jeugdteam.'),
  h(1, 'Wat doen we wanneer'),
  table(
    head('Datum', 'Doel', 'Doelgroep', 'Middel', 'Acties', 'Status'),
    row(
      '6 september',
      'Kennismaken',
      'Leerkrachten',
      'Studiemiddag',
      'Programma door Anouk.\nCatering regelen door secretariaat.',
      'Gereed',
    ),
    row('', 'Zichtbaar zijn', 'Ouders', 'Poster op school', 'Drukken: Anouk', 'Mee bezig'),
    row('20 september', 'Uitleg geven', 'Ouders', 'Informatieavond', 'Presentatie door Gijs.', 'Nog starten'),
  ),
  br,
  table(
    row('', '', '', '', 'Uitnodiging versturen via school.', ''),
    row('Half oktober', 'Ophalen wat beter kan', 'Leerkrachten', 'Enquête', 'Vragen maken door Gijs.', 'Nog starten'),
    row('Nog te bepalen', 'Delen van resultaat', 'Schoolbesturen', 'Factsheet', '', 'Nog starten na oktober'),
  ),
];
