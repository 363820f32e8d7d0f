import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely';

const setting = (name: string) => sql`nullif(current_setting(${sql.lit(`app.${name}`)}, true), '')`;

/** The organisation of the transaction; null outside one, so that nothing matches. */
export const currentOrganisation = sql`${setting('organisation')}::uuid`;
/** The one programme that somebody of another organisation came in for; null for people of the organisation itself. */
export const currentPassage = sql`${setting('programme')}::uuid`;
/** The account that was recognised before any organisation was entered (sign-in, session, invitation). */
export const currentAccount = sql`${setting('account')}::uuid`;
/** What somebody holds in the lobby: the hash of a token, or a mail address. It shows the one row that it opens. */
export const currentKey = setting('key');

/** Rows of another organisation do not exist, and through a passage only rows of that one programme do. */
export const ownRows = (options: { column?: string; programme?: string } = {}) => {
  const inside = options.programme
    ? sql`(${currentPassage} is null or ${sql.id(options.programme)} = ${currentPassage})`
    : sql`${currentPassage} is null`;
  return sql`${sql.id(options.column ?? 'organisation_id')} = ${currentOrganisation} and ${inside}`;
};

/**
 * Puts the wall around a table, also for its owner: `visible` says which rows exist for the transaction, `writable`
 * (the same when left out) which rows it may leave behind.
 */
export async function wallOff(
  db: Kysely<unknown>,
  table: string,
  visible: RawBuilder<unknown>,
  writable: RawBuilder<unknown> = visible,
): Promise<void> {
  await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.id(table)} force row level security`.execute(db);
  await sql`create policy wall on ${sql.id(table)} using (${visible}) with check (${writable})`.execute(db);
  await letBackupThrough(db, table);
}

/** Nobody who came in for one programme removes rows here, whatever the application would let them. */
export const keepFromPassage = async (db: Kysely<unknown>, table: string): Promise<void> => {
  await sql`create policy keep_from_passage on ${sql.id(table)} as restrictive for delete using (${currentPassage} is null)`.execute(
    db,
  );
};

/**
 * Whoever reads over all programmes that others share with the organisation says so with `app.shared`, and then sees those rows too,
 * in one question; only to read. `programme` is the column that names the programme.
 */
export const letSharedRead = async (db: Kysely<unknown>, table: string, programme: string): Promise<void> => {
  const asked = sql`current_setting('app.shared', true) = 'on'`;
  await sql`create policy shared on ${sql.id(table)} for select
    using (${asked} and ${sql.id(programme)} in (select programmes_shared()))`.execute(db);
};

/** Backup and restore read and write all organisations: only as the owner of the tables, and only when they say so. */
async function letBackupThrough(db: Kysely<unknown>, table: string): Promise<void> {
  const asked = sql`current_setting('app.backup', true) = 'on'`;
  await sql`create policy backup on ${sql.id(table)} to current_user using (${asked}) with check (${asked})`.execute(
    db,
  );
}

/** What can be read is otherwise also changed and removed: the check of a wall looks only at what is left behind. */
export async function ownChangesOnly(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`create policy keep on ${sql.id(table)} as restrictive for delete using (${ownRows()})`.execute(db);
  await sql`create policy hold on ${sql.id(table)} as restrictive for update using (${ownRows()})`.execute(db);
}

/** A wall for what is public by nature, such as a published page: everybody reads it, only its organisation writes it. */
export async function publicWall(db: Kysely<unknown>, table: string): Promise<void> {
  await wallOff(db, table, sql`true`, ownRows());
  await ownChangesOnly(db, table);
}

type Columns = (builder: CreateTableBuilder<string>) => CreateTableBuilder<string, string>;

/**
 * A table of one organisation's rows, with its wall. `programme` names the column with the programme: then people of
 * another organisation who came in for that programme see its rows; without it they see none.
 */
export async function tenantTable(
  db: Kysely<unknown>,
  table: string,
  columns: Columns,
  options: { programme?: string } = {},
): Promise<void> {
  await createTenantTable(db, table, columns);
  await wallOff(db, table, ownRows(options));
  if (options.programme) await letSharedRead(db, table, options.programme);
}

/** The same without the wall, for a table with a wall of its own. */
export async function createTenantTable(db: Kysely<unknown>, table: string, columns: Columns): Promise<void> {
  const start = db.schema
    .createTable(table)
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('organisation_id', 'uuid', (column) =>
      column.notNull().references('people_organisation.id').onDelete('cascade'),
    );
  await columns(start as unknown as CreateTableBuilder<string>).execute();
}

/** A table of the parts of a plan: one row an item, in the order of the plan, with the item itself as a document. */
export async function itemTable(db: Kysely<unknown>, table: string): Promise<void> {
  await tenantTable(
    db,
    table,
    (builder) =>
      builder
        .addColumn('programme_id', 'uuid', (column) =>
          column.notNull().references('programmes_programme.id').onDelete('cascade'),
        )
        .addColumn('position', 'double precision', (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
        .addColumn('changed_by', 'uuid', (column) => column.notNull())
        .addColumn('body', 'jsonb', (column) => column.notNull()),
    { programme: 'programme_id' },
  );
  await db.schema
    .createIndex(`${table}_order`)
    .on(table)
    .columns(['organisation_id', 'programme_id', 'position'])
    .execute();
}

/** Of these columns together, each value once. */
export const unique = (db: Kysely<unknown>, table: string, columns: string[]): Promise<void> =>
  db.schema.createIndex(`${table}_once`).unique().on(table).columns(columns).execute();
