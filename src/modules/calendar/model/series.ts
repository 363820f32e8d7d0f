import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Day } from './day.ts';
import type { Stretch } from './gaps.ts';
import type { PlanPeriod } from './plan-period.ts';

export function seriesStretches(
  _when: FuzzyDate, _question: { readonly period: PlanPeriod; readonly today: Day },
): readonly Stretch[] {
  return [];
}
