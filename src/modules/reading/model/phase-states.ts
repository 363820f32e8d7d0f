import { daysBetween } from '#kernel/fuzzy-date/index.ts';
import type { Phase } from '#kernel/plan.ts';

/** Where a phase stands today. `percent` is how far the running one is, null when we do not know both its ends. */
export type PhaseState = { readonly state: 'done' | 'now' | 'later' | 'unknown'; readonly percent: number | null };

/** A phase without a beginning begins where the one before it ends. `today` is a civil date; at most one phase is the running one. */
export function phaseStates(phases: readonly Phase[], today: string): readonly PhaseState[] {
  let previousEnd: string | null = null;
  let hasRunning = false;
  return phases.map(({ period }) => {
    const start: string | null = period?.start ?? previousEnd;
    const end = period?.end ?? null;
    previousEnd = end ?? previousEnd;
    if (end !== null && end < today) return { state: 'done', percent: null };
    if (start === null && end === null) return { state: 'unknown', percent: null };
    if (hasRunning || (start !== null && start > today)) return { state: 'later', percent: null };
    hasRunning = true;
    return { state: 'now', percent: percentOf(start, end, today) };
  });
}

function percentOf(start: string | null, end: string | null, today: string): number | null {
  if (start === null || end === null) return null;
  const whole = daysBetween(start, end);
  return whole <= 0 ? 50 : Math.round((daysBetween(start, today) / whole) * 100);
}
