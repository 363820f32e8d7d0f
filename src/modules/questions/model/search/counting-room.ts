/** Lists to count texts in: each text has a place, from 0 in the order in which they come. */
export type CountingRoom = {
  /** The place of each entry, for who comes back to them. */
  readonly places: Uint32Array;
  /** The number of the text at each place. */
  readonly texts: Uint32Array;
  readonly scores: Float64Array;
  readonly covered: Float64Array;
  readonly best: Float64Array;
  readonly isAbout: Uint8Array;
  /** How high a score is beside the best. */
  readonly steps: Uint8Array;
  /** Gives the place of the text with this number, a new one with nothing counted when it was not seen before. */
  readonly placeOf: (number: number) => number;
  readonly count: () => number;
};

/** A room for so many entries is kept; one for more, which hardly any search asks, is not. */
const MOST_KEPT = 32_768;

let kept: { readonly room: CountingRoom; readonly most: number; readonly clear: (most: number) => void } | null = null;

/**
 * Room for at most so many entries of texts. It is the same each time, for who comes next: making these lists anew at every search, with
 * all their zeros, costs more than counting in them.
 */
export function countingRoom(most: number): CountingRoom {
  const found = kept !== null && kept.most >= most ? kept : newRoom(Math.max(most, 1_024));
  if (found.most <= MOST_KEPT) kept = found;
  found.clear(most);
  return found.room;
}

/**
 * Places are found in a list of numbers with gaps, in which a number stands where its last bits say or at the next free one: a
 * `Map` would keep each of these thousands of numbers as an object.
 */
function newRoom(most: number): NonNullable<typeof kept> {
  const size = sizeFor(most);
  const [numbers, known] = [new Uint32Array(size), new Uint32Array(size)];
  const [places, texts] = [new Uint32Array(most), new Uint32Array(most)];
  const [scores, covered, best] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const [isAbout, steps] = [new Uint8Array(most), new Uint8Array(most)];
  let count = 0;
  let mask = 0;
  const placeOf = (number: number): number => {
    let at = number & mask;
    // A place is known from 1, so that 0 is a free one.
    while (known[at] !== 0 && numbers[at] !== number) at = (at + 1) & mask;
    const place = known[at] ?? 0;
    if (place !== 0) return place - 1;
    numbers[at] = number;
    texts[count] = number;
    scores[count] = covered[count] = best[count] = isAbout[count] = 0;
    count += 1;
    known[at] = count;
    return count - 1;
  };
  const clear = (entries: number): void => {
    mask = sizeFor(entries) - 1;
    known.fill(0, 0, mask + 1);
    count = 0;
  };
  return { most, clear, room: { places, texts, scores, covered, best, isAbout, steps, placeOf, count: () => count } };
}

/** At least twice as many, and a power of two. */
const sizeFor = (entries: number): number => 2 ** Math.ceil(Math.log2(2 * entries + 2));
