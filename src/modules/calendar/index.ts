export { activityKind } from './store.ts';
export { bookOf } from './audience-book.ts';
export { readPlan, silencesOf, type PlanReading, type ReadingOptions } from './plan-readings.ts';
export {
  isCancelled, isContact, isContinuous, isDone, isLate, isPoll, isSeries, stateOf, type ActivityState,
} from './model/activity.ts';
export type { AudienceBook, BookedAudience, BookedGroup, Reach } from './model/audience-book.ts';
export type { ContactMoment } from './model/contact-moments.ts';
export type { Silence } from './model/silences.ts';
