/** A text that has a term, and how heavy the term is in it. */
export type SlotEntry = { readonly text: string; readonly weight: number };

/** How the entries of a slot are kept: one after the other, in hexadecimal 32 characters of the id and 2 of the weight. */
export const ENTRY_BYTES = 17;
const ID_CHARACTERS = 32;
const ENTRY_CHARACTERS = 2 * ENTRY_BYTES;
/** A weight is kept in steps of a fortieth, up to about 6. */
const STEPS = 40;

/** The entries as they are kept, the heaviest first. An id is a UUID, with or without its dashes. */
export const packEntries = (entries: readonly SlotEntry[]): string =>
  [...entries]
    .sort((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1))
    .map(({ text, weight }) => text.replaceAll('-', '') + weightByte(weight))
    .join('');

const weightByte = (weight: number): string =>
  Math.max(1, Math.min(255, Math.round(weight * STEPS)))
    .toString(16)
    .padStart(2, '0');

/**
 * Gives `visit` each entry that was kept, in the same order: the text as 32 hexadecimal characters, and the weight. What is
 * left over at the end is no entry. Without a list in between, for a search passes here thousands of times.
 */
export function eachEntry(packed: string, visit: (text: string, weight: number) => void): void {
  for (let at = 0; at + ENTRY_CHARACTERS <= packed.length; at += ENTRY_CHARACTERS) {
    const weight = 16 * digit(packed, at + ID_CHARACTERS) + digit(packed, at + ID_CHARACTERS + 1);
    visit(packed.slice(at, at + ID_CHARACTERS), weight / STEPS);
  }
}

/** Of `0` to `9` and `a` to `f`. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
}

/** The same as a list. */
export function unpackEntries(packed: string): readonly SlotEntry[] {
  const entries: SlotEntry[] = [];
  eachEntry(packed, (text, weight) => entries.push({ text, weight }));
  return entries;
}
