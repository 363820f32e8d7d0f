/** Vague dates: reading them, printing them, comparing them. The face of this folder; import nothing past it. */
export type { DateAnchor, DateCertainty, DatePrecision, DateSpan, FuzzyDate } from './fuzzy-date.ts';
export type { DateContext } from './reading.ts';
export { looksLikeDate, parseFuzzyDate, readDatePhrase } from './parse.ts';
export { parseDateColumn } from './parse-column.ts';
export { addDays, addMonths, dayNumber, dayOf, daysBetween, isIsoDay, weekdayOf } from './day.ts';
