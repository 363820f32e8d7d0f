import { type Audience, emptyPlan, type Plan } from '#kernel/plan.ts';
import { audienceKind, plainWords } from '#modules/audiences/index.ts';
import { activityKind, type PlanReading, readPlan } from '#modules/calendar/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { type KeptProgramme, listProgrammes } from '#modules/programmes/index.ts';
import { loadItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { checkPlan, type CheckResult } from './check-plan.ts';

/** A programme with what the checks say of it today (civil date, Europe/Amsterdam), and who is told what according to its calendar. */
export type CheckedProgramme = {
  readonly plan: Plan;
  readonly today: string;
  readonly result: CheckResult;
  readonly reading: PlanReading;
};

/** Loads and checks a programme that was found already, with messages of other programmes to the same audiences. */
export async function loadChecks(scope: Scope, programme: KeptProgramme): Promise<CheckedProgramme> {
  const plan = await loadPlanOf(scope, programme);
  const today = todayOf(scope);
  const reading = readPlan(plan, { today, otherPlans: await loadOtherPlans(scope, programme, plan) });
  return { plan, today, result: checkPlan(plan, { today, reading }), reading };
}

// One question to the database each; more programmes at once than this nobody keeps an eye on.
const MOST_OTHERS = 12;

/** Audiences and activities of the programmes that were changed last and address a group of ours; the rest of them does not matter. */
async function loadOtherPlans(scope: Scope, programme: KeptProgramme, own: Plan): Promise<readonly Plan[]> {
  const others = (await listProgrammes(scope)).filter(({ id }) => id !== programme.id).slice(0, MOST_OTHERS);
  const keyOf = ({ name }: Pick<Audience, 'name'>) => plainWords(name).join(' ');
  const names = new Set(own.audiences.map(keyOf));
  const plans: Plan[] = [];
  for (const other of others) {
    const { audiences, activities } = await loadItems(scope, other.id, {
      audiences: audienceKind,
      activities: activityKind,
    });
    if (!audiences.some(({ body }) => names.has(keyOf(body)))) continue;
    const { start, end } = other;
    const empty = emptyPlan(other.name);
    plans.push({
      ...empty,
      programme: { ...empty.programme, start, end },
      audiences: audiences.map(({ body }) => body),
      activities: activities.map(({ body }) => body),
    });
  }
  return plans;
}
