import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Audience } from '#kernel/plan.ts';
import { audienceKind, audienceMatcher } from '#modules/audiences/index.ts';
import { addItems, changeItem, findItem, type Item, listItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { channelKey } from './model/channel-key.ts';
import { changedChannels, type CrossChange, renamedChannels } from './model/cross-changes.ts';
import { channelMatrix } from './model/channel-matrix.ts';
import { placeCrosses } from './model/place-crosses.ts';
import { channelKind, matrixKind } from './store.ts';

type Programme = Id<'programme'>;

/** Others keep changing the same audiences; nothing of this action may be kept. */
export class ChangedMeanwhile extends Error {}

type Rewrite = (channels: readonly string[]) => readonly string[];

/**
 * Rewrites the means of one audience. When somebody changed it in between it is read again, once.
 * @throws ChangedMeanwhile when that happens twice: then the whole action is rolled back, so that no cross is lost in silence.
 */
async function keepChannels(
  scope: Scope,
  programme: Programme,
  item: Item<Audience>,
  rewrite: Rewrite,
): Promise<boolean> {
  const first = await rewritten(scope, programme, item, rewrite);
  if (first !== 'conflict') return first === 'kept';
  const now = await findItem(scope, audienceKind, { programme, id: item.id });
  if (!now) return false;
  const second = await rewritten(scope, programme, now, rewrite);
  if (second === 'conflict') throw new ChangedMeanwhile();
  return second === 'kept';
}

async function rewritten(
  scope: Scope,
  programme: Programme,
  item: Item<Audience>,
  rewrite: Rewrite,
): Promise<'same' | 'kept' | 'conflict'> {
  const channels = rewrite(item.body.channels);
  if (channels === item.body.channels) return 'same';
  const at = { programme, id: item.id, revision: item.revision };
  const outcome = await changeItem(scope, audienceKind, at, { ...item.body, channels });
  if (outcome.ok) return 'kept';
  return outcome.reason === 'conflict' ? 'conflict' : 'same';
}

/** Keeps the crosses a person ticked and unticked, by id of the audience. Gives how many audiences changed. */
export async function changeCrosses(
  scope: Scope,
  programme: Programme,
  changes: ReadonlyMap<string, CrossChange>,
): Promise<number> {
  let count = 0;
  for (const item of await listItems(scope, audienceKind, programme)) {
    const change = changes.get(item.id);
    if (change && (await keepChannels(scope, programme, item, (channels) => changedChannels(channels, change))))
      count += 1;
  }
  return count;
}

/** Gives a means its new name with every audience it reaches, however it is written there. */
export async function renameChannel(scope: Scope, programme: Programme, from: string, to: string): Promise<void> {
  if (channelKey(from) === channelKey(to)) return;
  for (const item of await listItems(scope, audienceKind, programme)) {
    await keepChannels(scope, programme, item, (channels) => renamedChannels(channels, from, to));
  }
}

/** Adds every means that stands with an audience only to the list of means. Gives how many. */
export async function addMissingChannels(scope: Scope, programme: Programme): Promise<number> {
  const audiences = (await listItems(scope, audienceKind, programme)).map(({ body }) => body);
  const channels = (await listItems(scope, channelKind, programme)).map(({ body }) => body);
  const missing = channelMatrix(audiences, channels)
    .rows.filter(({ channel }) => channel === null)
    .map(({ name }) => ({ name, description: null, rhythm: null }));
  if (missing.length > 0) await addItems(scope, channelKind, { programme }, missing);
  return missing.length;
}

/** Adds the crosses of an imported matrix to the audiences, and new means to the toolbox. Nothing is taken away. */
export async function takeOverMatrix(
  scope: Scope,
  at: { programme: Programme; id: string },
): Promise<Outcome<number, 'not-found'>> {
  const matrix = await findItem(scope, matrixKind, at);
  if (!matrix) return refused('not-found');
  const audiences = await listItems(scope, audienceKind, at.programme);
  const bodies = audiences.map(({ body }) => body);
  const { additions } = placeCrosses(matrix.body, bodies, audienceMatcher(bodies).match);
  const known = new Set((await listItems(scope, channelKind, at.programme)).map(({ body }) => channelKey(body.name)));
  const fresh = new Map([...additions.values()].flat().map((name) => [channelKey(name), name]));
  const missing = [...fresh]
    .filter(([key]) => !known.has(key))
    .map(([, name]) => ({ name, description: null, rhythm: null }));
  if (missing.length > 0) await addItems(scope, channelKind, { programme: at.programme }, missing);
  for (const [index, names] of additions) {
    const item = audiences[index];
    if (item)
      await keepChannels(scope, at.programme, item, (channels) => [
        ...channels,
        ...names.filter((name) => !channels.includes(name)),
      ]);
  }
  return done(additions.size);
}
