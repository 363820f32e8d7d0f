import type { Id } from '#kernel/id.ts';
import { type AcceptedFinding, type Activity, emptyPlan, type Messages, type Plan } from '#kernel/plan.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { activityKind } from '#modules/calendar/index.ts';
import { channelKind, matrixKind } from '#modules/channels/index.ts';
import { messageKind } from '#modules/messages/index.ts';
import {
  agreementKind,
  budgetLineKind,
  effortKind,
  evaluationKind,
  goalKind,
  phaseKind,
  roleKind,
  sectionKind,
  unrecognisedKind,
} from '#modules/plans/index.ts';
import { findProgramme, type KeptProgramme } from '#modules/programmes/index.ts';
import { addItems, type Item, type ItemKind, itemKind, listItems, loadItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';

/** A finding of the plan checks somebody accepted, with the reason. */
export const acceptedFindingKind = itemKind<AcceptedFinding>('dossier.acceptedFinding', 'dossier_accepted_finding');

const LISTS = {
  sections: sectionKind,
  goals: goalKind,
  audiences: audienceKind,
  channels: channelKind,
  matrices: matrixKind,
  phases: phaseKind,
  activities: activityKind,
  roles: roleKind,
  effort: effortKind,
  budget: budgetLineKind,
  evaluation: evaluationKind,
  agreements: agreementKind,
  unrecognised: unrecognisedKind,
  acceptedFindings: acceptedFindingKind,
} as const;

const bodies = <Body>(items: readonly Item<Body>[]): Body[] => items.map(({ body }) => body);

/** The messages that several imports brought are one to a reader: the last one wins, field by field. */
export function joinMessages(all: readonly Messages[]): Messages {
  const said = all.flatMap((message) =>
    Object.entries(message).filter(([name, value]) => name !== 'id' && isSaid(value)),
  );
  return { ...emptyPlan('').messages, ...Object.fromEntries(said) };
}

const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** The whole plan of a programme, each item with its id; undefined for a programme that is not of this organisation. */
export async function loadPlan(
  scope: Scope,
  id: Id<'programme'>,
): Promise<{ programme: KeptProgramme; plan: Plan } | undefined> {
  const programme = await findProgramme(scope, id);
  return programme && { programme, plan: await loadPlanOf(scope, programme) };
}

/** The whole plan of a programme that was found already. */
export async function loadPlanOf(scope: Scope, programme: KeptProgramme): Promise<Plan> {
  const { messages, ...lists } = await loadItems(scope, programme.id, { ...LISTS, messages: messageKind });
  const { id: _, revision: _revision, changedAt: _changedAt, ...words } = programme;
  return {
    format: 'eenstemmig-plan',
    version: 1,
    programme: words,
    messages: joinMessages(bodies(messages)),
    sections: bodies(lists.sections),
    goals: bodies(lists.goals),
    audiences: bodies(lists.audiences),
    channels: bodies(lists.channels),
    matrices: bodies(lists.matrices),
    phases: bodies(lists.phases),
    activities: bodies(lists.activities),
    roles: bodies(lists.roles),
    effort: bodies(lists.effort),
    budget: bodies(lists.budget),
    evaluation: bodies(lists.evaluation),
    agreements: bodies(lists.agreements),
    unrecognised: bodies(lists.unrecognised),
    acceptedFindings: bodies(lists.acceptedFindings),
  };
}

/** The names of the audiences, in the order of the plan; for modules below `audiences` the app hands this in. */
export const audienceNamesOf = async (scope: Scope, programme: KeptProgramme): Promise<readonly string[]> =>
  (await listItems(scope, audienceKind, programme.id)).map(({ body }) => body.name);

/** The activities, in the order of the plan; for modules below `calendar` the app hands this in. */
export const activitiesOf = async (scope: Scope, programme: KeptProgramme): Promise<readonly Activity[]> =>
  bodies(await listItems(scope, activityKind, programme.id));

/** Adds every item of `plan` to the programme, in order, as one action. The programme's own row stays as it is. */
export async function addPlanItems(scope: Scope, programme: Id<'programme'>, plan: Plan): Promise<number> {
  let count = 0;
  for (const [name, kind] of Object.entries(LISTS)) {
    const found = (plan[name as keyof typeof LISTS] ?? []) as readonly object[];
    if (found.length > 0) await addItems(scope, kind as ItemKind<object>, { programme }, found);
    count += found.length;
  }
  const hasMessage = Object.values(plan.messages).some(isSaid);
  if (hasMessage) await addItems(scope, messageKind, { programme }, [plan.messages]);
  return count + (hasMessage ? 1 : 0);
}
