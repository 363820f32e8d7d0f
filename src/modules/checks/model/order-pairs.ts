import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { CheckFacts, DayStretch } from './check-facts.ts';
import { topicWords } from './topic.ts';

/**
 * An activity that reaches the later people before the earlier ones heard of the same thing; positions in the calendar. Two that share no
 * subject may well be about different things: never certain, whatever their dates.
 */
export type OrderPair = {
  readonly late: number;
  readonly early: number;
  readonly certain: boolean;
  readonly sharesSubject: boolean;
};
type Sides = { readonly first: ReadonlySet<number>; readonly later: ReadonlySet<number> };
/** A dated message that is not told yet, with the words it has its subject from. */
export type Telling = DayStretch & { readonly index: number; readonly words: readonly string[] };

/** Without a shared subject, a message to the one counts for the other when it is this near. */
const NEAR_DAYS = 14;

/**
 * For each coming message to the later people: is there one to the earlier people about the same (shared words in the title) or, where none
 * shares its subject, one shortly before? If the earlier people only hear it afterwards, the order is wrong; if the dates overlap it may be.
 */
export function firstTold(
  facts: CheckFacts,
  tellings: readonly Telling[],
  { first, later }: Sides,
): readonly OrderPair[] {
  const toFirst = tellings
    .filter(({ index }) => reaches(facts, index, first))
    .sort((one, other) => one.from - other.from);
  const toLater = tellings.filter(
    ({ index, to }) => to >= facts.todayDay && reaches(facts, index, later) && !reaches(facts, index, first),
  );
  const bySubject = indexBySubject(toFirst);
  return toLater.flatMap((telling) => {
    const mates = [...new Set(telling.words.flatMap((word) => bySubject.get(word) ?? []))];
    const pair = mates.length > 0 ? judgeMates(telling, mates) : judgeNear(telling, toFirst);
    return pair === null ? [] : [pair];
  });
}

/** The messages whose order matters: dated, single and still to come about. */
export const tellingsOf = (facts: CheckFacts): readonly Telling[] =>
  facts.plan.activities.flatMap((_, index) => tellingOf(facts, index));

function tellingOf({ plan, isContact }: CheckFacts, index: number): readonly Telling[] {
  const activity = plan.activities[index];
  if (
    activity === undefined ||
    isContact[index] !== true ||
    activity.status.value === 'done' ||
    activity.when.rrule !== null
  )
    return [];
  const { start, end } = activity.when;
  if (start === null || end === null) return [];
  return [{ index, from: dayNumber(start), to: dayNumber(end), words: topicWords(activity.title) }];
}

const reaches = ({ reached }: CheckFacts, index: number, audiences: ReadonlySet<number>): boolean =>
  (reached[index] ?? []).some((audience) => audiences.has(audience));

/** A word that stands in many titles is no subject; leaving it out also keeps this linear. */
function indexBySubject(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const index = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const word of telling.words) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [telling]);
      else if (found.length <= COMMON) found.push(telling);
    }
  }
  for (const [word, found] of index) if (found.length > COMMON) index.delete(word);
  return index;
}
const COMMON = 8;

function judgeMates(telling: Telling, mates: readonly Telling[]): OrderPair | null {
  if (mates.some((mate) => mate.to <= telling.from)) return null;
  const soonest = mates.reduce((best, mate) => (mate.from < best.from ? mate : best));
  return { late: telling.index, early: soonest.index, certain: soonest.from > telling.to, sharesSubject: true };
}

function judgeNear(telling: Telling, toFirst: readonly Telling[]): OrderPair | null {
  const from = firstAt(toFirst, telling.from - NEAR_DAYS);
  let after: Telling | null = null;
  for (let place = from; place < toFirst.length; place += 1) {
    const told = toFirst[place];
    if (told === undefined || told.from > telling.to + NEAR_DAYS) break;
    if (told.from <= telling.to) return null;
    after ??= told;
  }
  return after === null ? null : { late: telling.index, early: after.index, certain: false, sharesSubject: false };
}

/** First place whose day is not before `day`, by halving. */
function firstAt(tellings: readonly Telling[], day: number): number {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tellings[middle]?.from ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
