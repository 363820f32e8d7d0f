/** A text that has a term, and how heavy the term is in it. `text` is the number of its row. */
export type SlotEntry = { readonly text: number; readonly weight: number };

/** How the entries of a slot are kept: one after the other, the number in 4 bytes and the weight in one. */
export const ENTRY_BYTES = 5;
/** So many texts of one term on one shelf a search reads, the heaviest: a common word costs no more than a rare one. */
export const MOST_READ = 300;
/** A weight is kept in steps of a fortieth, up to about 6. */
const STEPS = 40;
const HEX = Array.from({ length: 256 }, (_, byte) => hexOf(byte, 2));

/** The `most` heaviest entries as they are kept, in hexadecimal, the heaviest first. */
export const packEntries = (entries: readonly SlotEntry[], most: number): string =>
  [...entries]
    .sort((one, other) => other.weight - one.weight || one.text - other.text)
    .slice(0, most)
    .map(({ text, weight }) => hexOf(text, 8) + HEX[Math.max(1, Math.min(255, Math.round(weight * STEPS)))])
    .join('');

function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** The front of what a slot keeps, in two lists with the same order; `texts` says how many have the term in all. */
export type Front = { readonly texts: number; readonly numbers: Uint32Array; readonly weights: Uint8Array };

/** A front as it was kept. What is left over at the end is no entry. */
export function readFront(packed: Uint8Array, texts: number): Front {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const count = Math.floor(packed.byteLength / ENTRY_BYTES);
  const numbers = new Uint32Array(count);
  const weights = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    numbers[index] = view.getUint32(index * ENTRY_BYTES);
    weights[index] = view.getUint8(index * ENTRY_BYTES + 4);
  }
  return { texts, numbers, weights };
}

/** What a step of a weight is worth. */
export const weightOf = (steps: number): number => steps / STEPS;

/** What was kept, in the same order. */
export function unpackEntries(packed: Uint8Array): readonly SlotEntry[] {
  const { numbers, weights } = readFront(packed, 0);
  return Array.from(numbers, (text, index) => ({ text, weight: weightOf(weights[index] ?? 0) }));
}
