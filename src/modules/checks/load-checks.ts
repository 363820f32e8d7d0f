import type { Plan } from '#kernel/plan.ts';
import { findAllowedWords } from '#modules/library/index.ts';
import { loadMessages, placeAnchored, type PlanReading, readPlan } from '#modules/calendar/index.ts';
import { loadPlanOf } from '#modules/dossier/index.ts';
import { factsOf, fillPlan } from '#modules/facts/index.ts';
import { actorIn, type KeptProgramme, listProgrammes, listSharedProgrammes } from '#modules/programmes/index.ts';
import { type Scope, throughPassage, todayOf } from '#platform/scope.ts';
import { type CheckOptions, checkPlan, type CheckResult } from './check-plan.ts';

/**
 * A programme with what the checks say of it today (civil date, Europe/Amsterdam), and who is told what according to its calendar.
 * In `plan` what hangs on a dated moment has days; it is not to be kept.
 */
export type CheckedProgramme = {
  readonly plan: Plan;
  readonly today: string;
  readonly result: CheckResult;
  readonly reading: PlanReading;
};

/** Loads and checks a programme that was found already, with messages of other programmes to the same audiences. */
export const loadChecks = async (scope: Scope, programme: KeptProgramme): Promise<CheckedProgramme> =>
  checkLoaded(scope, programme, fillPlan(await loadPlanOf(scope, programme), await factsOf(scope, programme.id)));

/** The same for a plan that was loaded already, with the facts of the programme in it. */
export async function checkLoaded(scope: Scope, programme: KeptProgramme, written: Plan): Promise<CheckedProgramme> {
  const placed = placeAnchored(written);
  const { plan } = placed;
  const today = todayOf(scope);
  const others = (await listProgrammes(scope)).filter(({ id }) => id !== programme.id);
  const names = plan.audiences.map(({ name }) => name);
  const otherMessages = [...(await loadMessages(scope, others, names)), ...(await sharedMessages(scope, names))];
  const reading = readPlan(placed, { today, otherMessages });
  return { plan, today, result: await checkPlanOf(scope, plan, { today, known: { placed, reading } }), reading };
}

/** Of more shared programmes the page would be slow: the newest participations count. */
const MOST_SHARED = 10;

/**
 * What programmes that others share with our organisation tell the same audiences: each is read through its own passage, and only
 * where the person may see its calendar.
 */
async function sharedMessages(scope: Scope, names: readonly string[]) {
  const messages: Awaited<ReturnType<typeof loadMessages>>[number][] = [];
  for (const { programme, owner, part } of (await listSharedProgrammes(scope)).slice(0, MOST_SHARED)) {
    const actor = actorIn(scope, part, '');
    if (!actor.permissions.has('calendar.view')) continue;
    const passage = { organisation: owner, programme: programme.id, actor };
    messages.push(...(await throughPassage(scope, passage, (inside) => loadMessages(inside, [programme], names))));
  }
  return messages;
}

/** Checks a plan with the words that the organisation of the scope allows. */
export async function checkPlanOf(scope: Scope, plan: Plan, options: CheckOptions): Promise<CheckResult> {
  return checkPlan(plan, { ...options, allowed: (await findAllowedWords(scope)).words });
}
