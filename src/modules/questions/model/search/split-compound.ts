import { COMPOUND_PARTS } from './compound-parts.ts';
import { dutchStem } from './dutch-stem.ts';

const SHORTEST_PART = 3;
/** A word of which only one part is known must be as long as this, and so must the part. */
const SHORTEST_HALF_KNOWN = 5;
const LINKS = ['', 's', 'en', 'e', 'n'];
const STEMS: ReadonlySet<string> = new Set([...COMPOUND_PARTS].map(dutchStem));

const isPart = (word: string): boolean => COMPOUND_PARTS.has(word) || STEMS.has(dutchStem(word));

/** The stems of the parts of a folded Dutch compound; empty for a word that is none, or of which a part is not known. */
export function splitCompound(word: string): readonly string[] {
  if (word.length < 2 * SHORTEST_PART || isPart(word)) return [];
  return partsFrom(word, 3) ?? [];
}

/** Fewest parts first: `mantelzorgwaardering` is two, not three. */
function partsFrom(word: string, most: number): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const first = leftPart(word.slice(0, end));
    if (first === undefined) continue;
    const rest = word.slice(end);
    const others = isPart(rest) ? [dutchStem(rest)] : most > 2 ? partsFrom(rest, most - 1) : undefined;
    if (others !== undefined && (best === undefined || others.length + 1 < best.length)) best = [first, ...others];
  }
  return best;
}

/** The stem of a part in front, with or without the letters that link it to the next: `bijstand-s-uitkering`. */
function leftPart(text: string): string | undefined {
  for (const link of LINKS) {
    const part = text.slice(0, text.length - link.length);
    if (text.endsWith(link) && part.length >= SHORTEST_PART && COMPOUND_PARTS.has(part)) return dutchStem(part);
  }
  return undefined;
}

/** The stem of the longest known part at the start or the end of a word with another part that nobody knows; undefined for none. */
export function knownHalf(word: string): string | undefined {
  let best: string | undefined;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    for (const part of [leftPart(left), isPart(right) ? dutchStem(right) : undefined]) {
      if (part !== undefined && part.length >= SHORTEST_HALF_KNOWN && part.length > (best?.length ?? 0)) best = part;
    }
  }
  return best;
}
