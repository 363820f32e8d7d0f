import type { Activity } from '#kernel/plan.ts';
import { ordered } from '../calendar-order.ts';

/** Activities of one phase; null is what belongs to none. */
export type PhaseRun = { readonly phase: string | null; readonly activities: readonly Activity[] };

/**
 * The activities phase by phase, in the order of time; what repeats or has no date stands with its phase. Null when nothing has a
 * phase or when phases run through each other: then each row must say its own.
 */
export function phaseRuns(activities: readonly Activity[]): readonly PhaseRun[] | null {
  if (activities.every((activity) => phaseOf(activity) === null)) return null;
  const { recurring, dated, undated } = ordered(activities);
  const order: (string | null)[] = [];
  for (const phase of dated.map(phaseOf)) if (order.length === 0 || order.at(-1) !== phase) order.push(phase);
  const phases = new Set(order);
  if (phases.size < order.length) return null;
  for (const phase of [...recurring, ...undated].map(phaseOf)) if (phase !== null) phases.add(phase);
  phases.add(null);
  const members = Map.groupBy(activities, phaseOf);
  return [...phases].flatMap((phase) => {
    const own = members.get(phase) ?? [];
    return own.length === 0 ? [] : [{ phase, activities: own }];
  });
}

const phaseOf = ({ phase }: Activity): string | null => phase?.trim() || null;
