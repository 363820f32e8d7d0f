import type { JudgedSearch } from './judged-search.ts';

/** What people who tried the site typed and did not find at first; the everyday words were mended because of them. */
export const walkedSearches: readonly JudgedSearch[] = [
  ['ik ben het niet eens met de beslissing', 'ik-ben-het-niet-eens-met-het-besluit'],
  [
    'mn man is ziek ik trek het niet meer',
    'welke-steun-is-er-als-ik-voor-iemand-zorg',
    'hoe-krijg-ik-even-vrij-van-de-zorg',
  ],
  [
    'mijn moeder kan niet meer alleen wonen',
    'wanneer-krijg-ik-langdurige-zorg',
    'wie-regelt-verpleging-of-verzorging-thuis',
  ],
  ['me moeder is dement wie helpt', 'mijn-partner-vergeet-steeds-meer'],
  ['taxi voor ouderen', 'hoe-vraag-ik-de-regiotaxi-aan'],
  ['tolk bij gesprek', 'mag-iemand-meepraten'],
  [
    'uitkering aanvragen hoe lang duurt',
    'hoe-vraag-ik-een-bijstandsuitkering-aan',
    'wanneer-wordt-mijn-uitkering-betaald',
  ],
];
