import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { countChanges, record } from './events.ts';
import type { Scope } from './scope.ts';

/**
 * The parts of a plan (goals, audiences, activities ...) are rows of one form: identity, order, revision and the item
 * itself as a document in the plan's own words (ADR 0002). Order, history, undo and optimistic locking are written once, here.
 */
export type Item<Body> = {
  readonly id: string;
  readonly position: number;
  /** Grows by one at each change; a change must name the revision it was made on. */
  readonly revision: number;
  readonly body: Body;
};
/** `kind` names the item in events and history, `module.noun`; `table` is where it lives. */
export type ItemKind<Body> = { readonly kind: `${string}.${string}`; readonly table: string; readonly _body?: Body };

type Row = {
  id: string;
  organisation_id: string;
  programme_id: string;
  position: number;
  revision: number;
  changed_at: string;
  changed_by: string;
  body: string;
};
type Tables = Record<string, Row>;
type Found = { kind: string; id: string; position: number; revision: number; body: object };
type Programme = Id<'programme'>;

const LIST_LIMIT = 10_000;
const ROWS_PER_STATEMENT = 1_000;

/** Declares a kind of item. The table is made by a migration with `itemTable`. */
export const itemKind = <Body>(kind: `${string}.${string}`, table: string): ItemKind<Body> => ({ kind, table });

/** The identity lives in the row, never twice: a body that came from a file or a page may carry an `id`. */
function bodyOf(body: object): string {
  const { id: _, ...rest } = body as { id?: string };
  return JSON.stringify(rest);
}

/** The body was read for this row alone, so it is not copied to give it its id. */
function toItem<Body>(row: Omit<Found, 'kind'>): Item<Body> {
  return {
    id: row.id,
    position: row.position,
    revision: row.revision,
    body: Object.assign(row.body, { id: row.id }) as Body,
  };
}

/** All items of several kinds of one programme in one question to the database, per kind in the order of the plan. */
export async function loadItems<Kinds extends Record<string, ItemKind<unknown>>>(
  scope: Scope,
  programme: Programme,
  kinds: Kinds,
): Promise<{ [Name in keyof Kinds]: Kinds[Name] extends ItemKind<infer Body> ? Item<Body>[] : never }> {
  const parts = Object.entries(kinds).map(
    ([name, { table }]) => sql`
    (select ${sql.lit(name)} as kind, id, position, revision, body from ${sql.id(table)}
     where organisation_id = ${scope.organisation} and programme_id = ${programme} order by position limit ${LIST_LIMIT})`,
  );
  const { rows } =
    await sql<Found>`select * from (${sql.join(parts, sql` union all `)}) as found order by position`.execute(
      scope.tables(),
    );
  const found: Record<string, Item<unknown>[]> = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  for (const row of rows) found[row.kind]?.push(toItem(row));
  return found as never;
}

/** The items of one kind, in the order of the plan. */
export async function listItems<Body>(scope: Scope, kind: ItemKind<Body>, programme: Programme): Promise<Item<Body>[]> {
  const { items } = await loadItems(scope, programme, { items: kind });
  return items as Item<Body>[];
}

/** One item, or undefined where this programme of this organisation has none with that id. */
export async function findItem<Body>(
  scope: Scope,
  kind: ItemKind<Body>,
  at: { programme: Programme; id: string },
): Promise<Item<Body> | undefined> {
  const row = await scope
    .tables<Tables>()
    .selectFrom(kind.table)
    .select(['id', 'position', 'revision', 'body'])
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', at.programme)
    .where('id', '=', at.id)
    .executeTakeFirst();
  return row && toItem<Body>(row as unknown as Found);
}

