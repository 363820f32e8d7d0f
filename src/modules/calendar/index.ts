export { activityKind } from './store.ts';
export { bookOf } from './audience-book.ts';
export { loadMessages } from './load-messages.ts';
export {
  axisOfPlan,
  messagesOf,
  readPlan,
  ringMatrixOf,
  silencesOf,
  timelineOf,
  type MessagesByAudience,
  type PlanReading,
  type ReadingOptions,
  type ViewOptions,
} from './plan-readings.ts';
export {
  hasUnknownRhythm,
  isCancelled,
  isContact,
  isContinuous,
  isDone,
  isLate,
  isPoll,
  isSeries,
  stateOf,
  type ActivityState,
} from './model/activity.ts';
export type { AudienceBook, BookedAudience, BookedGroup, Reach } from './model/audience-book.ts';
export type { ContactMoment } from './model/contact-moments.ts';
export type { Silence } from './model/silences.ts';
export {
  filterActivities,
  filterQuery,
  NO_FILTER,
  parseFilter,
  type CalendarFilter,
} from './model/filter.ts';
export { groupActivities, type ActivityGroup } from './model/group.ts';
export { isVagueMoment, markerPhrase } from './model/phrase.ts';
export type { MatrixColumn, MatrixRow, RingMatrix } from './model/ring-matrix.ts';
export {
  AXIS_STEPS,
  axisAround,
  axisFrom,
  positionOf,
  type Axis,
  type AxisMark,
  type Position,
  type Zoom,
} from './model/timeline/axis.ts';
export type { PhaseBand } from './model/timeline/phase-band.ts';
export type {
  Cloud,
  LabelSide,
  LanePiece,
  LinePiece,
  MarkerPiece,
  SeriesPiece,
  SilencePiece,
} from './model/timeline/pieces.ts';
export type { Timeline, TimelineGroup, TimelineLane } from './model/timeline/timeline.ts';
export { upcoming, type Upcoming, type UpcomingItem, type UpcomingWeek } from './model/upcoming.ts';
export { withSoftHyphens } from './model/soft-hyphens.ts';
export { silenceLabel, silenceLabels, silenceLength } from './model/silence-words.ts';
export { isoWeekOf, mondayOf, weekSpan } from './model/day.ts';
export { activityPath, calendarPath, listPath, matrixPath, newActivityPath, timelinePath } from './paths.ts';
