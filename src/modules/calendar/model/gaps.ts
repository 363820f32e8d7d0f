import type { Day } from './day.ts';

/** Something that happens on one unknown day between `from` and `to`, both included. */
export type Stretch = { readonly from: Day; readonly to: Day };

/** The time between two moments. `previous` or `next` is null at the edge of the period. */
export type Gap<Moment extends Stretch> = {
  readonly previous: Moment | null;
  readonly next: Moment | null;
  /** The moment that can still come when all others before `next` are over; the same as `previous` unless one is vaguer. */
  readonly latest: Moment | null;
  /** The day the silence begins: earliest and latest reading of the moment before it. */
  readonly begin: Stretch;
  /** The day the silence is broken: earliest and latest. */
  readonly finish: Stretch;
  /** Days of silence whatever day each vague moment turns out to be. */
  readonly certainDays: number;
  /** Days of silence if the vague moments turn out as unlucky as they can. */
  readonly possibleDays: number;
};

/**
 * All gaps between moments, in order of time. For a gap that begins at moment i, the unlucky case lets i fall on its first day and
 * everything that can still come later fall as late as it may; the lucky case counts only days that no moment can fall on.
 */
export function gapsBetween<Moment extends Stretch>(
  moments: readonly Moment[],
  edges: { readonly start: Day | null; readonly end: Day | null },
): readonly Gap<Moment>[] {
  const row = withEdges(moments, edges);
  const firstToEnd = latestEnds(row);
  const gaps: Gap<Moment>[] = [];
  let [begunBy, latest]: [Day, Moment | null] = [-Infinity, null];
  row.forEach((item, index) => {
    const after = row[index + 1];
    const next = firstToEnd[index + 1];
    if (item.to >= begunBy) [begunBy, latest] = [item.to, item.moment];
    if (after === undefined || next === undefined || after.from === item.from) return;
    // A gap that must end on the same day lies inside the one before it.
    if (gaps.at(-1)?.finish.to === next.to) return;
    gaps.push({ ...gapOf(item, begunBy, { after, next }), latest });
  });
  return gaps;
}

type Edged<Moment> = Stretch & { readonly moment: Moment | null };

function gapOf<Moment extends Stretch>(
  item: Edged<Moment>,
  begunBy: Day,
  { after, next }: { after: Edged<Moment>; next: Edged<Moment> },
): Omit<Gap<Moment>, 'latest'> {
  return {
    previous: item.moment,
    next: next.moment,
    begin: { from: item.from, to: Math.min(begunBy, next.to) },
    finish: { from: after.from, to: next.to },
    certainDays: Math.max(0, after.from - begunBy),
    possibleDays: next.to - item.from,
  };
}

/** Moments by first day, with the edges of the period as if something was said there. An edge inside the moments gives way to them. */
function withEdges<Moment extends Stretch>(
  moments: readonly Moment[],
  { start, end }: { readonly start: Day | null; readonly end: Day | null },
): readonly Edged<Moment>[] {
  const row: Edged<Moment>[] = moments.map((moment) => ({ from: moment.from, to: moment.to, moment }));
  row.sort((one, other) => one.from - other.from || one.to - other.to);
  const first = row[0]?.from ?? Infinity;
  const last = row.at(-1)?.from ?? -Infinity;
  if (start !== null && start < first) row.unshift({ from: start, to: start, moment: null });
  if (end !== null && end > last) row.push({ from: end, to: end, moment: null });
  return row;
}

/** For each place, the item from there on that must have happened first. */
function latestEnds<Moment>(row: readonly Edged<Moment>[]): readonly Edged<Moment>[] {
  const result: Edged<Moment>[] = [];
  let soonest: Edged<Moment> | undefined;
  for (let index = row.length - 1; index >= 0; index -= 1) {
    const item = row[index];
    if (item === undefined) continue;
    if (soonest === undefined || item.to <= soonest.to) soonest = item;
    result[index] = soonest;
  }
  return result;
}
