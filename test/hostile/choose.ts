import { placeOf } from './strings.ts';
import type { Surface } from './walk.ts';

/**
 * The pages to open: each text that is shown anywhere at least once, and each field on each kind of page where it is shown; and
 * every kind of page.
 */
export function chosen(surfaces: readonly Surface[]): Surface[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => {
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  };
  // Who shows most comes first; what is left then are few.
  return surfaces
    .toSorted((a, b) => b.codes.length - a.codes.length)
    .filter(({ pattern, codes }) => {
      const keys = [pattern, ...codes.flatMap((code) => [`${code}`, `${pattern} ${placeOf(code).field}`])];
      return keys.map(isNew).includes(true);
    });
}
