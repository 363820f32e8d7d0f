import type { Plan } from '#kernel/plan.ts';
import type { AudienceBook, BookedGroup } from '../audience-book.ts';
import { dayNumber, dayOf } from '../day.ts';
import { isPlanOver } from '../plan-over.ts';
import type { PlanPeriod } from '../plan-period.ts';
import type { ShownSilence } from '../silences.ts';
import { axisMarks, isInView, positionOf, type Axis, type AxisMark, type Position, type Zoom } from './axis.ts';
import { assignLanes, type Assignment } from './lane-assignment.ts';
import { drawLane, type DrawnLane, type LaneView } from './lane.ts';
import { phaseBands, type PhaseBand } from './phase-band.ts';

/** One lane. `audience` is its position in the plan; null for the lanes at the top. */
export type TimelineLane = Omit<DrawnLane, 'hidden'> & {
  readonly kind: 'milestones' | 'everyone' | 'nobody' | 'audience';
  readonly audience: number | null;
};
/** The lanes at the top have shape `top` and no title; the others stand by category. */
export type TimelineGroup = {
  readonly shape: 'top' | BookedGroup['shape'];
  readonly title: string | null;
  readonly lanes: readonly TimelineLane[];
};

/** All the page needs to draw the timeline. Dates are civil dates, `to` is the last day in view. */
export type Timeline = {
  readonly from: string;
  readonly to: string;
  readonly zoom: Zoom;
  readonly upper: readonly AxisMark[];
  readonly lower: readonly AxisMark[];
  /** The middle of today; null when it is out of view. */
  readonly today: Position | null;
  readonly phases: readonly PhaseBand[];
  readonly groups: readonly TimelineGroup[];
  /** Activities without a date, in the order of the plan. */
  readonly tray: readonly number[];
  readonly cancelled: readonly number[];
  /** Activities that stand in no lane because of the window, or because their audience is not shown. */
  readonly outOfView: readonly number[];
};

type TimelineQuestion = {
  readonly plan: Plan;
  readonly book: AudienceBook;
  readonly period: PlanPeriod;
  readonly silences: readonly ShownSilence[];
  readonly axis: Axis;
  /** Civil date. */
  readonly today: string;
  /** Positions of the activities to draw; all when absent. */
  readonly among?: readonly number[];
  /** Positions of the audiences that get a lane; all when absent. */
  readonly lanes?: readonly number[];
  /** Width of the axis on paper or screen, for the packing of labels. */
  readonly widthPx?: number;
};

/** Width of the axis on a screen of 1440 pixels beside the narrow navigation. */
const USUAL_WIDTH_PX = 1120;

/** Lays out the timeline. Every activity asked for is in at least one lane, or in exactly one of tray, cancelled and outOfView. */
export function layOutTimeline(question: TimelineQuestion): Timeline {
  const { plan, book, period, axis, widthPx = USUAL_WIDTH_PX } = question;
  const today = dayNumber(question.today);
  const among = question.among ?? plan.activities.map((_, index) => index);
  const assignment = assignLanes(plan, among, book);
  const groups = drawGroups(question, assignment, {
    ...{ plan, axis, today, period, widthPx },
    isOver: isPlanOver(plan, question.today),
  });
  return {
    from: dayOf(axis.from),
    to: dayOf(axis.to - 1),
    zoom: axis.zoom,
    ...axisMarks(axis, today),
    today: isInView(axis, today) ? positionOf(axis, today + 0.5) : null,
    phases: phaseBands(plan.phases, { axis, today, end: period.end }),
    groups,
    tray: assignment.undated,
    cancelled: assignment.cancelled,
    outOfView: outOfView(groups, among, assignment),
  };
}

function drawGroups(
  { book, silences, lanes }: TimelineQuestion,
  assignment: Assignment,
  view: LaneView,
): readonly TimelineGroup[] {
  const shown = lanes === undefined ? null : new Set(lanes);
  const quiet = Map.groupBy(silences, ({ audience }) => audience);
  const lane = (kind: TimelineLane['kind'], audience: number | null): TimelineLane => {
    const activities = audience === null ? topActivities(kind, assignment) : (assignment.perAudience[audience] ?? []);
    const { rows, pieces } = drawLane(activities, audience === null ? [] : (quiet.get(audience) ?? []), {
      ...view,
      isOnLine: kind === 'everyone',
    });
    return { kind, audience, rows, pieces };
  };
  const tops = TOP_LANES.filter((kind) => kind === 'milestones' || topActivities(kind, assignment).length > 0);
  const categories = book.groups.map(({ shape, title, members }) => ({
    shape,
    title,
    lanes: members.filter((index) => shown === null || shown.has(index)).map((index) => lane('audience', index)),
  }));
  const top: TimelineGroup = { shape: 'top', title: null, lanes: tops.map((kind) => lane(kind, null)) };
  return [top, ...categories.filter((group) => group.lanes.length > 0)];
}

const TOP_LANES = ['milestones', 'everyone', 'nobody'] as const;

const topActivities = (kind: TimelineLane['kind'], assignment: Assignment): readonly number[] =>
  kind === 'audience' ? [] : assignment[kind];

function outOfView(
  groups: readonly TimelineGroup[],
  among: readonly number[],
  { undated, cancelled }: Assignment,
): readonly number[] {
  const placed = new Set<number>([...undated, ...cancelled]);
  for (const { lanes } of groups) {
    for (const { pieces } of lanes) {
      for (const piece of pieces) if (piece.kind !== 'silence') placed.add(piece.activity);
    }
  }
  return among.filter((index) => !placed.has(index));
}
