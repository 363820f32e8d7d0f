/** Places from 0 for texts, in the order in which they come. */
export type TextPlaces = {
  /** The place of the text with this number, a new one when it was not seen before. */
  readonly of: (number: number) => number;
  readonly count: () => number;
};

/**
 * For at most so many texts. A list of numbers with gaps, in which a number stands where its last bits say or at the next free
 * one: a `Map` would keep each of these thousands of numbers as an object, at every search.
 */
export function textPlaces(most: number): TextPlaces {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const numbers = new Uint32Array(size);
  const places = new Uint32Array(size);
  let count = 0;
  return {
    of: (number) => {
      let at = number & (size - 1);
      // A place is kept from 1, so that 0 is a free one.
      while (places[at] !== 0 && numbers[at] !== number) at = (at + 1) & (size - 1);
      if (places[at] === 0) {
        count += 1;
        numbers[at] = number;
        places[at] = count;
      }
      return (places[at] ?? 1) - 1;
    },
    count: () => count,
  };
}
