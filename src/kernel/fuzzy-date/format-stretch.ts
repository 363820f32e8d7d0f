import { copy } from './copy.nl.ts';
import { addDays, dayParts, daysInMonth } from './day.ts';
import { formatDayAndMonth, formatDayPlain, formatMonth, formatSpan, monthName } from './format-day.ts';
import type { DateSpan } from './fuzzy-date.ts';

/** A stretch named by its days: '11 tot en met 20 mei 2027', and of two days '28 en 29 augustus 2027'. */
export const formatDays = ({ start, end }: DateSpan): string => {
  if (start === end || addDays(start, 1) !== end || start.slice(0, 7) !== end.slice(0, 7))
    return formatSpan(start, end);
  return `${dayParts(start).day}${copy.and}${formatDayPlain(end)}`;
};

/** A stretch by whole months or years where it has them: 'mei tot en met december 2027', 'mei en juni 2027', 'heel 2027'; else its days. */
export const formatStretch = (span: DateSpan): string =>
  wholeNames(span, [copy.upTo, copy.and])?.text ?? formatDays(span);

/** One moment somewhere in a stretch: 'ergens in mei of juni 2027', 'ergens van 1 tot en met 15 mei 2027'. */
export const formatSomewhereIn = (span: DateSpan): string => {
  const whole = wholeNames(span, [copy.upTo, copy.or]);
  if (whole === null) return copy.somewhereFrom(formatSpan(span.start, span.end));
  return whole.count > 2 ? copy.somewhereFrom(whole.text) : copy.somewhereIn(whole.text.replace(/^heel /, ''));
};

/** Several stretches, month and year once where they are the same: '1 tot en met 3 en 8 mei 2027', 'mei en september 2027'. */
export const formatList = (spans: readonly DateSpan[], joiner: string = copy.and): string => {
  const texts = spans.map((span, at) => memberText(span, spans[at + 1]));
  return `${texts.slice(0, -1).join(', ')}${joiner}${texts[texts.length - 1] ?? ''}`;
};

/** Whether the stretch is one or more whole months. */
export const isWholeMonths = ({ start, end }: DateSpan): boolean => {
  const { year, month, day } = dayParts(end);
  return start.endsWith('-01') && day === daysInMonth(year, month);
};

const yearOf = (day: string): number => dayParts(day).year;

/** Names joined by the first word for a run of three and more, by the second for two. */
function wholeNames(
  { start, end }: DateSpan,
  [run, two]: readonly [string, string],
): { text: string; count: number } | null {
  if (!isWholeMonths({ start, end })) return null;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const count = yearOf(end) - yearOf(start) + 1;
    return {
      count,
      text: count === 1 ? copy.wholeYear(yearOf(start)) : `${yearOf(start)}${count === 2 ? two : run}${yearOf(end)}`,
    };
  }
  const count = (yearOf(end) - yearOf(start)) * 12 + dayParts(end).month - dayParts(start).month + 1;
  if (count === 1) return { count, text: formatMonth(start) };
  const first = yearOf(start) === yearOf(end) ? monthName(dayParts(start).month) : formatMonth(start);
  return { count, text: `${first}${count === 2 ? two : run}${formatMonth(end)}` };
}

function memberText(span: DateSpan, next: DateSpan | undefined): string {
  const full = isWholeMonths(span) ? formatStretch(span) : formatSpan(span.start, span.end);
  if (next === undefined || yearOf(span.start) !== yearOf(span.end) || yearOf(next.end) !== yearOf(span.end))
    return full;
  if (isWholeMonths(span)) return full.replace(/ \d{4}$/, '');
  const sameMonth =
    !isWholeMonths(next) && [span.end, next.start].every((day) => day.slice(0, 7) === span.start.slice(0, 7));
  const last = sameMonth ? String(dayParts(span.end).day) : formatDayAndMonth(span.end);
  if (span.start === span.end) return last;
  return `${full.slice(0, full.indexOf(copy.upTo))}${copy.upTo}${last}`;
}
