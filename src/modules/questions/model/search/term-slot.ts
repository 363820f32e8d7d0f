/**
 * A shelf holds the texts of one organisation for one base (or its own, without a base) in one language. What stands on it is
 * filed under numbers of 53 bits that only that shelf uses, so that looking up is one comparison of a number.
 */
export type Shelf = { readonly organisation: string; readonly base: string | null; readonly lang: string };

/** The numbers of one shelf, for its terms and for the keys of its words. */
export type ShelfSlots = { readonly ofTerm: (term: string) => number; readonly ofKey: (key: string) => number };

/** The same numbers for the same shelf. They are kept in rows: another hash asks for an index that is made anew. */
export function slotsOn(shelf: Shelf): ShelfSlots {
  const name = hashed(START, shelfName(shelf));
  const [terms, keys] = [hashed(name, ' '), hashed(name, ' #')];
  return { ofTerm: (term) => slotOf(hashed(terms, term)), ofKey: (key) => slotOf(hashed(keys, key)) };
}

/** The same for the same shelf, and another for any other. */
export const shelfName = ({ organisation, base, lang }: Shelf): string => `${organisation} ${base ?? '-'} ${lang}`;

/** Two hashes of 32 bits (multiply and fold, with other constants) of what was read so far. */
type Hash = { readonly one: number; readonly two: number };
const START: Hash = { one: 0x9e3779b9, two: 0x85ebca6b };

function hashed(before: Hash, text: string): Hash {
  let { one, two } = before;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 15;
  }
  return { one, two };
}

/** Both put together. */
function slotOf({ one, two }: Hash): number {
  const first = Math.imul(one ^ (one >>> 16), 0x7feb352d);
  const second = Math.imul(two ^ (two >>> 13), 0x846ca68b);
  return ((second ^ (second >>> 16)) >>> 11) * 2 ** 32 + ((first ^ (first >>> 15)) >>> 0);
}
