/**
 * A shelf holds the texts of one organisation for one base (or its own, without a base) in one language. What stands on it is
 * filed under numbers of 53 bits that only that shelf uses, so that looking up is one comparison of a number.
 */
export type Shelf = { readonly organisation: string; readonly base: string | null; readonly lang: string };

export const termSlot = (shelf: Shelf, term: string): number => hash53(`${shelfName(shelf)} ${term}`);
export const keySlot = (shelf: Shelf, key: string): number => hash53(`${shelfName(shelf)} #${key}`);

/** The same for the same shelf, and another for any other. */
export const shelfName = ({ organisation, base, lang }: Shelf): string => `${organisation} ${base ?? '-'} ${lang}`;

/**
 * Two hashes of 32 bits (multiply and fold, with other constants), put together. It is kept in rows: another hash asks for
 * an index that is made anew.
 */
function hash53(text: string): number {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16), 0x7feb352d);
  one ^= one >>> 15;
  two = Math.imul(two ^ (two >>> 13), 0x846ca68b);
  two ^= two >>> 16;
  return (two >>> 11) * 2 ** 32 + (one >>> 0);
}
