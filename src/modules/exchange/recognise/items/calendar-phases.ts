import type { Activity, Phase } from '#kernel/plan.ts';
import { type Found, probable } from '../found.ts';
import { fold } from '../text/fold.ts';

/** The phases that only the calendar names, in the order of its rows; one phase over all rows divides nothing. */
export function phasesOfCalendar(activities: readonly Found<Activity>[]): Found<Phase>[] {
  const found = new Map<string, Found<Phase>>();
  for (const { value, at } of activities) {
    const name = value.phase ?? '';
    if (name === '') continue;
    const known = found.get(fold(name));
    const phase: Phase = known?.value ?? { name, period: null, milestone: null, accent: null };
    found.set(fold(name), probable(phase, [...(known?.at ?? []), ...at]));
  }
  return found.size >= 2 ? [...found.values()] : [];
}
