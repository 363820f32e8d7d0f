import { h, head, p, row, table, title } from '../make/block.ts';

// Two date columns that together are one period, and a column with who sends it.
export const vanTotBlocks = [
  title('Campagneplan Samen tegen hitte'),
  p('GGD Kustland en de gemeente Helderduin, vastgesteld op 12 mei 2026'),
  h(1, 'Campagne per periode'),
  table(
    head('Van', 'Tot', 'Uiting', 'Bestemd voor', 'Afzender', 'Uitvoering'),
    row('1 juni', '14 juni', 'Radiospot', '70-plussers', 'GGD', 'Bureau Noorderlicht'),
    row('1 juni', '31 augustus', 'Wachtkamerposter', 'Patiënten', 'Huisartsen', 'Leonie'),
    row('15-06', '15-06', 'Uitreiken waterflessen', 'Thuiszorgmedewerkers', 'Wethouder', 'Leonie'),
    row('begin juli', 'eind juli', 'Belcirkel', 'Alleenstaande ouderen', 'Rode draad', 'Vrijwilligers'),
    row('17 aug', '', 'Evaluatie met partners', 'Partners', 'GGD', 'Leonie'),
  ),
  p('Bij code oranje sturen we dezelfde dag een bericht. Dat staat niet in deze planning.'),
];
