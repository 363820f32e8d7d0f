import { h, p, subtitle, title, ul } from '../make/block.ts';

// A look back: many dates, but everything has happened.
export const evaluatieBlocks = [
  title('Evaluatie communicatie sluiting zwembad De Golf'),
  subtitle('Gemeente Harsterdijk, 22 mei 2025'),
  h(1, 'Wat is er gebeurd'),
  p(
    'Op 14 januari 2025 besloot de raad het zwembad te sluiten. Op 15 januari stuurden we een persbericht. Twee dagen later, op 17 januari, stond er een petitie online. Half februari hadden 2.300 mensen getekend.',
  ),
  p(
    '24 februari: de wethouder ging in gesprek met de zwemclub. Dat gesprek liep vast omdat de cijfers pas op 3 maart openbaar werden.',
  ),
  p('In maart en april plaatsten we elke week een bericht op Facebook. Op 30 april sloot het bad.'),
  h(1, 'Bereik'),
  ul(
    'De berichten van maart bereikten gemiddeld 5.100 mensen.',
    'De bewonersavond van 11 maart trok 180 bezoekers.',
    'Na 1 april nam het aantal vragen af tot drie per dag.',
  ),
  h(1, 'Wat leren we hiervan'),
  ul(
    'Praat eerst met de zwemclub en dan pas met de pers.',
    'Zet de cijfers online op de dag van het besluit.',
    'Kies één woordvoerder.',
  ),
];
