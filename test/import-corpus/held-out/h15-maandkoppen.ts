import { h, p, title, ul } from '../make/block.ts';

// No table: each month is a heading, and under it stand the days with what happens.
export const maandkoppenBlocks = [
  title('Contentplanning bibliotheek en gemeente'),
  p('Taalhuis Noorderkoog, planning najaar 2023. Opgesteld op 21 augustus 2023.'),
  h(1, 'Boodschap'),
  p('Lezen leer je op elke leeftijd.'),
  h(1, 'Planning'),
  h(2, 'September'),
  ul(
    '4 september – start inschrijving cursus (website)',
    '8 september – Dag van het lezen, kraam op de markt',
    'hele maand – posters bij huisartsen',
  ),
  h(2, 'Oktober'),
  ul('2-6 oktober – open lessen', '17 oktober – interview met een cursist in de krant'),
  h(2, 'November'),
  ul('medio november – diploma’s uitreiken', '30 november – bedankbrief aan vrijwilligers'),
];
