import type { Id } from '#kernel/id.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import { addProgramme, listProgrammes } from '#modules/programmes/index.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { examplePlans } from './example/index.ts';

/** Adds the invented programmes to the organisation of the scope; one that is there by name stays. Gives their ids; the first is the richest. */
export async function addExample(scope: Scope): Promise<Id<'programme'>[]> {
  const ids: Id<'programme'>[] = [];
  const known = new Map((await listProgrammes(scope)).map(({ name, id }) => [name, id]));
  for (const plan of examplePlans(todayOf(scope))) {
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
