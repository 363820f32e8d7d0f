import { h, head, p, row, table, title, ul } from '../make/block.ts';

// One plan, two municipalities: each has its own calendar, and some moments have the same name.
export const tweeGemeentenBlocks = [
  title('Gezamenlijk communicatieplan zwembad De Plons'),
  p('Gemeenten Oosterbroek en Wijdeveen – 20 augustus 2024 – versie 2'),
  h(1, 'Inleiding'),
  p('De twee gemeenten bouwen samen een zwembad. Elke gemeente praat met de eigen inwoners, op eigen momenten.'),
  h(1, 'Doel van de communicatie'),
  ul('Zwemmers weten waar zij tijdens de bouw terechtkunnen.', 'Inwoners zijn trots op het nieuwe bad.'),
  h(1, 'Kalender Oosterbroek'),
  table(
    head('Wanneer', 'Wat', 'Voor wie', 'Middel', 'Wie'),
    row('2 sept', 'Bouwbord onthullen', 'Omwonenden', 'Bijeenkomst', 'Henk'),
    row('half september', 'Brief over de bouw', 'Omwonenden', 'Brief', 'Henk'),
    row('okt t/m dec', 'Bouwpraat', 'Inwoners', 'Instagram', 'Noor'),
    row('12 december', 'Rondleiding', 'Zwemmers, verenigingen', 'Rondleiding', 'Noor'),
  ),
  h(1, 'Kalender Wijdeveen'),
  table(
    head('Wanneer', 'Wat', 'Voor wie', 'Middel', 'Wie'),
    row('9 sept', 'Brief over de bouw', 'Leden van de zwemclub', 'E-mail', 'Yara'),
    row('1e helft oktober', 'Pendelbus naar het tijdelijke bad', 'Zwemmers', 'Flyer', 'Yara'),
    row('november 2024', 'Kleurwedstrijd', 'Kinderen', 'Basisscholen', 'Sjoerd'),
    row('13 januari', 'Rondleiding', 'Zwemmers', 'Rondleiding', 'Sjoerd'),
  ),
];
