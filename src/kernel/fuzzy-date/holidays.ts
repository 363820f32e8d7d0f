import { addDays, isoDay, weekdayOf } from './day.ts';
import type { DateSpan } from './fuzzy-date.ts';

/** Feast days by the words people use. Values: the span in a year; each word stands without accents and spaces. */
const day =
  (month: number, date: number) =>
  (year: number): DateSpan => ({ start: isoDay(year, month, date), end: isoDay(year, month, date) });
const afterEaster =
  (from: number, days: number) =>
  (year: number): DateSpan => {
    const start = addDays(easter(year), from);
    return { start, end: addDays(start, days - 1) };
  };
const between =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (year: number): DateSpan => ({
    start: isoDay(year, ...from),
    end: isoDay(to[0] < from[0] ? year + 1 : year, ...to),
  });

const FEASTS: ReadonlyMap<string, (year: number) => DateSpan> = new Map<string, (year: number) => DateSpan>([
  ['kerst', between([12, 25], [12, 26])],
  ['kerstmis', between([12, 25], [12, 26])],
  ['kerstdagen', between([12, 25], [12, 26])],
  ['nieuwjaar', day(1, 1)],
  ['nieuwjaarsdag', day(1, 1)],
  ['oudjaar', day(12, 31)],
  ['oudejaarsdag', day(12, 31)],
  ['oudjaarsdag', day(12, 31)],
  ['oudennieuw', between([12, 31], [1, 1])],
  ['jaarwisseling', between([12, 31], [1, 1])],
  ['sinterklaas', day(12, 5)],
  ['koningsdag', (year) => kingsDay(year)],
  ['bevrijdingsdag', day(5, 5)],
  ['dodenherdenking', day(5, 4)],
  ['pasen', afterEaster(0, 2)],
  ['hemelvaart', afterEaster(39, 1)],
  ['hemelvaartsdag', afterEaster(39, 1)],
  ['pinksteren', afterEaster(49, 2)],
  ['carnaval', afterEaster(-49, 3)],
  ['eerstekerstdag', day(12, 25)],
  ['tweedekerstdag', day(12, 26)],
  ['kerstavond', day(12, 24)],
  ['goedevrijdag', afterEaster(-2, 1)],
  ['wittedonderdag', afterEaster(-3, 1)],
  ['eerstepaasdag', afterEaster(0, 1)],
  ['tweedepaasdag', afterEaster(1, 1)],
  ['paasweekend', afterEaster(-2, 4)],
  ['eerstepinksterdag', afterEaster(49, 1)],
  ['tweedepinksterdag', afterEaster(50, 1)],
  ['pinksterweekend', afterEaster(48, 3)],
  ['hemelvaartweekend', afterEaster(39, 4)],
  ['ketikoti', day(7, 1)],
  ['sintmaarten', day(11, 11)],
  ['vrouwendag', day(3, 8)],
  ['prinsjesdag', (year) => thirdOf(year, 9, 2)],
  ['bluemonday', (year) => thirdOf(year, 1, 1)],
]);

/**
 * School holidays differ by region and are set per year; these are the outer bounds that hold for all three Dutch regions in
 * an ordinary year, so a phrase that leans on them is approximate and keeps an anchor.
 */
const SCHOOL_HOLIDAYS: ReadonlyMap<string, (year: number) => DateSpan> = new Map([
  ['zomervakantie', between([7, 10], [8, 30])],
  ['zomerreces', between([7, 10], [8, 30])],
  ['bouwvak', between([7, 10], [8, 30])],
  ['herfstvakantie', between([10, 10], [10, 31])],
  ['kerstvakantie', between([12, 19], [1, 8])],
  ['kerstreces', between([12, 19], [1, 8])],
  ['voorjaarsvakantie', between([2, 13], [3, 7])],
  ['krokusvakantie', between([2, 13], [3, 7])],
  ['meivakantie', between([4, 24], [5, 9])],
  ['meireces', between([4, 24], [5, 9])],
  ['eersteschoolweek', between([8, 17], [9, 6])],
  ['laatsteschoolweek', between([6, 28], [7, 18])],
  ['herfstreces', between([10, 10], [10, 31])],
  ['voorjaarsreces', between([2, 13], [3, 7])],
]);

/** Whether the word names a feast day or a school holiday. */
export const isFeast = (word: string): boolean => FEASTS.has(word) || SCHOOL_HOLIDAYS.has(word);
/** Whether the word names a holiday whose days depend on region and year. */
export const isSchoolHoliday = (word: string): boolean => SCHOOL_HOLIDAYS.has(word);
/** The days of a feast or holiday that begins in that year; null for a word that names none. */
export const feastSpan = (word: string, year: number): DateSpan | null =>
  (FEASTS.get(word) ?? SCHOOL_HOLIDAYS.get(word))?.(year) ?? null;

/** 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): DateSpan {
  const april27 = isoDay(year, 4, 27);
  const start = weekdayOf(april27) === 7 ? addDays(april27, -1) : april27;
  return { start, end: start };
}

/** The third such weekday (1 is Monday) of a month. */
function thirdOf(year: number, month: number, weekday: number): DateSpan {
  const first = isoDay(year, month, 1);
  const start = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 14);
  return { start, end: start };
}

/** Easter Sunday: the Sunday after the ecclesiastical full moon, from the golden number and the century's corrections. */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epactBase = (19 * (year % 19) + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const late = epactBase === 29 || (epactBase === 28 && year % 19 > 10);
  const fullMoon = addDays(isoDay(year, 3, 21), epactBase - (late ? 1 : 0));
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}
