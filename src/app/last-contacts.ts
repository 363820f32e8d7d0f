import { dayOf } from '#kernel/fuzzy-date/index.ts';
import type { LastContact } from '#modules/audiences/index.ts';
import { readPlan } from '#modules/calendar/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';

/**
 * When each audience of a programme last heard something, by id of the audience. The audiences module asks, the calendar knows;
 * it stands higher in the module graph, so the app ties the two.
 */
export async function lastContactsOf(
  scope: Scope,
  programme: KeptProgramme,
): Promise<ReadonlyMap<string, LastContact>> {
  const plan = await loadPlanOf(scope, programme);
  const { moments, silences } = readPlan(plan, { today: todayOf(scope) });
  const tooLong = new Set(silences.filter(({ kind }) => kind === 'too-long').map(({ audience }) => audience));
  return new Map(
    plan.audiences.flatMap(({ id }, index) => {
      const past = (moments[index] ?? []).filter(({ happened }) => happened);
      const last = past.toSorted((one, other) => other.to - one.to || other.from - one.from)[0];
      if (id === undefined || last === undefined) return [];
      return [[id, { from: dayOf(last.from), to: dayOf(last.to), isTooLong: tooLong.has(index) }] as const];
    }),
  );
}
