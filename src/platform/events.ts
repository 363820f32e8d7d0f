import { type Generated, type RawBuilder, sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import { tellChange } from './changes.ts';
import type { Actor, Scope } from './scope.ts';

type EventRow = {
  id: string;
  organisation_id: string;
  programme_id: string | null;
  batch_id: string;
  sequence: Generated<number>;
  actor_id: string;
  actor_name: string;
  at: string;
  name: string;
  subject_kind: string;
  subject_id: string;
  lang: string | null;
  before: unknown;
  after: unknown;
  undone_by: string | null;
};
type EventTables = { platform_event: EventRow };

/** One thing that happened: `before` is null for something new, `after` is null for something removed. */
export type Change = {
  readonly programme: Id<'programme'> | null;
  readonly name: `${string}.${string}.${string}`;
  readonly kind: string;
  readonly subject: string;
  /** In which language, for what stands in several: one change is of one of them. */
  readonly lang?: string;
  readonly before: unknown;
  readonly after: unknown;
};
export type RecordedChange = Change & {
  readonly batch: Id<'batch'>;
  readonly actor: Id<'person'>;
  /** As they were called then, with their organisation when that is another one; empty when nobody knows. */
  readonly actorName: string;
  readonly at: Temporal.Instant;
  readonly undoneBy: Id<'batch'> | null;
};

const nameOf = ({ name, from }: Actor): string => (from ? `${name} (${from})` : name);
const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));
// Keeps a statement under PostgreSQL's limit of 65,535 parameters.
const ROWS_PER_STATEMENT = 1_000;

/**
 * Writes the changes in the caller's transaction, in order: history, undo, activity feed and digests all read this table. Every
 * process hears of it when the transaction is kept.
 */
export async function record(scope: Scope, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((change) => ({
    id: newId(),
    organisation_id: scope.organisation,
    programme_id: change.programme,
    batch_id: scope.batch,
    actor_id: scope.actor.id,
    actor_name: nameOf(scope.actor),
    at: scope.now().toString(),
    name: change.name,
    subject_kind: change.kind,
    subject_id: change.subject,
    lang: change.lang ?? null,
    before: json(change.before),
    after: json(change.after),
    undone_by: null,
  }));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await scope
      .tables<EventTables>()
      .insertInto('platform_event')
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .execute();
  }
  if (rows.length > 0)
    await tellChange(
      scope,
      changes.map(({ name }) => name.split('.')[0] ?? ''),
    );
}

type Found = Omit<EventRow, 'at' | 'sequence'> & { at: Date };
const toChange = (row: Found): RecordedChange => ({
  programme: row.programme_id as Id<'programme'> | null,
  name: row.name as Change['name'],
  kind: row.subject_kind,
  subject: row.subject_id,
  before: row.before,
  after: row.after,
  batch: row.batch_id as Id<'batch'>,
  actor: row.actor_id as Id<'person'>,
  actorName: row.actor_name,
  at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  undoneBy: row.undone_by as Id<'batch'> | null,
});

/**
 * The changes of one action, in the order they were made; empty for an action of another organisation. With `lock` nobody else
 * can mark them undone before this transaction ends; a second one that asks waits for it.
 */
export async function changesOfBatch(
  scope: Scope,
  batch: Id<'batch'>,
  options: { lock?: boolean } = {},
): Promise<RecordedChange[]> {
  const query = scope
    .tables<EventTables>()
    .selectFrom('platform_event')
    .selectAll()
    .where('organisation_id', '=', scope.organisation)
    .where('batch_id', '=', batch)
    .orderBy('at')
    .orderBy('sequence');
  const rows = await (options.lock ? query.forUpdate() : query).execute();
  return (rows as unknown as Found[]).map(toChange);
}

/** One action of a person. `sorts` holds the first change of each kind and name in it, in order: never empty, and small however large the action is. */
export type RecordedAction = {
  readonly batch: Id<'batch'>;
  /** How many changes it made. */
  readonly count: number;
  readonly isUndone: boolean;
  /** False when something it changed was changed again since, and is not as the action left it. */
  readonly isCurrent: boolean;
  readonly sorts: readonly RecordedChange[];
};
type CountedAction = { batch_id: string; count: number; is_undone: boolean };