async function lastPosition(scope: Scope, kind: ItemKind<unknown>, programme: Programme): Promise<number> {
  const row = await scope
    .tables<Tables>()
    .selectFrom(kind.table)
    .select((e) => e.fn.max('position').as('last'))
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

function rowFor(
  scope: Scope,
  at: { programme: Programme; id: string; position: number; revision: number },
  body: object,
): Row {
  return {
    id: at.id,
    organisation_id: scope.organisation,
    programme_id: at.programme,
    position: at.position,
    revision: at.revision,
    changed_at: scope.now().toString(),
    changed_by: scope.actor.id,
    body: bodyOf(body),
  };
}

/** Adds items at the end, in the given order, and records `<kind>.added` for each. Ids in the bodies are not used. */
export async function addItems<Body extends object>(
  scope: Scope,
  kind: ItemKind<Body>,
  at: { programme: Programme },
  bodies: readonly Body[],
): Promise<Item<Body>[]> {
  const last = await lastPosition(scope, kind, at.programme);
  const rows = bodies.map((body, index) =>
    rowFor(scope, { ...at, id: newId(), position: last + index + 1, revision: 1 }, body),
  );
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await scope
      .tables<Tables>()
      .insertInto(kind.table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .execute();
  }
  await record(
    scope,
    rows.map((row) => ({
      programme: at.programme,
      name: `${kind.kind}.added`,
      kind: kind.kind,
      subject: row.id,
      before: null,
      after: { position: row.position, body: JSON.parse(row.body) },
    })),
  );
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    revision: 1,
    body: { ...JSON.parse(row.body), id: row.id },
  }));
}

/** Adds one item at the end. */
export async function addItem<Body extends object>(
  scope: Scope,
  kind: ItemKind<Body>,
  at: { programme: Programme },
  body: Body,
): Promise<Item<Body>> {
  const [item] = await addItems(scope, kind, at, [body]);
  if (!item) throw new Error(`nothing was added to ${kind.table}`);
  return item;
}

/**
 * Replaces an item made on `revision`, and records `<kind>.changed`. Nothing happens when the body is the same.
 * @returns `conflict` when somebody changed it in between: the caller shows both and loses neither.
 */
export async function changeItem<Body extends object>(
  scope: Scope,
  kind: ItemKind<Body>,
  at: { programme: Programme; id: string; revision: number; position?: number },
  body: Body,
): Promise<Outcome<Item<Body>, 'not-found' | 'conflict'>> {
  const current = await findItem(scope, kind, at);
  if (!current) return refused('not-found');
  if (current.revision !== at.revision) return refused('conflict');
  const position = at.position ?? current.position;
  if (bodyOf(current.body) === bodyOf(body) && position === current.position) return done(current);
  const row = rowFor(scope, { ...at, position, revision: at.revision + 1 }, body);
  const { numUpdatedRows } = await scope
    .tables<Tables>()
    .updateTable(kind.table)
    .set(row)
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', at.id)
    .where('revision', '=', at.revision)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return refused('conflict');
  await record(scope, [
    {
      programme: at.programme,
      name: `${kind.kind}.changed`,
      kind: kind.kind,
      subject: at.id,
      before: { position: current.position, body: JSON.parse(bodyOf(current.body)) },
      after: { position, body: JSON.parse(row.body) },
    },
  ]);
  return done({
    id: at.id,
    position,
    revision: row.revision,
    body: { ...JSON.parse(row.body), id: at.id },
  });
}

/** Removes an item and records `<kind>.removed` with all it held, so that undo can bring it back. */
export async function removeItem<Body extends object>(
  scope: Scope,
  kind: ItemKind<Body>,
  at: { programme: Programme; id: string },
): Promise<Outcome<Item<Body>, 'not-found'>> {
  // What it held is told by the removal itself: read before, it could miss a change of the same moment, which undo would then lose.
  const row = await scope
    .tables<Tables>()
    .deleteFrom(kind.table)
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', at.programme)
    .where('id', '=', at.id)
    .returning(['id', 'position', 'revision', 'body'])
    .executeTakeFirst();
  if (!row) return refused('not-found');
  const current = toItem<Body>(row as unknown as Found);
  await record(scope, [
    {
      programme: at.programme,
      name: `${kind.kind}.removed`,
      kind: kind.kind,
      subject: at.id,
      before: { position: current.position, body: JSON.parse(bodyOf(current.body)) },
      after: null,
    },
  ]);
  return done(current);
}

/**
 * Puts a removed item back under its own id. Only undo does this. Its revision is higher than any it had: every change left an
 * event, so a form that was opened before cannot pass for a fresh one.
 */
export async function restoreItem(
  scope: Scope,
  kind: ItemKind<unknown>,
  at: { programme: Programme; id: string; position: number },
  body: object,
): Promise<void> {
  const revision = 1 + (await countChanges(scope, at.id));
  await scope
    .tables<Tables>()
    .insertInto(kind.table)
    .values(rowFor(scope, { ...at, revision }, body))
    .execute();
  await record(scope, [
    {
      programme: at.programme,
      name: `${kind.kind}.restored`,
      kind: kind.kind,
      subject: at.id,
      before: null,
      after: { position: at.position, body },
    },
  ]);
}
