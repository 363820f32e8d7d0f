import { h, p, row, table, title, ul } from '../make/block.ts';

// An action list from a project team: the deadline is the only date, and the action is a whole sentence.
export const actielijstBlocks = [
  title('Actielijst communicatie herinrichting Stationsplein'),
  p('Bijgewerkt op 26 februari 2026 door Ruben Vos'),
  h(1, 'Acties'),
  table(
    row('Nr', 'Actie', 'Trekker', 'Deadline', 'Status'),
    row('1', 'Bouwbord plaatsen', 'Ruben', '2-mrt', 'klaar'),
    row('2', 'Brief over de afsluiting naar omwonenden sturen', 'Ruben', 'ma 9 mrt', 'loopt'),
    row('3', 'Wethouder bijpraten over de planning', 'Salima', 'week 12', 'open'),
    row('4', 'Vragen en antwoorden op de website zetten', 'Webredactie', 'uiterlijk 20/3', 'open'),
    row('5', 'Langs de ondernemers met de flyer', 'Salima / Ruben', '30 mrt t/m 3 apr', 'nog niet gestart'),
    row('6', 'Filmpje over de bouwfases laten maken', 'Extern bureau', 'eind mei', ''),
    row('7', 'Persmoment eerste steen', 'Salima', '11-06-2026', 'vervallen'),
    row('8', 'Stand van zaken delen met het bouwteam', 'Ruben', 'om de week', 'loopt'),
  ),
  h(1, 'Afspraken'),
  ul('Teksten gaan altijd langs Salima.', 'De woordvoerder is de wethouder, bij ongelukken de aannemer.'),
];
