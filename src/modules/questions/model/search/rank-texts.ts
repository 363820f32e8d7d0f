import { type CountingRoom, countingRoom } from './counting-room.ts';
import type { QueryGroup } from './query.ts';
import { type Front, weightOf } from './slot-entries.ts';

/** A text, by the number of its row. */
export type RankedText = { readonly text: number; readonly score: number };

/** As if a site had so many texts: only what a common word counts beside a rare one depends on it. */
const TEXTS = 150;
/** What somebody asked for and is not in the text brings its score down. */
const COVERAGE = 1.2;
/** More than this nobody leafs through. */
const MOST_TEXTS = 100;
/** Scores are told apart in so many steps before they are put in order. */
const STEPS = 100;
/** A text below this step, a fifth of the best score, says little about what was asked. */
const LEAST_STEP = 20;
const ROUNDING = 1e-9;

/**
 * The texts that answer best to what was asked, best first; `fronts` has what each term stands in, a front for each shelf. In each
 * group the best term counts; rare terms count more; and a text that has something of every group goes before one that has much of
 * one. A text with nothing of what the search is about is left out.
 */
export function rankTexts(
  groups: readonly QueryGroup[],
  fronts: ReadonlyMap<string, readonly Front[]>,
): readonly RankedText[] {
  const { room, columns } = placed(fronts);
  for (const { terms, importance, carries } of groups) {
    room.best.fill(0, 0, room.count());
    for (const [term, factor] of terms) raise(room, columns.get(term), factor);
    addGroup(room, importance, carries);
  }
  const asked = groups.reduce((sum, { importance }) => sum + importance, 0);
  return worthShowing(room, asked);
}

/** The texts of one term on one shelf: where their places stand in the room, and how heavy the term is in each. */
type Column = { readonly from: number; readonly weights: Uint8Array; readonly rarity: number };

/** Gives every text a place, so that what follows counts in plain lists. */
function placed(fronts: ReadonlyMap<string, readonly Front[]>): {
  room: CountingRoom;
  columns: ReadonlyMap<string, readonly Column[]>;
} {
  let most = 0;
  for (const list of fronts.values()) for (const { numbers } of list) most += numbers.length;
  const room = countingRoom(most);
  const columns = new Map<string, readonly Column[]>();
  let end = 0;
  for (const [term, list] of fronts) {
    const rarity = Math.log(
      1 +
        TEXTS /
          Math.max(
            1,
            list.reduce((sum, { texts }) => sum + texts, 0),
          ),
    );
    const ofTerm: Column[] = [];
    for (const { numbers, weights } of list) {
      ofTerm.push({ from: end, weights, rarity });
      for (const number of numbers) room.places[end++] = room.placeOf(number);
    }
    columns.set(term, ofTerm);
  }
  return { room, columns };
}

/** Of each text the best term of the group counts. */
function raise({ best, places }: CountingRoom, columns: readonly Column[] = [], factor: number): void {
  for (const { from, weights, rarity } of columns) {
    const worth = factor * rarity;
    for (let index = 0; index < weights.length; index += 1) {
      const place = places[from + index] ?? 0;
      const score = worth * weightOf(weights[index] ?? 0);
      if (score > (best[place] ?? 0)) best[place] = score;
    }
  }
}

function addGroup({ best, scores, covered, isAbout, count }: CountingRoom, importance: number, carries: boolean): void {
  const end = count();
  for (let place = 0; place < end; place += 1) {
    const score = best[place] ?? 0;
    if (score === 0) continue;
    scores[place] = (scores[place] ?? 0) + importance * score;
    covered[place] = (covered[place] ?? 0) + importance;
    if (carries) isAbout[place] = 1;
  }
}

function worthShowing(room: CountingRoom, asked: number): readonly RankedText[] {
  const { texts, scores, steps } = room;
  const most = weighed(room, asked);
  if (most === 0) return [];
  const least = leastStep(room, most);
  const worth: number[] = [];
  for (let place = 0; place < room.count(); place += 1)
    if ((scores[place] ?? 0) > 0 && (steps[place] ?? 0) >= least) worth.push(place);
  const scoreAt = (place: number): number => scores[place] ?? 0;
  const textAt = (place: number): number => texts[place] ?? 0;
  // Equal scores always come in the same order, for the pages after each other.
  worth.sort((one, other) => scoreAt(other) - scoreAt(one) || textAt(one) - textAt(other));
  return worth.slice(0, MOST_TEXTS).map((place) => ({ text: textAt(place), score: scoreAt(place) }));
}

/** Leaves of each score what the text deserves for how much it has of what was asked, and gives the best one. */
function weighed({ scores, covered, isAbout, count }: CountingRoom, asked: number): number {
  const end = count();
  // Thousands of texts have as much as the one before them.
  let [last, share, most] = [0, 0, 0];
  for (let place = 0; place < end; place += 1) {
    const has = covered[place] ?? 0;
    if (has !== last) {
      last = has;
      share = (has / asked) ** COVERAGE;
    }
    const score = isAbout[place] === 1 ? (scores[place] ?? 0) * share : 0;
    scores[place] = score;
    if (score > most) most = score;
  }
  return most;
}

/** The step from which scores are among those of the best hundred and not many others, so that few are left to put in order. */
function leastStep({ scores, steps, count }: CountingRoom, most: number): number {
  const end = count();
  const texts = new Uint32Array(STEPS + 1);
  for (let place = 0; place < end; place += 1) {
    // Counting and choosing go by the number of the step, so that rounding cannot put the best score below its own step.
    const step = Math.floor(((scores[place] ?? 0) / most) * STEPS + ROUNDING);
    steps[place] = step;
    texts[step] = (texts[step] ?? 0) + 1;
  }
  let least = STEPS;
  let worth = texts[least] ?? 0;
  while (worth < MOST_TEXTS && least > LEAST_STEP) {
    least -= 1;
    worth += texts[least] ?? 0;
  }
  return least;
}
