import { chooseYear } from './choose-year.ts';
import { copy } from './copy.nl.ts';
import { dayParts, daysInMonth, weeksInYear } from './day.ts';
import { formatDayAndMonth, formatDayPlain, monthName, weekdayName } from './format-day.ts';
import { readPhrase } from './read-phrase.ts';
import type { DateContext, Fault } from './reading.ts';

/** What is wrong with a phrase somebody typed, with a phrase to offer instead where there is one. */
export type DateProblem =
  | { readonly kind: 'no-such-day'; readonly text: string; readonly suggestion: string }
  | {
      readonly kind: 'no-such-week';
      readonly text: string;
      readonly week: number;
      readonly year: number;
      readonly suggestion: string;
    }
  | {
      readonly kind: 'weekday-mismatch';
      readonly text: string;
      readonly day: string;
      readonly said: number;
      readonly is: number;
      readonly suggestion: string;
    }
  | { readonly kind: 'end-before-start'; readonly text: string }
  | { readonly kind: 'not-understood'; readonly text: string };

/**
 * The problem with a phrase for a form to show, or null when it is fine. Empty text is fine here: whether a date must be given is
 * the form's to say. A phrase with the wrong weekday still has its date; the others have none.
 */
export const findDateProblem = (text: string, context: DateContext = {}): DateProblem | null => {
  const phrase = text.trim();
  if (phrase === '') return null;
  const reading = readPhrase(text, context);
  if (reading === null) return { kind: 'not-understood', text: phrase };
  const year = reading.needsYear ? (chooseYear(reading, context) ?? A_LEAP_YEAR) : A_LEAP_YEAR;
  const resolved = reading.resolve(year);
  if (!resolved.ok) return problemOf(resolved.fault, phrase, year);
  if (resolved.mismatch === null || (reading.needsYear && chooseYear(reading, context) === null)) return null;
  const { day, said, is } = resolved.mismatch;
  return {
    kind: 'weekday-mismatch',
    text: phrase,
    day,
    said,
    is,
    suggestion: `${weekdayName(is)} ${formatDayPlain(day)}`,
  };
};
const A_LEAP_YEAR = 2024;

function problemOf(fault: Fault, text: string, year: number): DateProblem {
  if (fault.kind === 'end-before-start') return { kind: 'end-before-start', text };
  if (fault.kind === 'no-such-week') {
    const suggestion = `week ${weeksInYear(fault.year)}`;
    return { kind: 'no-such-week', text, week: fault.week, year: fault.year, suggestion };
  }
  const last = daysInMonth(fault.year ?? year, fault.month);
  const day = Math.min(Math.max(fault.day, 1), last);
  const suggestion = `${day} ${monthName(fault.month)}${fault.year === null ? '' : ` ${fault.year}`}`;
  return { kind: 'no-such-day', text, suggestion };
}

/** The sentence for the form: “31 nov” bestaat niet. Bedoel je 30 november? */
export const describeDateProblem = (problem: DateProblem): string => {
  switch (problem.kind) {
    case 'no-such-day':
      return copy.problem.noSuchDay(shown(problem.text), problem.suggestion);
    case 'no-such-week':
      return copy.problem.noSuchWeek(problem.week, problem.year, problem.suggestion);
    case 'weekday-mismatch':
      return copy.problem.weekdayMismatch(
        `${formatDayAndMonth(problem.day)} ${dayParts(problem.day).year}`,
        weekdayName(problem.is),
        weekdayName(problem.said),
      );
    case 'end-before-start':
      return copy.problem.endBeforeStart(shown(problem.text));
    case 'not-understood':
      return copy.problem.notUnderstood(shown(problem.text));
  }
};

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