/** The last `limit` actions, newest first; of one subject when given (then only its changes count), else of the whole programme. */
export async function listActions(
  scope: Scope,
  programme: Id<'programme'>,
  options: { subject?: string; limit: number },
): Promise<RecordedAction[]> {
  const own = sql`organisation_id = ${scope.organisation} and programme_id = ${programme}
    ${options.subject ? sql`and subject_id = ${options.subject}` : sql``}`;
  const { rows: actions } = await sql<CountedAction>`
    select batch_id, count(*)::int as count, bool_or(undone_by is not null) as is_undone from platform_event
    where ${own} group by batch_id order by max(at) desc, max(sequence) desc limit ${options.limit}`.execute(
    scope.tables(),
  );
  if (actions.length === 0) return [];
  // Which rows first, without what they say: an action of thousands of changes is not sorted with all its words.
  const { rows: firsts } = await sql<Found>`
    select * from platform_event where organisation_id = ${scope.organisation} and id in (
      select distinct on (batch_id, subject_kind, name) id from platform_event
      where ${own} and batch_id in (${batches(actions)}) order by batch_id, subject_kind, name, sequence
    ) order by sequence`.execute(scope.tables());
  const overtaken = await overtakenAmong(scope, own, actions);
  const sorts = Map.groupBy(firsts.map(toChange), ({ batch }): string => batch);
  return actions.map(({ batch_id: id, count, is_undone: isUndone }) => ({
    batch: id as Id<'batch'>,
    count,
    isUndone,
    isCurrent: !overtaken.has(id),
    sorts: sorts.get(id) ?? [],
  }));
}

/** The actions of which something is no longer as they left it: what was said last of it is something else. */
async function overtakenAmong(
  scope: Scope,
  own: RawBuilder<unknown>,
  actions: readonly CountedAction[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ batch_id: string }>`
    with touched as (
      select id, batch_id, subject_id, sequence,
        first_value(id) over (partition by subject_id order by sequence desc) as latest
      from platform_event where ${own}
    ), mine as (
      select distinct on (batch_id, subject_id) id, batch_id, latest from touched
      where batch_id in (${batches(actions)}) order by batch_id, subject_id, sequence desc
    )
    select distinct mine.batch_id from mine
    join platform_event as said on said.id = mine.id
    join platform_event as last on last.id = mine.latest
    where mine.id <> mine.latest and said.organisation_id = ${scope.organisation} and last.organisation_id = ${scope.organisation}
      and (said.after->'body') is distinct from (last.after->'body')`.execute(scope.tables());
  return new Set(rows.map(({ batch_id: id }) => id));
}

const batches = (actions: readonly CountedAction[]) => sql.join(actions.map(({ batch_id: id }) => id));

/** How often something changed, its coming and going included. */
export async function countChanges(scope: Scope, subject: string): Promise<number> {
  const row = await scope
    .tables<EventTables>()
    .selectFrom('platform_event')
    .select((e) => e.fn.countAll().as('count'))
    .where('organisation_id', '=', scope.organisation)
    .where('subject_id', '=', subject)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** The action that `batch` took back; null when it took nothing back. */
export async function takenBackBy(
  scope: Scope,
  programme: Id<'programme'>,
  batch: Id<'batch'>,
): Promise<Id<'batch'> | null> {
  const row = await scope
    .tables<EventTables>()
    .selectFrom('platform_event')
    .select('batch_id')
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .where('undone_by', '=', batch)
    .executeTakeFirst();
  return row ? (row.batch_id as Id<'batch'>) : null;
}

/** Marks every change of `batch` as taken back by the current action. */
export async function markUndone(scope: Scope, batch: Id<'batch'>): Promise<void> {
  await scope
    .tables<EventTables>()
    .updateTable('platform_event')
    .set({ undone_by: scope.batch })
    .where('organisation_id', '=', scope.organisation)
    .where('batch_id', '=', batch)
    .where(sql<boolean>`undone_by is null`)
    .execute();
}
