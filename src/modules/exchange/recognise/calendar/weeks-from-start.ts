import type { DateContext, FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Phrase } from '../dates.ts';

const WEEK = /^\s*(?:week|wk)\.?\s*(\d{1,2})(?:\s*(?:[-–/]|t\/m|tot(?: en met)?|en|&)\s*(?:week\s*)?(\d{1,2}))?\s*$/iu;
const LAST = 20;
const FEWEST = 3;

/**
 * 'Week 1', 'week 2–4' and so on in a calendar without any other date or year are counted from the start of the plan, not from New
 * Year: nobody knows yet when they are. True when the moments of a calendar are such weeks; beside 'maand 3' one is enough.
 */
export function areWeeksFromStart(phrases: readonly Phrase[], { from, to }: DateContext): boolean {
  const weeks = phrases.map(({ read }) => WEEK.exec(read)).filter((match) => match !== null);
  const numbers = weeks.map((match) => Number(match[1]));
  const others = phrases.filter(({ read }) => !WEEK.test(read));
  const isCounted = others.some(({ read }) => /^\s*maand\s\d/iu.test(read));
  return (
    numbers.length >= (isCounted ? 1 : FEWEST) &&
    Math.min(...numbers) === 1 &&
    numbers.every((number, index) => number <= LAST && (number === 1 || number >= (numbers[index - 1] ?? 1))) &&
    phrases.every(({ year }) => !year) &&
    !from &&
    !to &&
    others.every(
      ({ read }) =>
        !/\d{1,2}[-/ ]\s?\d|\b(?:19|20)\d\d\b|\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/iu.test(read),
    )
  );
}

/** The week as a distance from that start, in days. */
export function weekFromStart(date: FuzzyDate): FuzzyDate {
  const number = WEEK.exec(date.text)?.[1];
  if (number === undefined) return date;
  return {
    ...date,
    start: null,
    end: null,
    edtf: null,
    precision: 'open',
    certainty: 'uncertain',
    anchor: { kind: 'start', text: date.text, offset: `P${(Number(number) - 1) * 7}D` },
  };
}
