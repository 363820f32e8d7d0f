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
  const { texts, scores, covered, isAbout } = room;
  const end = room.count();
  const share = sharesOf(asked);
  let most = 0;
  for (let place = 0; place < end; place += 1) {
    const score = isAbout[place] === 1 ? (scores[place] ?? 0) * share(covered[place] ?? 0) : 0;
    scores[place] = score;
    if (score > most) most = score;
  }
  if (most === 0) return [];
  const isWorth = worthOf(scores.subarray(0, end), most);
  const worth: RankedText[] = [];
  for (let place = 0; place < end; place += 1) {
    const score = scores[place] ?? 0;
    if (score > 0 && isWorth(score)) worth.push({ text: texts[place] ?? 0, score });
  }
  // Equal scores always come in the same order, for the pages after each other.
  return worth.sort((one, other) => other.score - one.score || one.text - other.text).slice(0, MOST_TEXTS);
}

/** Tells of a score whether it is among those of the best hundred and not many others, so that few are left to put in order. */
function worthOf(scores: Float64Array, most: number): (score: number) => boolean {
  // Counting and choosing go by the number of the step, so that rounding cannot put the best score below its own step.
  const stepOf = (score: number): number => Math.floor((score / most) * STEPS + ROUNDING);
  const steps = new Uint32Array(STEPS + 1);
  for (const score of scores) {
    const at = stepOf(score);
    steps[at] = (steps[at] ?? 0) + 1;
  }
  let least = STEPS;
  let worth = steps[least] ?? 0;
  while (worth < MOST_TEXTS && least > LEAST_STEP) {
    least -= 1;
    worth += steps[least] ?? 0;
  }
  return (score) => stepOf(score) >= least;
}

/** What is left of the score of a text that has so much of what was asked. Thousands of texts have as much as the one before them. */
function sharesOf(asked: number): (covered: number) => number {
  let [last, share] = [0, 0];
  return (covered) => {
    if (covered !== last) {
      last = covered;
      share = (covered / asked) ** COVERAGE;
    }
    return share;
  };
}
