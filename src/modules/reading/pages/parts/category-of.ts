import type { CategoryShape } from '#modules/audiences/index.ts';
import type { Category } from '#ui/index.ts';

/** The mark of a family of audiences. */
export const CATEGORY_OF: Readonly<Record<CategoryShape, Category>> = {
  programme: 'programme',
  intern: 'internal',
  extern: 'external',
};
