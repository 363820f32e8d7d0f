/** Vague dates: reading them, printing them, comparing them. The face of this folder; import nothing past it. */
export type { DateAnchor, DateCertainty, DatePrecision, DateSpan, FuzzyDate } from './fuzzy-date.ts';
export type { DateContext, ReadingKind } from './reading.ts';
export { looksLikeDate, omitsYear, parseFuzzyDate, readDatePhrase } from './parse.ts';
export { parseDateColumn } from './parse-column.ts';
export { findDates } from './find-dates.ts';
export {
  describePeriod,
  type Edge,
  type EdgedPeriod,
  type EdgeSide,
  edgeWords,
  readEdge,
  readPeriodEdges,
} from './edge.ts';
export { type DateProblem, describeDateProblem, findDateProblem } from './problem.ts';
export { explainFuzzyDate, formatFuzzyDate, labelFuzzyDate } from './explain.ts';
export {
  formatDay,
  formatDayAndMonth,
  formatDayPlain,
  formatDayShort,
  formatMonth,
  formatSpan,
  monthName,
  shortMonth,
  shortWeekday,
  weekdayName,
} from './format-day.ts';
export { readingOf, rereadDate } from './reread.ts';
export { type Shift, type ShiftRefusal, shiftFuzzyDate, shiftRefusal } from './shift.ts';
export { printPhrase, type Unphrased } from './print-phrase.ts';
export {
  compareFuzzyDates,
  type Gap,
  gapBetween,
  isCertainlyBefore,
  isContinuous,
  isDeadline,
  isExactDay,
  isRecurring,
  isUndated,
  isUrgent,
  isVague,
  kindOf,
  overlaps,
  sortByFuzzyDate,
} from './compare.ts';
export { clockWords } from './clock-words.ts';
export { type ClockHours, clockHours } from './clock-hours.ts';
export { listedSpans } from './edtf-set.ts';
export { occurrenceDays, occurrencesOf } from './occurrences.ts';
export { expandRecurrence, MAX_OCCURRENCES } from './recurrence.ts';
export { describeRule } from './describe-rule.ts';
export { addDays, addMonths, dayNumber, dayOf, daysBetween, isIsoDay, weekdayOf } from './day.ts';
