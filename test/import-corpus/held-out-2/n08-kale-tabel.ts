import { p, row, table, title } from '../make/block.ts';

// Bold lines for headings, and a calendar of which nobody typed the header row.
export const kaleTabelBlocks = [
  title('commplan taalmaatjes (werkversie Roos)'),
  p('stand 12-10-2026'),
  p('**Idee**'),
  p('Statushouders vinden een taalmaatje in de eigen straat. We zoeken er 60 voor de zomer van 2027.'),
  p('**Boodschap**'),
  p('Een uurtje praten maakt een wereld van verschil.'),
  p('**Planning**'),
  table(
    row('26 okt', 'Oproep in de lokale krant', 'inwoners', 'Roos'),
    row('2 nov', 'Kraam op de markt', 'inwoners', 'Roos + vrijwilligers'),
    row('.. nov', 'Mailing naar kerken en moskee', 'geloofsgemeenschappen', 'Idris'),
    row('half dec', 'Kennismakingsavond', 'taalmaatjes, statushouders', 'Idris'),
    row('jan', 'Filmpje', 'inwoners', 'bureau'),
    row('vanaf februari', 'Maatje van de maand', 'inwoners', 'Roos'),
  ),
  p('**Nog uitzoeken**'),
  p('Mogen we foto’s gebruiken? Navragen bij juridische zaken.'),
];
