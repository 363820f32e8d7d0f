/** A text that has a term, and how heavy the term is in it. `text` is a UUID without its dashes. */
export type SlotEntry = { readonly text: string; readonly weight: number };

/** How the entries of a slot are kept: one after the other, the 16 bytes of the id and one of the weight. */
export const ENTRY_BYTES = 17;
/** So many texts of one term on one shelf a search reads, the heaviest: a common word costs no more than a rare one. */
export const MOST_READ = 300;
const ID_BYTES = 16;
/** A weight is kept in steps of a fortieth, up to about 6. */
const STEPS = 40;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The `most` heaviest entries as they are kept, in hexadecimal, the heaviest first. */
export const packEntries = (entries: readonly SlotEntry[], most: number): string =>
  [...entries]
    .sort((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1))
    .slice(0, most)
    .map(({ text, weight }) => text + HEX[Math.max(1, Math.min(255, Math.round(weight * STEPS)))])
    .join('');

/** What was kept, in the same order. What is left over at the end is no entry. */
export function unpackEntries(packed: Uint8Array): readonly SlotEntry[] {
  const entries: SlotEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= packed.length; at += ENTRY_BYTES)
    entries.push({ text: textAt(packed, at), weight: weightAt(packed, at) });
  return entries;
}

/** The id of the text of the entry that starts at this byte. */
export function textAt(packed: Uint8Array, at: number): string {
  let text = '';
  for (let index = at; index < at + ID_BYTES; index += 1) text += HEX[packed[index] ?? 0] ?? '';
  return text;
}

export const weightAt = (packed: Uint8Array, at: number): number => (packed[at + ID_BYTES] ?? 0) / STEPS;

/**
 * The last 48 bits of that id as a number, which in a UUIDv7 are random: enough to tell the texts of one search apart, and
 * much quicker to count with than the id.
 */
export const numberAt = (packed: Uint8Array, at: number): number =>
  (((packed[at + 10] ?? 0) << 8) | (packed[at + 11] ?? 0)) * 2 ** 32 +
  ((((packed[at + 12] ?? 0) << 24) |
    ((packed[at + 13] ?? 0) << 16) |
    ((packed[at + 14] ?? 0) << 8) |
    (packed[at + 15] ?? 0)) >>>
    0);
