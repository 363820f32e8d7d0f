import { RRuleTemporal } from 'rrule-temporal';
import { addDays, type DateSpan, type FuzzyDate, listedSpans } from '#kernel/fuzzy-date/index.ts';

/**
 * How one vague date stands in an agenda. `exact` is a day or days that are certain, `vague` a span within which it will be,
 * `deadline` a last day, `series` a rhythm. `start` and `end` are inclusive civil dates.
 */
export type CalendarMoment =
  | { readonly kind: 'exact' | 'vague' | 'alternative'; readonly start: string; readonly end: string }
  | { readonly kind: 'deadline'; readonly end: string }
  | { readonly kind: 'series'; readonly start: string; readonly rrule: string; readonly certain: boolean };

/**
 * The moments to put in an agenda, several for alternatives and for a list of days; none when there is no date, no end to what has begun, or a year
 * that agendas cannot hold. A series without an end ends with the plan (`planEnd`, a civil date).
 */
export function momentsOf(when: FuzzyDate, planEnd: string | null = null): CalendarMoment[] {
  if (when.certainty === 'tbd') return [];
  if (when.rrule !== null) return seriesOf(when, when.rrule, planEnd);
  if (when.alternatives.length > 0)
    return when.alternatives.filter(isSpan).map(({ start, end }) => ({ kind: 'alternative', start, end }));
  const listed = listedSpans(when).filter(isSpan);
  if (listed.length > 0) return listed.map((span) => ({ kind: kindOf(when), ...span }));
  const { start, end } = when;
  if (start === null) return end === null || !isUsual(end) ? [] : [{ kind: 'deadline', end }];
  if (end === null || !isSpan({ start, end })) return [];
  return [{ kind: kindOf(when), start, end }];
}

/** A day, days or a rhythm without doubt. */
export const isSure = (moment: CalendarMoment): boolean =>
  moment.kind === 'exact' || (moment.kind === 'series' && moment.certain);

const kindOf = ({ certainty, precision }: FuzzyDate): 'exact' | 'vague' =>
  certainty === 'exact' && precision === 'day' ? 'exact' : 'vague';

const isUsual = (day: string): boolean => day >= '1900-01-01' && day <= '2999-12-31';
const isSpan = ({ start, end }: DateSpan): boolean => start <= end && isUsual(start) && isUsual(end);

const RULE = /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]{2,12}=[A-Z0-9,+-]{1,80}){0,8}$/;
const NAMES_A_DAY = /;BY(?:DAY|MONTHDAY)=/;

/** A series needs a first day; a rule we cannot read is not guessed at. */
function seriesOf(when: FuzzyDate, rrule: string, planEnd: string | null): CalendarMoment[] {
  if (when.start === null || !isUsual(when.start) || !RULE.test(rrule)) return [];
  const isBounded = /;(?:UNTIL|COUNT)=/.test(rrule);
  const until = (day: string | null) => (isBounded || day === null ? rrule : `${rrule};UNTIL=${compactDay(day)}`);
  const withPlan = when.end ?? (planEnd !== null && planEnd >= when.start && isUsual(planEnd) ? planEnd : null);
  const first = firstDay(when.start, until(withPlan));
  // Whoever plans a series for after the plan means it: then the plan does not end it.
  const bounded = first === null ? until(when.end) : until(withPlan);
  const start = first ?? firstDay(when.start, bounded);
  const certain = when.certainty === 'exact' && NAMES_A_DAY.test(rrule);
  return start === null ? [] : [{ kind: 'series', start, rrule: bounded, certain }];
}

const firstDays = new Map<string, string | null>();
/** A plan has a handful of rhythms; the memory of their first days never grows beyond this. */
const MOST_REMEMBERED = 500;

/** RFC 5545 counts DTSTART as an occurrence even when the rule does not name it, so a series starts on the first day that the rule names. */
function firstDay(start: string, rrule: string): string | null {
  if (!/;BY/.test(rrule)) return start;
  const key = `${start} ${rrule}`;
  const remembered = firstDays.get(key);
  if (remembered !== undefined) return remembered;
  if (firstDays.size >= MOST_REMEMBERED) firstDays.clear();
  const found = findFirstDay(start, rrule);
  firstDays.set(key, found);
  return found;
}

function findFirstDay(start: string, rrule: string): string | null {
  try {
    const until = rrule.replace(/(UNTIL=\d{8})(?!T)/, '$1T235959Z');
    const rule = new RRuleTemporal({ rruleString: `DTSTART:${compactDay(start)}T000000Z\nRRULE:${until}` });
    return (
      rule
        .next(Temporal.ZonedDateTime.from(`${start}T00:00[UTC]`), true)
        ?.toPlainDate()
        .toString() ?? null
    );
  } catch {
    return null;
  }
}

/** `2026-11-24` as `20261124`. */
export const compactDay = (day: string): string => day.replaceAll('-', '');

/** The day after, which iCalendar wants as the end of an all-day event. */
export const dayAfter = (day: string): string => {
  const number = Number(day.slice(8));
  // Every month has 28 days, so for most days there is nothing to work out.
  return number < 28 ? `${day.slice(0, 8)}${String(number + 1).padStart(2, '0')}` : addDays(day, 1);
};
