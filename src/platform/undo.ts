import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { changesOfBatch, markUndone, type RecordedChange } from './events.ts';
import { changeItem, findItem, type ItemKind, removeItem, restoreItem } from './items.ts';
import type { Scope } from './scope.ts';

type Snapshot = { readonly position: number; readonly body: object };
type At = { programme: Id<'programme'>; id: string };

/** True when two values say the same as JSON, in whatever order of keys. */
export const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
/** jsonb forgets the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

async function takeBack(scope: Scope, kind: ItemKind<object>, change: RecordedChange, at: At): Promise<boolean> {
  const before = change.before as Snapshot | null;
  const after = change.after as Snapshot | null;
  const current = await findItem(scope, kind, at);
  if (after === null) {
    if (current || !before) return false;
    await restoreItem(scope, kind, { ...at, position: before.position }, before.body);
    return true;
  }
  if (!current) return false;
  const { id: _, ...body } = current.body as { id?: string };
  if (!same(body, after.body)) return false;
  if (before === null) return (await removeItem(scope, kind, at)).ok;
  return (await changeItem(scope, kind, { ...at, revision: current.revision, position: before.position }, before.body))
    .ok;
}

/**
 * Takes one action back as a whole, newest change first, and records that as an action of its own (which can be undone too).
 * @returns `changed-since` when anything in it was changed later: then nothing is taken back, because undoing the rest would
 * mix old and new. The caller must roll back its transaction on a refusal.
 */
export async function undoBatch(
  scope: Scope,
  kinds: ReadonlyMap<string, ItemKind<object>>,
  programme: Id<'programme'>,
  batch: Id<'batch'>,
): Promise<Outcome<number, 'not-found' | 'already-undone' | 'changed-since'>> {
  const changes = (await changesOfBatch(scope, batch, { lock: true })).filter(
    (change) => change.programme === programme,
  );
  if (changes.length === 0) return refused('not-found');
  if (changes.some((change) => change.undoneBy !== null)) return refused('already-undone');
  for (const change of changes.toReversed()) {
    const kind = kinds.get(change.kind);
    if (!kind || !(await takeBack(scope, kind, change, { programme, id: change.subject })))
      return refused('changed-since');
  }
  await markUndone(scope, batch);
  return done(changes.length);
}
