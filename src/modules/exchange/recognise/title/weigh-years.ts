import type { Evidence } from './year-evidence.ts';
import { dayWithin, windowsAround, type YearWindow } from './year-window.ts';

/** The window most speaks for; whether it is sure enough not to ask, and the year of the next best that gives other days. */
export type WeighedYear = { readonly window: YearWindow; readonly isSure: boolean; readonly other: string | null };

/** Weighs all evidence for each window that any of it names; `rows` are the days of the calendar (`03-12`). Null without a year. */
export function weighYears(evidence: readonly Evidence[], rows: readonly string[]): WeighedYear | null {
  const weighed = windowsAround(evidence.flatMap(({ years }) => years)).map((window) => ({
    window,
    score: total(evidence, window),
  }));
  const [best, ...others] = weighed.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const next = others.find(({ window }) => !isAlike(best.window, window, rows));
  const sure = total(
    evidence.filter(({ isSure }) => isSure(best.window)),
    best.window,
  );
  return {
    window: best.window,
    isSure: sure >= SURE && best.score - (next?.score ?? 0) >= LEAD,
    other: next && best.score - next.score < LEAD ? next.window.from.slice(0, 4) : null,
  };
}
const SURE = 2.5;
const LEAD = 1;

const total = (evidence: readonly Evidence[], window: YearWindow): number =>
  evidence.reduce((sum, { weigh }) => sum + weigh(window), 0);

/** With days in one half of the year only, a calendar year and a season are the same answer. */
const isAlike = (a: YearWindow, b: YearWindow, rows: readonly string[]): boolean =>
  rows.length === 0
    ? a.from.slice(0, 4) === b.from.slice(0, 4)
    : rows.every((day) => dayWithin(day, a) === dayWithin(day, b));
