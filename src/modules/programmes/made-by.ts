import type { Id } from '#kernel/id.ts';
import { changesOfBatch, listActions } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';

/**
 * True when this action made the programme with all that is in it, and nothing happened in it since: then undo takes the whole
 * programme away, and its bin gives all of it back.
 */
export async function isMadeBy(scope: Scope, programme: Id<'programme'>, batch: Id<'batch'>): Promise<boolean> {
  const changes = await changesOfBatch(scope, batch);
  if (!changes.some(({ after }) => madeIn(after) === programme)) return false;
  const [last] = await listActions(scope, programme, { limit: 1 });
  return last?.batch === batch;
}

const madeIn = (after: unknown): unknown =>
  typeof after === 'object' && after !== null && 'made' in after ? after.made : undefined;
