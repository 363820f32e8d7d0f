import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';

const schema = z.object({
  label: z.string().min(1, copy.missingName).max(120),
  until: z.iso.date(copy.guestBadDate),
});
const LONGEST_DAYS = 366;

/** Who a link for reading is for and until when: the end of a civil day in Amsterdam, after `today` and within a year. */
export function parseGuestLink(
  form: FormValues,
  today: string,
): ParsedForm<{ readonly label: string; readonly until: string; readonly expiresAt: Temporal.Instant }> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const until = Temporal.PlainDate.from(parsed.value.until);
  const days = Temporal.PlainDate.from(today).until(until).days;
  if (days < 1 || days > LONGEST_DAYS) return { ok: false, problems: [{ field: 'until', message: copy.guestBadDate }] };
  const expiresAt = until.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant();
  return { ok: true, value: { ...parsed.value, expiresAt } };
}

const USUAL_MONTHS = 3;
/** What the form offers as the last day. */
export const usualEnd = (today: string): string =>
  Temporal.PlainDate.from(today).add({ months: USUAL_MONTHS }).toString();
