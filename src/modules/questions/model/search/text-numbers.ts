/** Numbers from 0 for texts, in the order in which they come. */
export type TextNumbers = {
  /** The number of the text with this key, a new one when it was not seen before. */
  readonly of: (key: number) => number;
  readonly count: () => number;
};

/**
 * For at most so many texts. A list of keys with gaps, in which a key stands at the place that its last bits name or at the
 * next free one: a `Map` would keep each of these thousands of keys as an object, at every search.
 */
export function textNumbers(most: number): TextNumbers {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const keys = new Float64Array(size);
  const numbers = new Int32Array(size);
  let count = 0;
  return {
    of: (key) => {
      let place = key % size;
      // A place counts its number from 1, so that 0 is a free one.
      while (numbers[place] !== 0 && keys[place] !== key) place = (place + 1) % size;
      if (numbers[place] === 0) {
        count += 1;
        keys[place] = key;
        numbers[place] = count;
      }
      return (numbers[place] ?? 1) - 1;
    },
    count: () => count,
  };
}
