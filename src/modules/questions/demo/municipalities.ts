import type { DemoMunicipality } from './demo-municipality.ts';
import { berkenaar } from './municipalities/berkenaar.ts';
import { lommerdal } from './municipalities/lommerdal.ts';
import { maasheuvel } from './municipalities/maasheuvel.ts';
import { oosterzand } from './municipalities/oosterzand.ts';
import { peelrand } from './municipalities/peelrand.ts';
import { venbroek } from './municipalities/venbroek.ts';

/** The six invented municipalities that take part in the base of Maasduin. */
export const demoMunicipalities: readonly DemoMunicipality[] = [
  maasheuvel,
  peelrand,
  lommerdal,
  berkenaar,
  oosterzand,
  venbroek,
];
