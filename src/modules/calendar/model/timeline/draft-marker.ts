import type { Activity } from '#kernel/plan.ts';
import { isDone, stateOf } from '../activity.ts';
import { dayNumber, dayOf, type Day } from '../day.ts';
import { isVagueMoment, markerPhrase } from '../phrase.ts';
import { positionOf, type Axis } from './axis.ts';
import type { Cloud, MarkerPiece } from './pieces.ts';

/** A marker that has not been given its sub-row and its side yet. */
export type MarkerDraft = Omit<MarkerPiece, 'row' | 'side'>;
type View = { readonly axis: Axis; readonly today: Day };

/** How an activity with a date looks in this window; null when none of it is in view. */
export function draftMarker(activity: Activity, index: number, { axis, today }: View): MarkerDraft | null {
  const { when } = activity;
  const isVague = isVagueMoment(when) || when.start === null;
  const stretches = stretchesOf(activity).map((stretch) => cut(stretch, activity, today));
  const spots = stretches.filter((stretch) => isInView(stretch, axis)).map((stretch) => spotOf(stretch, axis));
  if (spots.length === 0) return null;
  const isCut = when.alternatives.length === 0 && stretches.some(({ isCut: was }) => was);
  return {
    kind: 'marker',
    activity: index,
    state: stateOf(activity, dayOf(today)),
    isVague,
    spots,
    label: activity.title.trim(),
    phrase: markerPhrase(when, isCut),
  };
}

type Stretch = { readonly from: Day; readonly to: Day };

/** One stretch, or one for each alternative. A date that only says 'at the latest' stands on its last day. */
function stretchesOf({ when }: Activity): readonly Stretch[] {
  if (when.alternatives.length > 1) {
    return when.alternatives.map(({ start, end }) => ({ from: dayNumber(start), to: dayNumber(end) }));
  }
  const last = when.end ?? when.start;
  if (last === null) return [];
  return [{ from: dayNumber(when.start ?? last), to: dayNumber(last) }];
}

/** What has begun and is not done can only fall on the days that are left. */
function cut({ from, to }: Stretch, activity: Activity, today: Day): Stretch & { readonly isCut: boolean } {
  const isCut = !isDone(activity) && from < today && to >= today;
  return { from: isCut ? today : from, to, isCut };
}

const isInView = ({ from, to }: Stretch, axis: Axis): boolean => from < axis.to && to >= axis.from;

function spotOf({ from, to }: Stretch, axis: Axis): MarkerDraft['spots'][number] {
  if (from === to) return { x: positionOf(axis, from), cloud: null };
  const cloud: Cloud = {
    a: positionOf(axis, from),
    b: positionOf(axis, to),
    softStart: from >= axis.from,
    softEnd: to < axis.to,
  };
  return { x: Math.round((cloud.a + cloud.b) / 2), cloud };
}
