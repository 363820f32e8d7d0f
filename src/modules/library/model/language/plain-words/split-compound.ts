import { COMPOUND_PARTS } from './compound-part-words.ts';

const LONGEST_WORD = 80;
const SHORTEST_PART = 3;
const LONGEST_PART = 26;
// Letters that hold two parts together: "verblijf-s-vergunning", "mens-en-rechten".
const LINKS = ['', 's', 'e', 'en', 'n', 'er'];
/** What may stand behind the last part without being one: the end of a plural or a diminutive. */
const ENDS = ['', 'en', 's', 'n', 'e', "'s"];

/** The two or more known words that this word (in small letters) is made of, the fewest possible; undefined when it cannot be told. */
export function splitCompound(word: string): readonly string[] | undefined {
  const plain = word.replaceAll('-', '');
  if (plain.length > LONGEST_WORD) return undefined;
  const whole = ENDS.filter((end) => plain.endsWith(end))
    .map((end) => partsOf(plain.slice(0, plain.length - end.length)))
    .filter((parts) => parts !== undefined)
    .toSorted((a, b) => a.length - b.length)[0];
  return whole !== undefined && whole.length > 1 ? whole : undefined;
}

/** From the front: the fewest parts that reach each place. A word of 80 letters asks a few thousand times at most. */
function partsOf(word: string): readonly string[] | undefined {
  const best = new Map<number, readonly string[]>([[0, []]]);
  for (let at = 0; at < word.length; at += 1) {
    const before = best.get(at);
    if (!before) continue;
    for (let length = SHORTEST_PART; length <= LONGEST_PART && at + length <= word.length; length += 1) {
      const part = word.slice(at, at + length);
      // A long word may stand in the list itself, as a part of longer ones.
      if (part !== word && COMPOUND_PARTS.has(part)) reach(best, word, { parts: [...before, part], end: at + length });
    }
  }
  return best.get(word.length);
}

type Reached = { readonly parts: readonly string[]; readonly end: number };

function reach(best: Map<number, readonly string[]>, word: string, { parts, end }: Reached): void {
  for (const link of LINKS) {
    const next = end + link.length;
    // Behind the last part no link may hang.
    if (!word.startsWith(link, end) || (link !== '' && next >= word.length)) continue;
    if (parts.length < (best.get(next)?.length ?? Number.POSITIVE_INFINITY)) best.set(next, parts);
  }
}
