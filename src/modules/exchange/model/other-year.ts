import { addDays, addMonths, type FuzzyDate, parseFuzzyDate, shiftFuzzyDate } from '#kernel/fuzzy-date/index.ts';

/**
 * A moment of which the year was a guess, so many years later or earlier. The words stay; they are read again within that year,
 * so that a week or Easter falls where it does then. Words that do not say the
 * day by themselves ('12' below a month), or that would not fall in that year ('do 5 maart' where that is a Wednesday), make place
 * for words that do.
 */
export function inOtherYear(when: FuzzyDate, years: number): FuzzyDate {
  const year = yearOf(when);
  if (year === null) return when;
  const before = readIn(when.text, year);
  const after = readIn(when.text, year + years);
  const isThen = yearOf(after) === year + years;
  if (before.start === when.start && before.end === when.end && isThen) return after;
  if (when.rrule !== null) return repeatedLater(when, years);
  const moved = shiftFuzzyDate(when, { amount: 12 * years, unit: 'month' });
  return moved.ok ? moved.value : when;
}

/** A week is of the year of its Thursday: week 1 of 2026 begins in 2025. */
function yearOf({ start, end, precision }: FuzzyDate): number | null {
  const day = start ?? end;
  if (day === null) return null;
  return Number((precision === 'week' && start !== null ? addDays(start, 3) : day).slice(0, 4));
}

/** What repeats keeps its words, for those say the rhythm; it begins and stops as many years later. */
const repeatedLater = (when: FuzzyDate, years: number): FuzzyDate => ({
  ...when,
  start: when.start && addMonths(when.start, 12 * years),
  end: when.end && addMonths(when.end, 12 * years),
  rrule: when.rrule?.replace(/(?<=UNTIL=)\d{4}/, (year) => String(Number(year) + years)) ?? null,
});

const readIn = (text: string, year: number): FuzzyDate =>
  parseFuzzyDate(text, { from: `${year}-01-01`, to: `${year}-12-31` });
