import { dayOf } from '#kernel/fuzzy-date/index.ts';
import type { Contacts } from '#modules/audiences/index.ts';
import { placeAnchored, readPlan } from '#modules/calendar/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';

/**
 * What each audience of a programme heard last and hears next, by id of the audience. The audiences module asks, the calendar knows;
 * it stands higher in the module graph, so the app ties the two.
 */
export async function contactsOf(scope: Scope, programme: KeptProgramme): Promise<ReadonlyMap<string, Contacts>> {
  const plan = await loadPlanOf(scope, programme);
  const { moments, silences } = readPlan(placeAnchored(plan), { today: todayOf(scope) });
  const tooLong = new Set(silences.filter(({ kind }) => kind === 'too-long').map(({ audience }) => audience));
  return new Map(
    plan.audiences.flatMap(({ id }, index) => {
      if (id === undefined) return [];
      const inOrder = (moments[index] ?? []).toSorted((one, other) => one.to - other.to || one.from - other.from);
      const last = inOrder.findLast(({ happened }) => happened);
      const next = inOrder.find(({ happened }) => !happened);
      const heard = last && { from: dayOf(last.from), to: dayOf(last.to), isTooLong: tooLong.has(index) };
      const told = next && { title: next.title, phrase: next.text };
      return [[id, { last: heard ?? null, next: told ?? null }] as const];
    }),
  );
}
