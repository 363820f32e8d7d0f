import { formatDay, formatDayAndMonth, weekdayName, weekdayOf } from '#kernel/fuzzy-date/index.ts';

const ZONE = 'Europe/Amsterdam';

/** A moment on the clock of Amsterdam: 'woensdag 18 november om 10:00'. The year stands there when it is not the year of `now`. */
export function whenWords(at: Temporal.Instant, now: Temporal.Instant): string {
  const moment = at.toZonedDateTimeISO(ZONE);
  const day = moment.toPlainDate().toString();
  const words =
    moment.year === now.toZonedDateTimeISO(ZONE).year
      ? `${weekdayName(weekdayOf(day))} ${formatDayAndMonth(day)}`
      : formatDay(day);
  return `${words} om ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
