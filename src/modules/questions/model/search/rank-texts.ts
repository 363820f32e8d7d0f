import type { QueryGroup } from './query.ts';
import { eachEntry } from './slot-entries.ts';

/** What the index has of one term on all shelves: the front of each slot, packed, and in how many texts it stands in all. */
export type TermEntries = { readonly packed: readonly string[]; readonly texts: number };
/** `text` is the id of the text in 32 hexadecimal characters. */
export type RankedText = { readonly text: string; readonly score: number };

/** As if a site had so many texts: only what a common word counts beside a rare one depends on it. */
const TEXTS = 150;
/** What somebody asked for and is not in the text brings its score down. */
const COVERAGE = 1.5;
/** A text with less than this part of the best score says little about what was asked. */
const LEAST_OF_BEST = 0.3;
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
  const { texts, columns } = numbered(entries);
  const scores = new Float64Array(texts.length);
  const covered = new Float64Array(texts.length);
  for (const { terms, importance } of groups) {
    const best = new Float64Array(texts.length);
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
  return worthShowing(texts, scores);
}

/** The texts of one term, by number, with their weight. */
type Column = { readonly numbers: readonly number[]; readonly weights: readonly number[]; readonly rarity: number };

/** Gives every text a number, so that what follows counts in plain lists. */
function numbered(entries: ReadonlyMap<string, TermEntries>): {
  texts: readonly string[];
  columns: ReadonlyMap<string, Column>;
} {
  const numberOf = new Map<string, number>();
  const columns = new Map<string, Column>();
  for (const [term, { packed, texts }] of entries) {
    const numbers: number[] = [];
    const weights: number[] = [];
    const keep = (text: string, weight: number): void => {
      const number = numberOf.get(text) ?? numberOf.size;
      if (number === numberOf.size) numberOf.set(text, number);
      numbers.push(number);
      weights.push(weight);
    };
    for (const front of packed) eachEntry(front, keep);
    columns.set(term, { numbers, weights, rarity: Math.log(1 + TEXTS / Math.max(1, texts)) });
  }
  return { texts: [...numberOf.keys()], columns };
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

function worthShowing(texts: readonly string[], scores: Float64Array): readonly RankedText[] {
  const least = scores.reduce((most, score) => Math.max(most, score), 0) * LEAST_OF_BEST;
  const ranked: RankedText[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const score = scores[index] ?? 0;
    if (score >= least) ranked.push({ text: texts[index] ?? '', score });
  }
  ranked.sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1));
  return ranked.slice(0, MOST_TEXTS);
}
