import { addDays, parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Holiday } from './check-facts.ts';

const FEASTS = [
  'Nieuwjaarsdag',
  'Pasen',
  'Koningsdag',
  'Bevrijdingsdag',
  'Hemelvaartsdag',
  'Pinksteren',
  'Kerst',
] as const;

/**
 * Days on which Dutch town halls are closed by law or by collective agreement, in order. Good Friday and Liberation Day are no day off for
 * everyone, but a message on them is seldom read. The days themselves are those the kernel reads in 'Pasen 2027'.
 */
export function publicHolidays(year: number): readonly Holiday[] {
  const spans = FEASTS.flatMap((name) => {
    const { start, end } = parseFuzzyDate(`${name} ${year}`);
    return start === null || end === null ? [] : [{ start, end, name }];
  });
  const easter = spans.find(({ name }) => name === 'Pasen');
  const friday = easter === undefined ? [] : [addDays(easter.start, -2)];
  return [...spans, ...friday.map((day) => ({ start: day, end: day, name: 'Goede Vrijdag' }))].sort((one, other) =>
    one.start < other.start ? -1 : 1,
  );
}
