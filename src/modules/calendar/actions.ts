import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Activity, Task } from '#kernel/plan.ts';
import { isMeant, type KeptProgramme, listSaidNames } from '#modules/programmes/index.ts';
import { changeItem, findItem, type Item, listItems, removeItem } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import {
  cancel,
  complete,
  placeOfTask,
  planUnset,
  rephrase,
  reopen,
  type SeenTask,
  type Shift,
  shiftActivity,
  type ShiftRefusal,
  tickTask,
} from './model/change-activity.ts';
import { isLeftOpen } from './model/activity.ts';
import { nowOf } from './model/plan-over.ts';
import { activityKind } from './store.ts';

type At = { readonly programme: Id<'programme'>; readonly id: string };
type Changed<Reason extends string = never> = Promise<Outcome<Item<Activity>, 'not-found' | 'conflict' | Reason>>;

/** Marks an activity as done, on the given day or on the date it has. A vague phrase it had stays in its history. */
export const completeActivity = (scope: Scope, at: At, on: FuzzyDate | null): Changed =>
  change(scope, at, (body) => done(complete(body, on)));

/** Marks an activity as called off. */
export const cancelActivity = (scope: Scope, at: At): Changed => change(scope, at, (body) => done(cancel(body)));

/**
 * Marks a task as done today, or as open again; asked twice it stays so. `gone`: the task is not there any more as it was seen;
 * `not-yours`: somebody who may not change the calendar ticks only tasks with their own name, or with none.
 */
export async function tickTaskOf(
  scope: Scope,
  at: At,
  { isDone, ...seen }: SeenTask & { readonly isDone: boolean },
): Changed<'gone' | 'not-yours'> {
  const item = await findItem(scope, activityKind, at);
  if (!item) return refused('not-found');
  const place = placeOfTask(item.body.tasks, seen, item.revision);
  if (place === null) return refused('gone');
  const may = await tickRights(scope, at.programme, item.body.tasks);
  if (!may[place]) return refused('not-yours');
  return change(scope, at, (body) => done(tickTask(body, place, isDone ? todayOf(scope) : null)));
}

/** For each task of a programme whether the actor of the scope may tick it. */
export async function tickRights(
  scope: Scope,
  programme: Id<'programme'>,
  tasks: readonly Task[],
): Promise<readonly boolean[]> {
  const { actor } = scope;
  if (actor.permissions.has('calendar.edit')) return tasks.map(() => true);
  if (!actor.permissions.has('calendar.contribute')) return tasks.map(() => false);
  const said = tasks.some(({ who }) => who.length > 0) ? await listSaidNames(scope, [programme]) : [];
  return tasks.map(({ who }) => who.length === 0 || who.some((name) => isMeant(name, actor, said)));
}

/** Marks an activity as still to be done. */
export const reopenActivity = (scope: Scope, at: At): Changed => change(scope, at, (body) => done(reopen(body)));

/** Marks an activity without a status as planned; `seen` are the words of its status on the page. What has a status by now keeps it. */
export const planUnsetActivity = (scope: Scope, at: At, seen: string): Changed =>
  change(scope, at, (body) => done(planUnset(body, seen)));

/** Gives an activity another date. */
export const rephraseActivity = (scope: Scope, at: At, when: FuzzyDate): Changed =>
  change(scope, at, (body) => done(rephrase(body, when)));

/** Moves an activity earlier or later; it stays as vague as it was. Refuses what has no date, what repeats, and a month by days. */
export const moveActivity = (scope: Scope, at: At, shift: Shift): Changed<ShiftRefusal> =>
  change(scope, at, (body) => shiftActivity(body, shift));

/**
 * Marks everything of a plan that is over as done, as one action: what has no date stays as it is. Gives how many there were; 0 while
 * the plan still runs.
 */
export async function completePast(scope: Scope, programme: KeptProgramme): Promise<number> {
  const items = await listItems(scope, activityKind, programme.id);
  const now = nowOf({ programme, activities: items.map(({ body }) => body) }, todayOf(scope));
  const ids = items.filter(({ body }) => isLeftOpen(body, now)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  const changed = await changeActivities(scope, { programme: programme.id, ids }, (body) => done(complete(body, null)));
  // The rows were read in this same transaction: a conflict means that the whole must be tried again.
  if (!changed.ok) throw new Error(`activities of ${programme.id} changed while they were marked as done`);
  return changed.value;
}

type Several = { readonly programme: Id<'programme'>; readonly ids: readonly string[] };

/**
 * Changes several activities as one action, which is undone as a whole. Gives how many there were; ids that are gone are left out.
 * At the first refusal it stops with the title of the activity that refused: the caller must roll back its transaction.
 */
export async function changeActivities<Reason extends string>(
  scope: Scope,
  { programme, ids }: Several,
  work: (body: Activity) => Outcome<Activity, Reason>,
): Promise<{ ok: true; value: number } | { ok: false; reason: Reason | 'conflict'; title: string }> {
  const wanted = new Set(ids);
  const items = (await listItems(scope, activityKind, programme)).filter(({ id }) => wanted.has(id));
  for (const { id, revision, body } of items) {
    const changed = work(body);
    if (!changed.ok) return { ...changed, title: body.title };
    const kept = await changeItem(scope, activityKind, { programme, id, revision }, changed.value);
    if (!kept.ok) return { ok: false, reason: 'conflict', title: body.title };
  }
  return done(items.length);
}

/** Removes several activities as one action. Gives how many there were. */
export async function removeActivities(scope: Scope, { programme, ids }: Several): Promise<number> {
  let count = 0;
  for (const id of new Set(ids)) {
    const removed = await removeItem(scope, activityKind, { programme, id });
    if (removed.ok) count += 1;
  }
  return count;
}

async function change<Reason extends string>(
  scope: Scope,
  at: At,
  work: (body: Activity) => Outcome<Activity, Reason>,
): Changed<Reason> {
  const item = await findItem(scope, activityKind, at);
  if (!item) return refused('not-found');
  const changed = work(item.body);
  return changed.ok ? changeItem(scope, activityKind, { ...at, revision: item.revision }, changed.value) : changed;
}
