import type { Activity } from '#kernel/plan.ts';
import { ordered } from '../calendar-order.ts';

/** Activities of one phase; null is what belongs to none. */
export type PhaseRun = { readonly phase: string | null; readonly activities: readonly Activity[] };

/**
 * The activities phase by phase, in the order of time; what repeats or has no date stands with its phase. Phases that run through
 * each other stand in the order of `names`, those of the plan. Null when nothing has a phase, or when most rows have none and a few
 * phases stand between them: then each row says its own.
 */
export function phaseRuns(activities: readonly Activity[], names: readonly string[]): readonly PhaseRun[] | null {
  const phased = activities.filter((activity) => phaseOf(activity) !== null);
  if (phased.length === 0) return null;
  const { recurring, dated, undated } = ordered(activities);
  const order = dated.map(phaseOf).filter((phase, index, all) => index === 0 || phase !== all[index - 1]);
  const phases = new Set(order);
  const isMixed = phases.size < order.length;
  if (isMixed && phased.length * 2 < activities.length) return null;
  for (const phase of [...recurring, ...undated].map(phaseOf)) if (phase !== null) phases.add(phase);
  phases.add(null);
  const members = Map.groupBy(activities, phaseOf);
  return (isMixed ? inOrderOf(names, [...phases]) : [...phases]).flatMap((phase) => {
    const own = members.get(phase) ?? [];
    return own.length === 0 ? [] : [{ phase, activities: own }];
  });
}

/** A phase that the plan does not name keeps its place after those it does, and what has no phase comes last. */
function inOrderOf(names: readonly string[], phases: readonly (string | null)[]): readonly (string | null)[] {
  const placeOf = (phase: string | null): number => {
    if (phase === null) return names.length + 1;
    const place = names.findIndex((name) => name.trim() === phase);
    return place < 0 ? names.length : place;
  };
  return phases.toSorted((one, other) => placeOf(one) - placeOf(other));
}

const phaseOf = ({ phase }: Activity): string | null => phase?.trim() || null;
