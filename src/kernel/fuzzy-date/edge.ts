import { isExactDay, isUndated } from './compare.ts';
import { dayParts } from './day.ts';
import { formatDayPlain, formatSpan } from './format-day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { readDatePhrase } from './parse.ts';
import type { DateContext } from './reading.ts';

/**
 * One side of a period. `day` is the outermost civil day that the words allow (the first for a start, the last for an end), or
 * null when they leave that open; `phrase` is what was written, or null when that is one exact day and `day` says it all.
 */
export type Edge = { readonly day: string | null; readonly phrase: string | null };
/** Both sides as they are kept: civil days, and the words of a side that is no exact day. */
export type EdgedPeriod = {
  readonly start: string | null;
  readonly end: string | null;
  readonly startPhrase?: string | null | undefined;
  readonly endPhrase?: string | null | undefined;
};
export type EdgeSide = 'start' | 'end';

const LEADS: Readonly<Record<EdgeSide, RegExp>> = {
  start: /^(?:vanaf|van|per|met ingang van)\s+/i,
  end: /^(?:tot en met|t\/m)\s+/i,
};
/** Words that say themselves on which side of the moment the period ends. */
const OWN_LEAD = /^(?:tot|uiterlijk|voor|vóór|na|vanaf|per)\b/i;

/**
 * One side of a period as people say it: '1 september 2026', 'zomer 2027'. Null when it is no date, has no days at all ('n.t.b.')
 * or repeats. A year that was left out is put behind the words, so that they mean the same next year. Empty text is an open side.
 */
export function readEdge(text: string, side: EdgeSide, context: DateContext = {}): Edge | null {
  const phrase = text.trim().replace(LEADS[side], '');
  if (phrase === '') return { day: null, phrase: null };
  const date = readDatePhrase(phrase, context);
  if (date === null || isUndated(date) || date.rrule !== null) return null;
  return isExactDay(date)
    ? { day: date.start, phrase: null }
    : { day: date[side], phrase: withYear(phrase, date, side) };
}

/** The words with their year; as they are when they have one, or when a year behind them would change what they say. */
function withYear(phrase: string, date: FuzzyDate, side: EdgeSide): string {
  const day = date[side] ?? date.start ?? date.end;
  if (day === null || /\d{4}|['’]\d\d/.test(phrase)) return phrase;
  const dated = `${phrase} ${dayParts(day).year}`;
  const read = readDatePhrase(dated);
  return read !== null && read.start === date.start && read.end === date.end ? dated : phrase;
}

/**
 * Both sides of a period written as one phrase: 'september 2026 t/m zomer 2027'. Of one stretch without two sides ('2027') both
 * have the same words. Null when the text is no date.
 */
export function readPeriodEdges(text: string, context: DateContext = {}): EdgedPeriod | null {
  const whole = readDatePhrase(text, context);
  if (whole === null || isUndated(whole) || whole.rrule !== null) return null;
  const { start, end } = whole;
  const isExact = whole.certainty === 'exact' && whole.precision === 'day';
  if (isExact) return { start, end };
  for (const { index, 0: joint } of text.slice(0, MOST_LETTERS).matchAll(JOINTS)) {
    const sides = sidesOf(text.slice(0, index), text.slice(index + joint.length), whole);
    if (sides !== null) return sides;
  }
  const phrase = text.trim();
  return {
    start,
    end,
    ...(start === null ? {} : { startPhrase: phrase }),
    ...(end === null ? {} : { endPhrase: phrase }),
  };
}
const MOST_LETTERS = 300;
const JOINTS = / (?:t\/m|tot en met|tot) | ?[-–] ?/gi;

/** Both halves, when neither says more than the whole. Each alone may be sharper: 'half okt 2026' than that of a range to 'eind 2026'. */
function sidesOf(before: string, after: string, { start, end }: FuzzyDate): EdgedPeriod | null {
  if (start === null || end === null) return null;
  const from = readEdge(before, 'start', { from: start, to: end });
  const to = readEdge(after, 'end', { from: start, to: end });
  if (!from?.day || !to?.day || from.day < start || to.day > end || from.day > to.day) return null;
  return { start: from.day, end: to.day, startPhrase: from.phrase, endPhrase: to.phrase };
}

/** One side in words; '' when it is open. */
export const edgeWords = (period: EdgedPeriod, side: EdgeSide): string =>
  period[`${side}Phrase`] ?? (period[side] === null ? '' : formatDayPlain(period[side]));

/** A period in words, vague sides as they were written: 'september 2026 tot en met zomer 2027'. '' when nothing is known. */
export function describePeriod(period: EdgedPeriod): string {
  const [from, to] = [edgeWords(period, 'start'), edgeWords(period, 'end')];
  const isExact = !period.startPhrase && !period.endPhrase;
  if (isExact && period.start !== null && period.end !== null) return formatSpan(period.start, period.end);
  if (from !== '' && from === to) return from;
  const until = to === '' || OWN_LEAD.test(to) ? to : `tot en met ${to}`;
  if (from === '') return until;
  return until === '' ? (OWN_LEAD.test(from) ? from : `vanaf ${from}`) : `${from} ${until}`;
}
