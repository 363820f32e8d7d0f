import type { QueryGroup } from './query.ts';
import { type Front, weightOf } from './slot-entries.ts';
import { textPlaces } from './text-places.ts';

/** A text, by the number of its row. */
export type RankedText = { readonly text: number; readonly score: number };

/** As if a site had so many texts: only what a common word counts beside a rare one depends on it. */
const TEXTS = 150;
/** What somebody asked for and is not in the text brings its score down. */
const COVERAGE = 1.2;
/** A text with less than this part of the best score says little about what was asked. */
const LEAST_OF_BEST = 0.2;
/** More than this nobody leafs through. */
const MOST_TEXTS = 100;

/**
 * The texts that answer best to what was asked, best first; `fronts` has what each term stands in, a front for each shelf. In each
 * group the best term counts; rare terms count more; and a text that has something of every group goes before one that has much of
 * one. A text with nothing of what the search is about is left out.
 */
export function rankTexts(
  groups: readonly QueryGroup[],
  fronts: ReadonlyMap<string, readonly Front[]>,
): readonly RankedText[] {
  const { texts, columns } = placed(fronts);
  const count = texts.length;
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  const isAbout = new Uint8Array(count);
  const best = new Float64Array(count);
  for (const { terms, importance, carries } of groups) {
    best.fill(0);
    for (const [term, factor] of terms) raise(best, columns.get(term), factor);
    for (let place = 0; place < count; place += 1) {
      const score = best[place] ?? 0;
      if (score === 0) continue;
      scores[place] = (scores[place] ?? 0) + importance * score;
      covered[place] = (covered[place] ?? 0) + importance;
      if (carries) isAbout[place] = 1;
    }
  }
  const asked = groups.reduce((sum, { importance }) => sum + importance, 0);
  for (let place = 0; place < count; place += 1)
    scores[place] = isAbout[place] === 1 ? (scores[place] ?? 0) * ((covered[place] ?? 0) / asked) ** COVERAGE : 0;
  return worthShowing(texts, scores);
}

/** The texts of one term: where each stands in the lists that are counted in, and how heavy the term is in it. */
type Column = { readonly places: Uint32Array; readonly weights: Uint8Array; readonly rarity: number };

/** Gives every text a place from 0, so that what follows counts in plain lists. */
function placed(fronts: ReadonlyMap<string, readonly Front[]>): {
  /** The number of the text at each place. */
  texts: Uint32Array;
  columns: ReadonlyMap<string, readonly Column[]>;
} {
  let most = 0;
  for (const list of fronts.values()) for (const { numbers } of list) most += numbers.length;
  const places = textPlaces(most);
  const texts = new Uint32Array(most);
  const columns = new Map<string, readonly Column[]>();
  for (const [term, list] of fronts) {
    const rarity = Math.log(
      1 +
        TEXTS /
          Math.max(
            1,
            list.reduce((sum, front) => sum + front.texts, 0),
          ),
    );
    columns.set(
      term,
      list.map(({ numbers, weights }) => ({ places: placesOf(numbers, places.of, texts), weights, rarity })),
    );
  }
  return { texts: texts.subarray(0, places.count()), columns };
}

function placesOf(numbers: Uint32Array, placeOf: (number: number) => number, texts: Uint32Array): Uint32Array {
  const places = new Uint32Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    const place = placeOf(number);
    places[index] = place;
    texts[place] = number;
  }
  return places;
}

/** Of each text the best term of the group counts. */
function raise(best: Float64Array, columns: readonly Column[] = [], factor: number): void {
  for (const { places, weights, rarity } of columns) {
    const worth = factor * rarity;
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const score = worth * weightOf(weights[index] ?? 0);
      if (score > (best[place] ?? 0)) best[place] = score;
    }
  }
}

function worthShowing(texts: Uint32Array, scores: Float64Array): readonly RankedText[] {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  const least = most * LEAST_OF_BEST;
  const worth: RankedText[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > 0 && score >= least) worth.push({ text: texts[place] ?? 0, score });
  }
  // Equal scores always come in the same order, for the pages after each other.
  return worth.sort((one, other) => other.score - one.score || one.text - other.text).slice(0, MOST_TEXTS);
}
