/**
 * When the clock sends a job, in the time of Amsterdam. `at` is `HH:MM`; `weekday` 1 is Monday; `day` is of the month, at
 * most 28. `everyMinutes` counts from midnight UTC.
 */
export type Schedule =
  | { readonly everyMinutes: number }
  | { readonly at: string; readonly weekday?: number; readonly day?: number };

const ZONE = 'Europe/Amsterdam';
const MOST_DAYS_BACK = 32;

/**
 * The last moment at or before `now` at which the schedule was due. A time that the clock skips in spring is due at the first
 * moment after it; one that comes twice in autumn is due the first time.
 */
export function lastDue(schedule: Schedule, now: Temporal.Instant): Temporal.Instant {
  if ('everyMinutes' in schedule) {
    const stepMs = schedule.everyMinutes * 60_000;
    return Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / stepMs) * stepMs);
  }
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  for (let back = 0; back <= MOST_DAYS_BACK; back += 1) {
    const date = today.subtract({ days: back });
    const due = momentOn(date, schedule.at);
    if (isOn(date, schedule) && Temporal.Instant.compare(due, now) <= 0) return due;
  }
  throw new RangeError(`schedule ${JSON.stringify(schedule)} is never due`);
}

const isOn = (date: Temporal.PlainDate, { weekday, day }: { weekday?: number; day?: number }): boolean =>
  (weekday === undefined || date.dayOfWeek === weekday) && (day === undefined || date.day === day);

function momentOn(date: Temporal.PlainDate, at: string): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(at);
  const found = date.toZonedDateTime({ timeZone: ZONE, plainTime });
  if (found.toPlainTime().equals(plainTime)) return found.toInstant();
  return (found.getTimeZoneTransition('previous') ?? found).toInstant();
}
