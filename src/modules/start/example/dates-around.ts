import { addDays, addMonths, dayNumber, type FuzzyDate, monthName, parseFuzzyDate, weekdayOf } from '#kernel/fuzzy-date/index.ts';
import { isoWeekOf } from '#modules/calendar/index.ts';

/** Dates around today, in the words people type. Days are counted from today, months from the month of today. */
export type DatesAround = ReturnType<typeof datesAround>;

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const QUARTER = ['1e', '2e', '3e', '4e'] as const;
/** Further away than this, people ask which year. */
const YEAR_NEEDED_DAYS = 250;

/** `today`, `start` and `end` (of the programme) are civil dates. */
export function datesAround(today: string, { start, end }: { readonly start: string; readonly end: string }) {
  const near = (phrase: string, around: string): FuzzyDate => parseFuzzyDate(phrase, { ref: around, from: around, to: addDays(around, 300) });
  const inPlan = (phrase: string): FuzzyDate => parseFuzzyDate(phrase, { ref: start, from: start, to: end });
  const monthAt = (months: number): string => monthStart(addMonths(monthStart(today), months));
  const ofMonth = (months: number, phrase: (month: string) => string): FuzzyDate => near(phrase(monthWords(today, monthAt(months))), monthAt(months));
  return {
    today, start, end,
    /** A civil date, on a working day. */
    on: (days: number): string => workingDay(addDays(today, days)),
    /** '24 nov' */
    day: (days: number): FuzzyDate => {
      const day = workingDay(addDays(today, days));
      return near(dayWords(today, day), day);
    },
    /** 'half jan', 'begin feb', '.. dec', 'in mrt', '1 of half feb' */
    part: (word: string, months: number): FuzzyDate => ofMonth(months, (month) => `${word} ${month}`),
    /** 'week 49' */
    week: (weeks: number): FuzzyDate => {
      const monday = addDays(today, 7 * weeks + 1 - weekdayOf(today));
      return near(`week ${isoWeekOf(dayNumber(monday)).week}`, monday);
    },
    /** '1e kwartaal', so many after this one */
    quarter: (quarters: number): FuzzyDate => {
      const first = monthAt(3 * quarters - ((monthOf(today) - 1) % 3));
      return near(`${QUARTER[Math.floor((monthOf(first) - 1) / 3)]} kwartaal`, first);
    },
    /** 'november 2026 t/m februari 2027' */
    span: (from: number, to: number): FuzzyDate => inPlan(`${longMonth(monthAt(from))} t/m ${longMonth(monthAt(to))}`),
    /** A rhythm: it begins with the plan. */
    rhythm: inPlan,
    /** 'z.s.m.', 'na de zomer', 'nog te bepalen': read as typed today. */
    typed: (phrase: string): FuzzyDate => parseFuzzyDate(phrase, { ref: today, from: start, to: end }),
  };
}

export const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
const monthOf = (day: string): number => Number(day.slice(5, 7));
const longMonth = (day: string): string => `${monthName(monthOf(day))} ${day.slice(0, 4)}`;

function workingDay(day: string): string {
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : addDays(day, 8 - weekday);
}

function monthWords(today: string, month: string): string {
  const name = SHORT_MONTHS[monthOf(month) - 1] ?? '';
  return isFar(today, month) ? `${name} ${month.slice(0, 4)}` : name;
}

const dayWords = (today: string, day: string): string => `${Number(day.slice(8))} ${monthWords(today, day)}`;

const isFar = (today: string, day: string): boolean => Math.abs(dayNumber(day) - dayNumber(today)) > YEAR_NEEDED_DAYS;
