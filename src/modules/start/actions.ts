import type { Id } from '#kernel/id.ts';
import type { Plan } from '#kernel/plan.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import { addProgramme, listProgrammes } from '#modules/programmes/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { examplePlans } from './example/index.ts';

/** Adds the invented programmes to the organisation of the scope; one that is there by name stays. `plans` is all of them when left out. Gives their ids; the first is the richest. */
export async function addExample(
  scope: Scope,
  plans: readonly Plan[] = examplePlans(todayOf(scope)),
): Promise<Id<'programme'>[]> {
  const ids: Id<'programme'>[] = [];
  const known = new Map((await listProgrammes(scope)).map(({ name, id }) => [name, id]));
  for (const plan of plans) {
    const there = known.get(plan.programme.name);
    if (there !== undefined) {
      ids.push(there);
      continue;
    }
    const programme = await addProgramme(scope, plan.programme);
    await addPlanItems(scope, programme, plan);
    ids.push(programme);
  }
  return ids;
}
