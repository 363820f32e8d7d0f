import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { deleteFeedback } from '../store/feedback.ts';
import {
  deleteSearched,
  findHarvested,
  handleFeedback,
  type Harvested,
  type Heard,
  type HeardFrom,
  insertHarvest,
  settleWaiting,
  updateHarvest,
} from '../store/harvest.ts';

/** Keeps questions that were heard somewhere, to be answered later. Gives their ids. What a visitor wrote stays out of the history. */
export async function keepHarvest(
  scope: Scope,
  heardFrom: HeardFrom,
  heard: readonly Heard[],
): Promise<readonly Id<'harvest'>[]> {
  const { source, from } = heardFrom;
  const ids = await insertHarvest(scope, heardFrom, heard);
  await record(
    scope,
    heard.map((each, at) =>
      changed(ids[at] ?? scope.organisation, null, source === 'feedback' ? { source } : { source, from, ...each }),
    ),
  );
  return ids;
}

/** Says what became of a question that was heard: used for an item, dropped, or waiting again. */
export async function settleHarvest(
  scope: Scope,
  at: Pick<Harvested, 'id' | 'revision'>,
  after: { state: Harvested['state']; item: Id<'item'> | null },
): Promise<Outcome<null, 'not-found' | 'conflict'>> {
  const before = await findHarvested(scope, at.id);
  if (!before) return refused('not-found');
  if (!(await updateHarvest(scope, at, after))) return refused('conflict');
  await record(scope, [changed(at.id, { state: before.state }, after)]);
  return done(null);
}

/** Puts questions that wait aside, however many, in a few statements. Refused when none of them waits any more. */
export async function dropHarvest(
  scope: Scope,
  ids: readonly string[],
): Promise<Outcome<readonly Id<'harvest'>[], 'conflict'>> {
  const after = { state: 'dropped', item: null } as const;
  const dropped = await settleWaiting(
    scope,
    ids.map((id) => ({ id, ...after })),
  );
  if (dropped.length === 0) return refused('conflict');
  await record(
    scope,
    dropped.map((id) => changed(id, { state: 'waiting' }, after)),
  );
  return done(dropped);
}

/** Takes what a visitor wrote as a question to answer, and gives its id, or only says that somebody looked. */
export async function settleFeedback(
  scope: Scope,
  id: string,
  isQuestion: boolean,
): Promise<Outcome<Id<'harvest'> | null, 'not-found'>> {
  const words = await handleFeedback(scope, id);
  if (words === undefined) return refused('not-found');
  if (isQuestion) {
    const [made] = await keepHarvest(scope, { source: 'feedback' }, [{ question: words.slice(0, 300), answer: '' }]);
    return done(made ?? null);
  }
  // What the visitor wrote stays out of the history: it may be about them.
  await record(scope, [changed(id, null, { feedback: 'handled' })]);
  return done(null);
}

/** Takes words that visitors searched for as a question to answer (`waiting`), or passes them over (`dropped`). */
export async function settleSearch(scope: Scope, words: string, state: 'waiting' | 'dropped'): Promise<void> {
  const [id] = await insertHarvest(scope, { source: 'search' }, [{ question: words, answer: '' }]);
  if (id && state === 'dropped') await updateHarvest(scope, { id, revision: 1 }, { state, item: null });
  await record(scope, [changed(id ?? scope.organisation, null, { source: 'search', question: words, state })]);
}

/** Shows words again that somebody passed over. */
export async function forgetSearch(scope: Scope, words: string): Promise<void> {
  await deleteSearched(scope, words);
  await record(scope, [changed(scope.organisation, { source: 'search', question: words }, null)]);
}

/** Takes what a visitor wrote away for good; the count of the answer stays. Nothing of it goes into the history. */
export async function removeFeedback(scope: Scope, id: string): Promise<Outcome<null, 'not-found'>> {
  if (!(await deleteFeedback(scope, id))) return refused('not-found');
  await record(scope, [changed(id, { feedback: 'kept' }, { feedback: 'removed' })]);
  return done(null);
}

/** One change of a question that was heard, for the history. */
export const changed = (subject: string, before: unknown, after: unknown) => ({
  programme: null,
  name: 'questions.harvest.changed' as const,
  kind: 'questions.harvest',
  subject,
  before,
  after,
});
