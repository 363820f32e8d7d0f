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

type Asked = {
  /** Edges of the period; null where it has none. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Gaps that are never longer than this are left out. A plan of a thousand activities has thousands of them. */
  readonly overDays?: number;
};

/**
 * The gaps between moments, in order of time. For a gap that begins at moment i, the unlucky case lets i fall on its first day and
 * everything that can still come later fall as late as it may; the lucky case counts only days that no moment can fall on.
 */
export function gapsBetween<Moment extends Stretch>(moments: readonly Moment[], asked: Asked): readonly Gap<Moment>[] {
  const row = withEdges(moments, asked);
  const firstToEnd = latestEnds(row);
  const gaps: Gap<Moment>[] = [];
  const { overDays = -Infinity } = asked;
  let [begunBy, latest, before]: [Day, Edged<Moment> | null, Day | null] = [-Infinity, null, null];
  row.forEach((item, index) => {
    const after = row[index + 1];
    const next = firstToEnd[index + 1];
    if (item.to >= begunBy) [begunBy, latest] = [item.to, item];
    if (after === undefined || next === undefined || after.from === item.from) return;
    // A gap that must end on the same day lies inside the one before it.
    if (before === next.to) return;
    before = next.to;
    if (next.to - item.from > overDays)
      gaps.push({ ...gapOf(item, begunBy, { after, next }), latest: momentOf(latest) });
  });
  return gaps;
}

/** An edge of the period is no moment of anything. */
type Edge = Stretch & { readonly isEdge: true };
type Edged<Moment> = Moment | Edge;

const momentOf = <Moment extends Stretch>(item: Edged<Moment> | null): Moment | null =>
  item === null || 'isEdge' in item ? null : item;

function gapOf<Moment extends Stretch>(
  item: Edged<Moment>,
  begunBy: Day,
  { after, next }: { after: Edged<Moment>; next: Edged<Moment> },
): Omit<Gap<Moment>, 'latest'> {
  return {
    previous: momentOf(item),
    next: momentOf(next),
    begin: { from: item.from, to: Math.min(begunBy, next.to) },
    finish: { from: after.from, to: next.to },
    certainDays: Math.max(0, after.from - begunBy),
    possibleDays: next.to - item.from,
  };
}

/** Moments by first day, with the edges of the period as if something was said there. An edge inside the moments gives way to them. */
function withEdges<Moment extends Stretch>(
  moments: readonly Moment[],
  { start, end }: Asked,
): readonly Edged<Moment>[] {
  const row: Edged<Moment>[] = moments.toSorted((one, other) => one.from - other.from || one.to - other.to);
  const first = row[0]?.from ?? Infinity;
  const last = row.at(-1)?.from ?? -Infinity;
  if (start !== null && start < first) row.unshift({ from: start, to: start, isEdge: true });
  if (end !== null && end > last) row.push({ from: end, to: end, isEdge: true });
  return row;
}

/** For each place, the item from there on that must have happened first. */
function latestEnds<Moment extends Stretch>(row: readonly Edged<Moment>[]): readonly Edged<Moment>[] {
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
