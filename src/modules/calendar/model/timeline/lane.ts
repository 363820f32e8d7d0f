import type { Plan } from '#kernel/plan.ts';
import { isContinuous, isSeries, isUnbegunSeries } from '../activity.ts';
import { isOverWithoutWord } from '../contact-moments.ts';
import { dayNumber, type Day } from '../day.ts';
import type { PlanPeriod } from '../plan-period.ts';
import { markerPhrase } from '../phrase.ts';
import { seriesMoments } from '../series.ts';
import type { ShownSilence } from '../silences.ts';
import { isInView, positionOf, type Axis } from './axis.ts';
import { draftMarker, type MarkerDraft } from './draft-marker.ts';
import { draftSilence } from './draft-silence.ts';
import { labelWidthPx, toPx } from './label-size.ts';
import { SubRows, type Span } from './packing.ts';
import type { LanePiece, LinePiece, SeriesPiece } from './pieces.ts';
import { coreOf, placeable } from './place-marker.ts';

/** `rows` is the number of sub-rows of 28 pixels, at least 1. `hidden` are activities of this lane that are out of view. */
export type DrawnLane = {
  readonly rows: number;
  readonly pieces: readonly LanePiece[];
  readonly hidden: readonly number[];
};

export type LaneView = {
  readonly plan: Plan;
  readonly axis: Axis;
  readonly today: Day;
  /** Of a plan that is over nothing is late. */
  readonly isOver: boolean;
  readonly period: PlanPeriod;
  readonly widthPx: number;
  /** Whether markers may stand on the line of what goes on all the time. */
  readonly isOnLine?: boolean;
};

/** Draws one lane: series first, each in a row of its own, then what goes on, then silences, then markers where they fit. */
export function drawLane(activities: readonly number[], silences: readonly ShownSilence[], view: LaneView): DrawnLane {
  const rows = new SubRows();
  const pieces: LanePiece[] = [];
  const drafts: MarkerDraft[] = [];
  const hidden: number[] = [];
  for (const index of activities) {
    const drawn = wholeRow(index, view);
    if (drawn !== null) pieces.push({ ...drawn, row: rows.placeAll([coveredBy(drawn, view)]) });
    const draft = drawn === null ? markerOf(index, view) : null;
    if (draft !== null) drafts.push(draft);
    if (drawn === null && draft === null) hidden.push(index);
  }
  for (const silence of silences) {
    const draft = isDrawn(silence) ? draftSilence(silence, view.axis, view.widthPx) : null;
    if (draft !== null) pieces.push({ ...draft.piece, row: rows.placeAll(draft.spans) });
  }
  pieces.push(...placeMarkers(drafts, rows, view));
  return { rows: Math.max(1, rows.count), pieces, hidden };
}

/**
 * After the last message the calendar is simply not filled yet: a hatch there would hide the silences that matter. It is in the list. What
 * is only silent on an unlucky reading is drawn lighter.
 */
const isDrawn = ({ kind, next, daysToday }: ShownSilence): boolean =>
  kind !== 'coming' || next !== null || daysToday !== null;

const WHOLE = { from: -Infinity, to: Infinity };

/** In the lane for everyone markers may stand on a line, as in the design; elsewhere a line would strike their labels through. */
function coveredBy(drawn: Omit<SeriesPiece, 'row'> | Omit<LinePiece, 'row'>, { isOnLine, widthPx }: LaneView): Span {
  if (drawn.kind === 'series' || !isOnLine) return WHOLE;
  const from = toPx(drawn.a, widthPx);
  return { from, to: from + LINE_LABEL_PX + labelWidthPx(drawn.label, drawn.phrase) };
}

/** Icon and white space before the label of a line. */
const LINE_LABEL_PX = 32;

function wholeRow(index: number, view: LaneView): Omit<SeriesPiece, 'row'> | Omit<LinePiece, 'row'> | null {
  const activity = view.plan.activities[index];
  if (activity === undefined) return null;
  if (isSeries(activity)) return seriesOf(index, view);
  return isContinuous(activity) ? lineOf(index, view) : null;
}

function seriesOf(index: number, { plan, axis, today, period }: LaneView): Omit<SeriesPiece, 'row'> | null {
  const activity = plan.activities[index];
  if (activity === undefined) return null;
  const inView = seriesMoments(activity.when, { period, today }).filter(({ day }) => day >= axis.from && day < axis.to);
  if (inView.length === 0) return null;
  const isReal = !isUnbegunSeries(activity) || isOverWithoutWord(activity, period, today);
  const ticks = inView.map(({ from, to, day }) => ({
    x: positionOf(axis, day),
    isSent: day <= today && isReal,
    isBlurred: from !== to,
  }));
  return { kind: 'series', activity: index, ticks };
}

/** What does not say from when it goes on has a line over the whole view. */
function lineOf(index: number, { plan, axis }: LaneView): Omit<LinePiece, 'row'> | null {
  const activity = plan.activities[index];
  if (activity === undefined) return null;
  const from = activity.when.start === null ? axis.from : dayNumber(activity.when.start);
  const to = activity.when.end === null ? axis.to : dayNumber(activity.when.end);
  if (from >= axis.to || to < axis.from) return null;
  return {
    kind: 'line',
    activity: index,
    a: positionOf(axis, from),
    b: positionOf(axis, to),
    label: activity.title.trim(),
    phrase: markerPhrase(activity.when, false),
  };
}

function markerOf(index: number, { plan, axis, today, isOver }: LaneView): MarkerDraft | null {
  const activity = plan.activities[index];
  return activity === undefined || isSeries(activity) || isContinuous(activity)
    ? null
    : draftMarker(activity, index, { axis, today, isOver });
}

/** From left to right, so that each knows where the next one begins. */
function placeMarkers(
  drafts: readonly MarkerDraft[],
  rows: SubRows,
  { axis, today, widthPx }: LaneView,
): readonly LanePiece[] {
  const todayPx = isInView(axis, today) ? toPx(positionOf(axis, today + 0.5), widthPx) : null;
  const sorted = drafts
    .map((draft) => ({ draft, from: coreOf(draft, widthPx).from }))
    .sort((one, other) => one.from - other.from || one.draft.activity - other.draft.activity);
  return sorted.map(({ draft }, place) => {
    const nextPx = sorted[place + 1]?.from ?? Infinity;
    return { ...draft, ...rows.place(placeable(draft, { widthPx, nextPx, todayPx })) };
  });
}
