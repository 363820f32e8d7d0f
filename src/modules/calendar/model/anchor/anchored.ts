import { type FuzzyDate, isUndated } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import type { Named } from './named.ts';
import { momentFinder } from './named-moments.ts';
import { type AnchorDays, placedDate } from './placed-date.ts';

/**
 * What became of a date that hangs on another moment. `open` has no days: nothing in the plan has that name, several things have it,
 * the moment has no one day itself, or the two hang on each other.
 */
export type Placing =
  | { readonly kind: 'placed'; readonly name: string; readonly on: AnchorDays; readonly when: FuzzyDate }
  | { readonly kind: 'open'; readonly why: 'unnamed' | 'several' | 'undated' | 'circle' };

/** The plan with about so days where they follow, for who draws, counts or exports it; never to keep. Positions are those of its activities. */
export type PlacedPlan = { readonly plan: Plan; readonly placings: ReadonlyMap<number, Placing> };

const NONE: ReadonlyMap<number, Placing> = new Map();

/**
 * Gives what hangs on another moment ('2 weken na de bekendmaking', 'tijdens fase 2') its days as soon as that moment has some in the
 * same plan. Placing a plan twice changes nothing. Linear in the activities, also for chains; what hangs in a circle stays open.
 */
export function placeAnchored(plan: Plan): PlacedPlan {
  if (!plan.activities.some(hangs)) return { plan, placings: NONE };
  const placings = new Map<number, Placing>();
  const walk = walker(plan, placings);
  plan.activities.forEach((activity, index) => {
    if (hangs(activity)) walk(index);
  });
  const activities = plan.activities.map((activity, index) => {
    const placing = placings.get(index);
    return placing?.kind === 'placed' ? { ...activity, when: placing.when } : activity;
  });
  return { plan: { ...plan, activities }, placings };
}

/** A condition is no moment, and a school holiday has its own days. */
const hangs = ({ when: { anchor, start, end, rrule } }: Activity): boolean =>
  anchor !== null &&
  start === null &&
  end === null &&
  rrule === null &&
  anchor.kind !== 'condition' &&
  anchor.kind !== 'schoolHoliday';

/** Follows what hangs on what hangs to its end and places all of it on the way back. */
function walker({ activities, phases }: Plan, placings: Map<number, Placing>): (index: number) => void {
  const plan = { activities, phases };
  const textOf = (index: number): string => activities[index]?.when.anchor?.text ?? '';
  const find = momentFinder(
    plan,
    activities.flatMap((activity, index) => (hangs(activity) ? [textOf(index)] : [])),
  );
  const named = (index: number): Named => find(textOf(index), index);
  const place = (index: number, on: Named): Placing => {
    const when = activities[index]?.when;
    const moment = momentOf(on, plan, placings);
    if (when === undefined || 'kind' in moment) return 'kind' in moment ? moment : OPEN.undated;
    const placed = placedDate(when, moment.on);
    return placed === null ? OPEN.undated : { kind: 'placed', ...moment, when: placed };
  };
  return (index) => {
    const path = new Map<number, Named>();
    let at = index;
    while (!placings.has(at)) {
      if (path.has(at)) {
        placings.set(at, OPEN.circle);
        break;
      }
      const on = named(at);
      path.set(at, on);
      const next = on.kind === 'activity' ? activities[on.index] : undefined;
      if (on.kind !== 'activity' || next === undefined || !hangs(next)) break;
      at = on.index;
    }
    for (const [each, on] of [...path].reverse()) {
      if (!placings.has(each)) placings.set(each, place(each, on));
    }
  };
}

const OPEN = {
  unnamed: { kind: 'open', why: 'unnamed' },
  several: { kind: 'open', why: 'several' },
  undated: { kind: 'open', why: 'undated' },
  circle: { kind: 'open', why: 'circle' },
} as const satisfies Record<string, Placing>;

type Moment = { readonly name: string; readonly on: AnchorDays };

/** The name and the days of what it hangs on, or why there are none. */
function momentOf(
  on: Named,
  { activities, phases }: Pick<Plan, 'activities' | 'phases'>,
  placings: ReadonlyMap<number, Placing>,
): Moment | Extract<Placing, { kind: 'open' }> {
  if (on.kind === 'none') return OPEN.unnamed;
  if (on.kind === 'several') return OPEN.several;
  if (on.kind === 'phase') {
    const phase = phases[on.index];
    const days = phase?.period == null ? null : daysOf(phase.period, true);
    return phase === undefined || days === null ? OPEN.undated : { name: phase.name, on: edgeOf(days, on.edge) };
  }
  const activity = activities[on.index];
  const placing = placings.get(on.index);
  if (placing?.kind === 'open') return placing.why === 'circle' ? OPEN.circle : OPEN.undated;
  const when = placing?.when ?? activity?.when;
  const days = when === undefined ? null : daysOf(when, when.certainty === 'exact');
  return activity === undefined || days === null ? OPEN.undated : { name: activity.title.trim(), on: days };
}

/** Null for what has no days or comes back: then nobody says which time is meant. */
const daysOf = (when: FuzzyDate, isSpell: boolean): AnchorDays | null =>
  isUndated(when) || when.rrule !== null ? null : { start: when.start, end: when.end, isSpell };

function edgeOf(days: AnchorDays, edge: 'start' | 'end' | null): AnchorDays {
  const day = edge === null ? null : days[edge];
  return day === null ? days : { start: day, end: day, isSpell: true };
}
