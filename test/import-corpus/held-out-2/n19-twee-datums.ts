import { h, head, p, row, table, title, ul } from '../make/block.ts';

// Two columns with dates (when the text is due, when it goes out) and before it a schedule of meetings that is no calendar.
export const tweeDatumsBlocks = [
  title('Communicatieplan Mantelzorg telt mee'),
  p('Gemeente Nieuw-Torenburg, team Welzijn, versie 1.0 d.d. 3 mei 2027'),
  h(1, 'Aanleiding'),
  p('Een op de zes inwoners zorgt voor een ander. De helft weet niet dat er ondersteuning is.'),
  h(1, 'Doelgroepen'),
  table(
    head('Doelgroep', 'Intern of extern', 'Belang'),
    row('Mantelzorgers', 'extern', 'Ontlasting'),
    row('Werkgevers', 'extern', 'Minder verzuim'),
    row('Consulenten Wmo', 'intern', 'Goed verwijzen'),
  ),
  h(1, 'Organisatie'),
  p('De werkgroep komt bij elkaar op:'),
  table(
    head('Datum', 'Tijd', 'Locatie', 'Voorzitter'),
    row('12 mei', '9.30 uur', 'Kamer 2.14', 'Greet'),
    row('9 juni', '9.30 uur', 'Teams', 'Greet'),
    row('7 juli', '13.00 uur', 'Kamer 2.14', 'Abdel'),
  ),
  h(1, 'Uitingen'),
  table(
    head('Uiting', 'Doelgroep', 'Tekst gereed', 'Verzenddatum', 'Redactie'),
    row('Brief mantelzorgwaardering', 'Mantelzorgers', '19 mei', '2 juni', 'Greet'),
    row('Column in de ondernemerskrant', 'Werkgevers', '1 juni', 'medio juni', 'Abdel'),
    row('Intranetbericht', 'Consulenten Wmo', '24 mei', '31 mei', 'Greet'),
    row('Kaart Dag van de Mantelzorg', 'Mantelzorgers', 'eind september', '10 november', 'Greet'),
  ),
  h(1, 'Budget'),
  ul('Waarderingskaart: € 3.200', 'Advertenties: € 900'),
];
