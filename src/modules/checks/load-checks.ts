import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { activityKind, type PlanReading, readPlan } from '#modules/calendar/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { type KeptProgramme, listProgrammes } from '#modules/programmes/index.ts';
import { loadItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { checkPlan, type CheckResult } from './check-plan.ts';

/** A programme with what the checks say of it today (civil date, Europe/Amsterdam), and who is told what according to its calendar. */
export type CheckedProgramme = { readonly plan: Plan; readonly today: string; readonly result: CheckResult; readonly reading: PlanReading };

/** Loads and checks a programme that was found already, with messages of other programmes to the same audiences. */
export async function loadChecks(scope: Scope, programme: KeptProgramme): Promise<CheckedProgramme> {
  const plan = await loadPlanOf(scope, programme);
  const today = todayOf(scope);
  const otherPlans = await loadOtherPlans(scope, programme);
  return { plan, today, result: checkPlan(plan, { today, otherPlans }), reading: readPlan(plan, { today, otherPlans }) };
}

// One question to the database each; more programmes at once than this nobody keeps an eye on.
const MOST_OTHERS = 12;

/** Audiences and activities of the programmes that were changed last; the rest of them does not matter to the checks. */
async function loadOtherPlans(scope: Scope, programme: KeptProgramme): Promise<readonly Plan[]> {
  const others = (await listProgrammes(scope)).filter(({ id }) => id !== programme.id).slice(0, MOST_OTHERS);
  const plans: Plan[] = [];
  for (const other of others) {
    const { audiences, activities } = await loadItems(scope, other.id, { audiences: audienceKind, activities: activityKind });
    const { start, end } = other;
    const empty = emptyPlan(other.name);
    plans.push({ ...empty, programme: { ...empty.programme, start, end }, audiences: audiences.map(({ body }) => body), activities: activities.map(({ body }) => body) });
  }
  return plans;
}
