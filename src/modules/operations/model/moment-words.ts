import { formatDayAndMonth } from '#kernel/fuzzy-date/index.ts';

/** A moment in the time of Amsterdam, short: '18 november, 10.04'. */
export function momentWords(at: Temporal.Instant): string {
  const moment = at.toZonedDateTimeISO('Europe/Amsterdam');
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  return `${formatDayAndMonth(moment.toPlainDate().toString())}, ${time}`;
}
