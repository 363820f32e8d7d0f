import type { QueryGroup } from './query.ts';
import { ENTRY_BYTES, numberAt, weightAt } from './slot-entries.ts';
import { type TextNumbers, textNumbers } from './text-numbers.ts';

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
 * text that has something of every group goes before one that has much of one. A text with nothing of what the search is about
 * is left out.
 */
export function rankTexts(
  groups: readonly QueryGroup[],
  entries: ReadonlyMap<string, TermEntries>,
): readonly RankedText[] {
  const { count, columns } = numbered(entries);
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  const isAbout = new Uint8Array(count);
  for (const { terms, importance, carries } of groups) {
    const best = new Float64Array(count);
    for (const [term, factor] of terms) raise(best, columns.get(term), factor);
    for (let text = 0; text < count; text += 1) {
      const score = best[text] ?? 0;
      if (score === 0) continue;
      scores[text] = (scores[text] ?? 0) + importance * score;
      covered[text] = (covered[text] ?? 0) + importance;
      if (carries) isAbout[text] = 1;
    }
  }
  const asked = groups.reduce((sum, { importance }) => sum + importance, 0);
  for (let text = 0; text < count; text += 1)
    scores[text] = isAbout[text] === 1 ? (scores[text] ?? 0) * ((covered[text] ?? 0) / asked) ** COVERAGE : 0;
  return placesOf(worthShowing(scores), columns);
}

/** The texts of one term, by number, in the order in which they are packed. */
type Column = { readonly fronts: readonly Front[]; readonly rarity: number };
type Front = { readonly packed: Uint8Array; readonly numbers: Int32Array };

const entriesIn = (packed: Uint8Array): number => Math.floor(packed.length / ENTRY_BYTES);

/** Gives every text a number from 0, so that what follows counts in plain lists; ids are read only of what is shown. */
function numbered(entries: ReadonlyMap<string, TermEntries>): {
  count: number;
  columns: ReadonlyMap<string, Column>;
} {
  let most = 0;
  for (const { packed: fronts } of entries.values()) for (const packed of fronts) most += entriesIn(packed);
  const texts = textNumbers(most);
  const columns = new Map<string, Column>();
  for (const [term, { packed: fronts, texts: inAll }] of entries) {
    const rarity = Math.log(1 + TEXTS / Math.max(1, inAll));
    columns.set(term, { fronts: fronts.map((packed) => ({ packed, numbers: numbersIn(packed, texts) })), rarity });
  }
  return { count: texts.count(), columns };
}

function numbersIn(packed: Uint8Array, texts: TextNumbers): Int32Array {
  const numbers = new Int32Array(entriesIn(packed));
  for (let index = 0; index < numbers.length; index += 1)
    numbers[index] = texts.of(numberAt(packed, index * ENTRY_BYTES));
  return numbers;
}

/** Of each text the best term of the group counts. */
function raise(best: Float64Array, column: Column | undefined, factor: number): void {
  if (column === undefined) return;
  for (const { packed, numbers } of column.fronts) {
    for (let index = 0; index < numbers.length; index += 1) {
      const text = numbers[index] ?? 0;
      const score = factor * column.rarity * weightAt(packed, index * ENTRY_BYTES);
      if (score > (best[text] ?? 0)) best[text] = score;
    }
  }
}

type Scored = { readonly number: number; readonly score: number };

function worthShowing(scores: Float64Array): readonly Scored[] {
  const least = scores.reduce((most, score) => Math.max(most, score), 0) * LEAST_OF_BEST;
  const worth: Scored[] = [];
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score > 0 && score >= least) worth.push({ number, score });
  }
  worth.sort((one, other) => other.score - one.score || one.number - other.number);
  return worth.slice(0, MOST_TEXTS);
}

/** Where the id of each text stands: the first place where its number does. */
function placesOf(worth: readonly Scored[], columns: ReadonlyMap<string, Column>): readonly RankedText[] {
  const wanted = new Map(worth.map(({ number, score }) => [number, score]));
  const places = new Map<number, RankedText>();
  for (const { fronts } of columns.values()) {
    for (const { packed, numbers } of fronts) {
      for (let index = 0; index < numbers.length && places.size < wanted.size; index += 1) {
        const number = numbers[index] ?? 0;
        const score = wanted.get(number);
        if (score !== undefined && !places.has(number)) places.set(number, { packed, at: index * ENTRY_BYTES, score });
      }
    }
  }
  // Equal scores always come in the same order, for the pages after each other.
  return worth
    .flatMap(({ number }) => places.get(number) ?? [])
    .sort((one, other) => other.score - one.score || numberAt(one.packed, one.at) - numberAt(other.packed, other.at));
}
