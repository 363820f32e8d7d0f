import { emptyPlan } from '#kernel/plan.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { listItems } from '#platform/items.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { audienceKey, messagesOf, type MessagesByAudience } from './plan-readings.ts';
import { remembering } from './remembered.ts';
import { activityStates, listAudienceNames, listToldActivities } from './store.ts';

/** More programmes at once that tell the same people something nobody keeps an eye on. */
const MOST_PROGRAMMES = 40;
/** A plan of a thousand activities holds some two thousand messages; so many take a few megabytes. */
const MOST_MESSAGES = 30_000;

const remembered = remembering<MessagesByAudience>(MOST_MESSAGES);

/**
 * What `programmes` tell the audiences of these names: one entry for each that has such an audience, in the given order and for at most
 * forty. The database only says whether anything changed since they were read last, by this process or another.
 */
export async function loadMessages(
  scope: Scope,
  programmes: readonly KeptProgramme[],
  names: readonly string[],
): Promise<readonly MessagesByAudience[]> {
  const wanted = new Set(names.map(audienceKey));
  const audiences = new Map((await listAudienceNames(scope)).map((row) => [row.programme, row]));
  const found = programmes
    .filter(({ id }) => audiences.get(id)?.names.some((name) => wanted.has(audienceKey(name))))
    .slice(0, MOST_PROGRAMMES);
  if (found.length === 0) return [];
  const activities = await activityStates(
    scope,
    found.map(({ id }) => id),
  );
  const all: MessagesByAudience[] = [];
  for (const programme of found) {
    const { id, revision, changedAt } = programme;
    const states = [audiences.get(id)?.state, activities.get(id), revision, changedAt, todayOf(scope)];
    const place = `${scope.organisation} ${id}`;
    all.push(await remembered(place, states.join(' '), () => readMessages(scope, programme)));
  }
  return all;
}

async function readMessages(
  scope: Scope,
  { id, name, start, end }: KeptProgramme,
): Promise<{ readonly value: MessagesByAudience; readonly size: number }> {
  const audiences = (await listItems(scope, audienceKind, id)).map(({ body }) => body);
  const activities = await listToldActivities(scope, id);
  const empty = emptyPlan(name);
  const plan = { ...empty, programme: { ...empty.programme, start, end }, audiences, activities };
  const value = messagesOf(plan, todayOf(scope));
  return { value, size: [...value.values()].reduce((sum, moments) => sum + moments.length, 1) };
}
