import type { DateContext, FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Phase } from '#kernel/plan.ts';
import { YEAR } from '../dates.ts';
import { asked, type Found } from '../found.ts';
import type { PlanTime } from '../title/plan-time.ts';

type Dated = { readonly activities: readonly Found<Activity>[]; readonly phases: readonly Found<Phase>[] };

/**
 * The rows of the calendar and the phases with one question about their year where that is a guess, or where half of them came to
 * lie outside the time that the paper gives: the year the calendar begins in as it was read, and the ones it may be as well, where
 * what the text names goes before the years beside it. A row with a question of its own keeps that, but a cross gives way: in a
 * planner every row is one, and then nobody would be asked the year.
 */
export function withYearAsked({ activities, phases }: Dated, { dates, isGuess, other, told }: PlanTime): Dated {
  const guessed = [...activities.map(({ value }) => value.when), ...phases.map(({ value }) => value.period)].flatMap(
    (when) => (when !== null && guessedYear(when).length > 0 ? [when] : []),
  );
  const years = isGuess || isHalfOutside(guessed, dates) ? guessed.flatMap(guessedYear) : [];
  if (years.length === 0) return { activities, phases };
  const first = Math.min(...years);
  const near = told.filter((year) => Math.abs(year - first) <= MOST_YEARS_OFF);
  const others = [...(other === null ? [] : [Number(other)]), ...near, first - 1, first + 1];
  const options = [...new Set([first, ...others])].slice(0, MOST_OPTIONS).map(String);
  const ask = <Value>(each: Found<Value>, when: FuzzyDate | null): Found<Value> => {
    if (guessedYear(when).length === 0) return each;
    const question = { code: 'yearGuessed', options } as const;
    if (each.question?.code === 'matrixMoment') return { ...each, confidence: 'probable', question };
    return each.question === null ? asked(each, question) : each;
  };
  return {
    activities: activities.map((each) => ask(each, each.value.when)),
    phases: phases.map((each) => ask(each, each.value.period)),
  };
}
const MOST_OPTIONS = 4;
/** Further away a year is that of something else. */
const MOST_YEARS_OFF = 5;

/** A calendar that runs on for some rows is usual; with two or more and half of them outside it may be of another year. */
function isHalfOutside(moments: readonly FuzzyDate[], { from, to }: DateContext): boolean {
  const outside = moments.filter(
    ({ start, end }) => (from && (end ?? start ?? from) < from) || (to && (start ?? end ?? to) > to),
  );
  return outside.length >= 2 && outside.length * 2 >= moments.length;
}

/** The year of a moment that has days and names none; what counts from the day of writing has none to ask about. */
function guessedYear(when: FuzzyDate | null): readonly number[] {
  const day = when?.start ?? when?.end ?? null;
  return when === null || day === null || when.certainty === 'tbd' || YEAR.test(when.text)
    ? []
    : [Number(day.slice(0, 4))];
}
