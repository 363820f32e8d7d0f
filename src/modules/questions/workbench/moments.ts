const ZONE = 'Europe/Amsterdam';
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: ZONE });
const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric', timeZone: ZONE });
const hour = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit', timeZone: ZONE });

/** `12 nov 2026`, in Amsterdam. */
export const dayOf = (at: Temporal.Instant): string => day.format(at.epochMilliseconds);
/** `12 nov 2026, 9.31 uur`, in Amsterdam. */
export const momentOf = (at: Temporal.Instant): string =>
  `${dayOf(at)}, ${hour.format(at.epochMilliseconds).replace(':', '.')} uur`;
/** A civil date as it is kept, in words. */
export const civilDay = (date: string): string => day.format(Date.parse(`${date}T12:00:00Z`));

/** `nov 2026` for `2026-11`. */
export const civilMonth = (month: string): string => monthFormat.format(Date.parse(`${month}-15T12:00:00Z`));

/** A moment as a field of a form has it, in Amsterdam: `2026-11-12T09:31`; '' for none. */
export const fieldOfMoment = (at: Temporal.Instant | null): string =>
  at === null ? '' : at.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Reads such a field, a date alone too (then its first minute); null for '', undefined for anything else. */
export function readMoment(text: string): Temporal.Instant | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(typed);
  if (!match) return undefined;
  try {
    return Temporal.PlainDateTime.from(`${match[1]}T${match[2] ?? '00:00'}`)
      .toZonedDateTime(ZONE)
      .toInstant();
  } catch {
    return undefined;
  }
}
