import type { QueryGroup } from './query.ts';
import { ENTRY_BYTES, numberAt, weightAt } from './slot-entries.ts';

/** What the index has of one term on all shelves: the front of each slot, packed, and in how many texts it stands in all. */
export type TermEntries = { readonly packed: readonly Uint8Array[]; readonly texts: number };
type Place = { readonly packed: Uint8Array; readonly at: number };
/** A text, by the place where its id was read (`textAt`). */
export type RankedText = Place & { readonly score: number };

/** As if a site had so many texts: only what a common word counts beside a rare one depends on it. */
const TEXTS = 150;
/** What somebody asked for and is not in the text brings its score down. */
const COVERAGE = 1.2;
/** A text with less than this part of the best score says little about what was asked. */
const LEAST_OF_BEST = 0.2;
/** More than this nobody leafs through. */
const MOST_TEXTS = 100;

/**
 * The texts that answer best to what was asked, best first. In each group the best term counts; rare terms count more; and a
 * text that has something of every group goes before one that has much of one.
 */
export function rankTexts(
  groups: readonly QueryGroup[],
  entries: ReadonlyMap<string, TermEntries>,
): readonly RankedText[] {
  const { places, columns } = numbered(entries);
  const scores = new Float64Array(places.length);
  const covered = new Float64Array(places.length);
  for (const { terms, importance } of groups) {
    const best = new Float64Array(places.length);
    for (const [term, factor] of terms) raise(best, columns.get(term), factor);
    for (let text = 0; text < best.length; text += 1) {
      const score = best[text] ?? 0;
      if (score === 0) continue;
      scores[text] = (scores[text] ?? 0) + importance * score;
      covered[text] = (covered[text] ?? 0) + importance;
    }
  }
  const asked = groups.reduce((sum, { importance }) => sum + importance, 0);
  for (let text = 0; text < scores.length; text += 1)
    scores[text] = (scores[text] ?? 0) * ((covered[text] ?? 0) / asked) ** COVERAGE;
  return worthShowing(places, scores);
}

/** The texts of one term, by number, with their weight. */
type Column = { readonly numbers: readonly number[]; readonly weights: readonly number[]; readonly rarity: number };

/** Gives every text a number from 0, so that what follows counts in plain lists; ids are read only of what is shown. */
function numbered(entries: ReadonlyMap<string, TermEntries>): {
  places: readonly Place[];
  columns: ReadonlyMap<string, Column>;
} {
  const numberOf = new Map<number, number>();
  const places: Place[] = [];
  const columns = new Map<string, Column>();
  for (const [term, { packed: fronts, texts }] of entries) {
    const numbers: number[] = [];
    const weights: number[] = [];
    for (const packed of fronts) {
      for (let at = 0; at + ENTRY_BYTES <= packed.length; at += ENTRY_BYTES) {
        const key = numberAt(packed, at);
        const number = numberOf.get(key) ?? places.push({ packed, at }) - 1;
        if (number === places.length - 1) numberOf.set(key, number);
        numbers.push(number);
        weights.push(weightAt(packed, at));
      }
    }
    columns.set(term, { numbers, weights, rarity: Math.log(1 + TEXTS / Math.max(1, texts)) });
  }
  return { places, columns };
}

/** Of each text the best term of the group counts. */
function raise(best: Float64Array, column: Column | undefined, factor: number): void {
  if (column === undefined) return;
  const { numbers, weights, rarity } = column;
  for (let index = 0; index < numbers.length; index += 1) {
    const text = numbers[index] ?? 0;
    const score = factor * rarity * (weights[index] ?? 0);
    if (score > (best[text] ?? 0)) best[text] = score;
  }
}

function worthShowing(places: readonly Place[], scores: Float64Array): readonly RankedText[] {
  const least = scores.reduce((most, score) => Math.max(most, score), 0) * LEAST_OF_BEST;
  const worth: { readonly number: number; readonly score: number }[] = [];
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score > 0 && score >= least) worth.push({ number, score });
  }
  worth.sort((one, other) => other.score - one.score || one.number - other.number);
  return worth.slice(0, MOST_TEXTS).flatMap(({ number, score }) => {
    const place = places[number];
    return place ? [{ ...place, score }] : [];
  });
}
