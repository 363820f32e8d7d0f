import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { changesOfBatch } from './events.ts';
import { changeItem, findItem, type Item, type ItemKind, restoreItem } from './items.ts';
import type { Scope } from './scope.ts';

type Kinds = ReadonlyMap<string, ItemKind<object>>;
type Snapshot = { readonly position: number; readonly body: object };

/** Days that something removed can be put back by hand. */
export const BIN_DAYS = 30;
const MOST_REMOVED = 200;

/** An item that was removed, as its last event keeps it. */
export type RemovedItem = {
  readonly id: string;
  readonly kind: string;
  /** `{ position, body }` of the moment it was removed. */
  readonly before: unknown;
  readonly at: Temporal.Instant;
  /** As they were called then; empty when nobody knows. */
  readonly by: string;
};

const binStart = (scope: Scope) => scope.now().subtract({ hours: BIN_DAYS * 24 });

/** What was removed from a programme in the last 30 days and did not come back, newest first, at most 200. */
export async function listRemovedItems(scope: Scope, programme: Id<'programme'>, kinds: Kinds): Promise<RemovedItem[]> {
  return findRemoved(scope, { programme, kinds });
}

async function findRemoved(
  scope: Scope,
  at: { programme: Id<'programme'>; kinds: Kinds; id?: string },
): Promise<RemovedItem[]> {
  const { rows } = await sql<{ id: string; kind: string; before: unknown; at: Date; by: string }>`
    select subject_id as id, subject_kind as kind, before, at, actor_name as by from (
      select distinct on (subject_id) * from platform_event
      where organisation_id = ${scope.organisation} and programme_id = ${at.programme}
        and at > ${binStart(scope).toString()}::timestamptz ${at.id ? sql`and subject_id = ${at.id}` : sql``}
      order by subject_id, sequence desc) as latest
    where after is null order by sequence desc limit ${MOST_REMOVED}`.execute(scope.tables());
  return rows
    .filter(({ kind, before }) => at.kinds.has(kind) && before !== null)
    .map((row) => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) }));
}

/**
 * Puts one removed item back under its own id, at its old place; an action of its own, which can be undone.
 * @returns `not-found` when it is there, was removed longer ago, or never was in this programme.
 */
export async function putBack(
  scope: Scope,
  kinds: Kinds,
  at: { programme: Id<'programme'>; id: string },
): Promise<Outcome<RemovedItem, 'not-found'>> {
  const [removed] = await findRemoved(scope, { ...at, kinds });
  const kind = removed && kinds.get(removed.kind);
  if (!removed || !kind || (await findItem(scope, kind, at))) return refused('not-found');
  const { position, body } = removed.before as Snapshot;
  await restoreItem(scope, kind, { ...at, position }, body);
  return done(removed);
}

/** How an item was after an action, and how it is now; `current` is undefined when it is gone. */
export type ItemVersion = {
  readonly kind: ItemKind<object>;
  readonly version: Snapshot;
  readonly current: Item<object> | undefined;
};

/** How one item was right after the action `batch`; undefined when that action did not leave it there. */
export async function findVersion(
  scope: Scope,
  kinds: Kinds,
  at: { programme: Id<'programme'>; id: string; batch: Id<'batch'> },
): Promise<ItemVersion | undefined> {
  const changes = await changesOfBatch(scope, at.batch);
  const last = changes.findLast((change) => change.programme === at.programme && change.subject === at.id);
  const kind = last && kinds.get(last.kind);
  if (!last?.after || !kind) return undefined;
  return { kind, version: last.after as Snapshot, current: await findItem(scope, kind, at) };
}

/**
 * Makes an item what it was in `version`, as an action of its own which can be undone. `seen` is the revision that the person
 * looked at, 0 for an item that was gone.
 * @returns `changed-since` when it is at another revision by now: the caller shows both and asks.
 */
export async function restoreVersion(
  scope: Scope,
  at: { programme: Id<'programme'>; id: string; seen: number },
  { kind, version, current }: ItemVersion,
): Promise<Outcome<true, 'changed-since'>> {
  if ((current?.revision ?? 0) !== at.seen) return refused('changed-since');
  if (!current) {
    await restoreItem(scope, kind, { ...at, position: version.position }, version.body);
    return done(true);
  }
  const outcome = await changeItem(scope, kind, { ...at, revision: current.revision }, version.body);
  return outcome.ok ? done(true) : refused('changed-since');
}

/** An item of a programme of which only the id is known; its kind stands in its events. */
export async function findItemAnywhere(
  scope: Scope,
  kinds: Kinds,
  at: { programme: Id<'programme'>; id: string },
): Promise<Item<object> | undefined> {
  const { rows } = await sql<{ kind: string }>`
    select subject_kind as kind from platform_event where organisation_id = ${scope.organisation}
      and programme_id = ${at.programme} and subject_id = ${at.id} order by sequence desc limit 1`.execute(
    scope.tables(),
  );
  const kind = kinds.get(rows[0]?.kind ?? '');
  return kind && findItem(scope, kind, at);
}
