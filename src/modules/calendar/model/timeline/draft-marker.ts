import type { Activity } from '#kernel/plan.ts';
import { stateOf } from '../activity.ts';
import { dayOf, type Day } from '../day.ts';
import { leavesDayOpen, markerPhrase } from '../phrase.ts';
import { cutAtToday, type DrawnStretch, stretchesOf } from '../stretches.ts';
import { positionOf, type Axis } from './axis.ts';
import type { Cloud, MarkerPiece } from './pieces.ts';

/** A marker that has not been given its sub-row and its side yet. */
export type MarkerDraft = Omit<MarkerPiece, 'row' | 'side'>;
type View = { readonly axis: Axis; readonly today: Day; readonly isOver: boolean };

/** How an activity with a date looks in this window; null when none of it is in view. */
export function draftMarker(activity: Activity, index: number, { axis, today, isOver }: View): MarkerDraft | null {
  const { when } = activity;
  const isVague = leavesDayOpen(when);
  const stretches = stretchesOf(activity).map((stretch) => cutAtToday(stretch, activity, today));
  const spots = stretches.filter((stretch) => isInView(stretch, axis)).map((stretch) => spotOf(stretch, axis));
  if (spots.length === 0) return null;
  const isCut = when.alternatives.length === 0 && stretches.some(({ isCut: was }) => was);
  return {
    kind: 'marker',
    activity: index,
    state: stateOf(activity, { today: dayOf(today), isOver }),
    isVague,
    spots,
    label: activity.title.trim(),
    phrase: markerPhrase(when, isCut),
  };
}

const isInView = ({ from, to }: DrawnStretch, axis: Axis): boolean => from < axis.to && to >= axis.from;

function spotOf({ from, to }: DrawnStretch, axis: Axis): MarkerDraft['spots'][number] {
  if (from === to) return { x: positionOf(axis, from), cloud: null };
  const cloud: Cloud = {
    a: positionOf(axis, from),
    b: positionOf(axis, to),
    softStart: from >= axis.from,
    softEnd: to < axis.to,
  };
  return { x: Math.round((cloud.a + cloud.b) / 2), cloud };
}
