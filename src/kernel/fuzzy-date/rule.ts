/** A recurrence rule (RFC 5545) in the parts we use. Days by month count from the end when negative. */
export type Rule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Weekdays 1 (Monday) to 7; `nth` null is every such day, -1 the last of the month. */
  readonly byDay: readonly { readonly weekday: number; readonly nth: number | null }[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly count: number | null;
  /** Last possible day, inclusive. */
  readonly until: string | null;
};

/** RFC 5545 names of the weekdays, Monday first. */
export const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Reads a rule; null when it is not one, or holds a part we do not expand (BYSETPOS, BYWEEKNO, times of day, another week start). */
export const parseRule = (rrule: string): Rule | null => {
  if (rrule.length > 300) return null;
  const parts = new Map(
    rrule
      .trim()
      .replace(/^RRULE:/i, '')
      .toUpperCase()
      .split(';')
      .map((part) => splitPart(part)),
  );
  if ([...parts.keys()].some((key) => !KNOWN.has(key)) || (parts.get('WKST') ?? 'MO') !== 'MO') return null;
  const freq = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  const interval = numbers(parts.get('INTERVAL') ?? '1', 1, 1000);
  const byDay = readByDay(parts.get('BYDAY'));
  const byMonth = numbers(parts.get('BYMONTH') ?? '', 1, 12);
  const byMonthDay = numbers(parts.get('BYMONTHDAY') ?? '', -31, 31);
  const count = numbers(parts.get('COUNT') ?? '', 1, 100_000);
  const until = readUntil(parts.get('UNTIL'));
  if (
    freq === undefined ||
    interval?.length !== 1 ||
    !byDay ||
    !byMonth ||
    !byMonthDay ||
    !count ||
    until === undefined
  )
    return null;
  if (
    byDay.some((each) => each.nth !== null) &&
    (freq === 'DAILY' || freq === 'WEEKLY' || (freq === 'YEARLY' && byMonth.length === 0))
  )
    return null;
  if (freq === 'WEEKLY' && byMonthDay.length > 0) return null;
  return { freq, interval: interval[0] ?? 1, byDay, byMonth, byMonthDay, count: count[0] ?? null, until };
};

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'COUNT', 'UNTIL', 'WKST']);

function splitPart(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** Whole numbers other than 0 within bounds; empty for an absent part, null for a wrong one. */
function numbers(text: string, low: number, high: number): readonly number[] | null {
  if (text === '') return [];
  const values = text.split(',').map((each) => (/^[+-]?\d{1,6}$/.test(each) ? Number(each) : Number.NaN));
  return values.every((each) => each >= low && each <= high && each !== 0) ? values : null;
}

function readByDay(text: string | undefined): Rule['byDay'] | null {
  if (text === undefined) return [];
  const days = text.split(',').map((each) => {
    const weekday = DAY_CODES.findIndex((code) => each.endsWith(code)) + 1;
    const nth = each.slice(0, -2);
    const ok = weekday > 0 && (nth === '' || /^[+-]?[1-5]$/.test(nth));
    return ok ? { weekday, nth: nth === '' ? null : Number(nth) } : null;
  });
  return days.every((each) => each !== null) ? days : null;
}

/** undefined when the part is there but wrong. */
function readUntil(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  return /^\d{8}(T\d{6}Z?)?$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` : undefined;
}
