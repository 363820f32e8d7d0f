import type { Language } from './language.ts';

/** A word that somebody may have meant. */
export type Correction = { readonly word: string; readonly errors: number };

const HALF = 5;
const LONG = 8;

/** Too much else is one letter away from a shorter word; it is mended only to what sounds the same. */
const SHORT = 5;

/** How many typing errors a word of this length is forgiven. */
export const errorsForgiven = (length: number): number => (length < 4 ? 0 : length < LONG ? 1 : 2);

/**
 * Keys under which a word is filed: what it sounds like, that with one letter left out, and both halves of a long word. Two
 * words with one typing error between them share a key; the halves find two errors that are close together.
 */
export const spellingKeys = (word: string, language: Language): readonly string[] => [...keysOf(language.sound(word))];

/**
 * Keys to look a typed word up by: the same, and those of the letters as they stand, for an error can make another sound
 * (`uitkreing`); and the start of a word that was not typed to its end.
 */
export function lookupKeys(word: string, language: Language): readonly string[] {
  const keys = new Set([...keysOf(language.sound(word)), ...keysOf(word)]);
  const start = STARTS.find((letters) => word.length >= letters);
  if (start !== undefined) keys.add(startKey(word, start));
  return [...keys];
}

function keysOf(letters: string): ReadonlySet<string> {
  const keys = new Set([letters]);
  if (letters.length > 3)
    for (let index = 0; index < letters.length; index += 1)
      keys.add(letters.slice(0, index) + letters.slice(index + 1));
  if (letters.length >= LONG - 1) keys.add(`${letters.slice(0, HALF)}-`).add(`-${letters.slice(-HALF)}`);
  return keys;
}

/** How many letters of a word are enough to find it by; the more were typed, the fewer words come up. */
const STARTS = [6, 4];
const startKey = (word: string, length: number): string => `from-${word.slice(0, length)}`;

/** The keys under which the start of a word is found, for a word that was not typed to its end. */
export const startKeys = (word: string): readonly string[] =>
  STARTS.filter((length) => word.length > length).map((length) => startKey(word, length));

/** The best of the candidates, or undefined when none comes close enough. */
export function bestCorrection(
  typed: string,
  candidates: Iterable<string>,
  language: Language,
): Correction | undefined {
  let best: (Correction & { readonly distance: number }) | undefined;
  const sound = language.sound(typed);
  const most = errorsForgiven(typed.length);
  for (const word of candidates) {
    const started = typed.length > 4 && word.startsWith(typed);
    const sounds = language.sound(word);
    // As many letters more or fewer are as many errors: the rest need not be measured.
    if (!started && isLonger(typed, word, most) && isLonger(sound, sounds, most - 1)) continue;
    // What sounds the same is half an error; most words are too far off in both ways, and how far exactly says nothing.
    const isNear =
      started || wordDistance(typed, word, most) <= most || wordDistance(sound, sounds, most) + 0.5 <= most;
    if (!isNear) continue;
    const errors = wordDistance(typed, word);
    const heard = wordDistance(sound, sounds);
    if (typed.length < SHORT && heard > 0) continue;
    const distance = errors + heard + (typed[0] === word[0] ? 0 : 0.5) + (started ? -1 : 0);
    if (best === undefined || distance < best.distance || (distance === best.distance && word < best.word))
      best = { word, errors, distance };
  }
  return best && { word: best.word, errors: best.errors };
}

/** Whether one of them has more than so many letters more than the other. */
const isLonger = (one: string, other: string, letters: number): boolean =>
  Math.abs(one.length - other.length) > letters;

/** Letters to change, add, leave out or swap with the next to make the one into the other; beyond `most` only that it is more. */
export function wordDistance(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  // What they begin and end with alike changes nothing, and is most of two words that are compared.
  let start = 0;
  while (start < one.length && start < other.length && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  if (end === start || otherEnd === start) return end + otherEnd - 2 * start;
  return lettersChanged(one.slice(start, end), other.slice(start, otherEnd), most);
}

/** Kept, for there are hundreds of words to compare for each that was typed. */
const ROWS: [number[], number[], number[]] = [[], [], []];

function lettersChanged(one: string, other: string, most: number): number {
  let [before, last, now] = ROWS;
  let leastOfLast = 0;
  for (let column = 0; column <= other.length; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    now[0] = row;
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = letter === other.charCodeAt(column - 1);
      let changed = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      )
        changed = Math.min(changed, (before[column - 2] ?? 0) + 1);
      now[column] = changed;
      least = Math.min(least, changed);
    }
    // What follows builds on these two rows, with at least one error more on the first.
    if (Math.min(least, leastOfLast + 1) > most) return most + 1;
    leastOfLast = least;
    const free = before;
    before = last;
    last = now;
    now = free;
  }
  return last[other.length] ?? 0;
}

/** The words, those with the least difference from one of the typed words first. */
export const nearest = (typed: readonly string[], words: readonly string[]): readonly string[] =>
  words
    .map((word) => ({ word, distance: Math.min(...typed.map((one) => wordDistance(one, word))) }))
    .sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
