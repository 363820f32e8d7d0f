import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/** The organisation of the transaction; null outside one, so that nothing matches. */
const current = sql`nullif(current_setting('app.organisation', true), '')::uuid`;

/** Rows of another organisation do not exist: neither to read nor to write, also not for the owner of the table. */
export async function wallOff(db: Kysely<unknown>, table: string, column = 'organisation_id'): Promise<void> {
  const own = sql`${sql.id(column)} = ${current}`;
  await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.id(table)} force row level security`.execute(db);
  await sql`create policy own_organisation on ${sql.id(table)} using (${own}) with check (${own})`.execute(db);
  await letBackupThrough(db, table);
}

/** Backup and restore read and write all organisations: only as the owner of the tables, and only when they say so. */
export async function letBackupThrough(db: Kysely<unknown>, table: string): Promise<void> {
  const asked = sql`current_setting('app.backup', true) = 'on'`;
  await sql`create policy backup on ${sql.id(table)} to current_user using (${asked}) with check (${asked})`.execute(
    db,
  );
}

/** A table of one organisation's rows, with its policy and the reference to the organisation. */
export async function tenantTable(
  db: Kysely<unknown>,
  table: string,
  columns: (builder: CreateTableBuilder<string>) => CreateTableBuilder<string, string>,
): Promise<void> {
  const start = db.schema
    .createTable(table)
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('organisation_id', 'uuid', (column) =>
      column.notNull().references('people_organisation.id').onDelete('cascade'),
    );
  await columns(start as unknown as CreateTableBuilder<string>).execute();
  await wallOff(db, table);
}

/** A table of the parts of a plan: one row an item, in the order of the plan, with the item itself as a document. */
export async function itemTable(db: Kysely<unknown>, table: string): Promise<void> {
  await tenantTable(db, table, (builder) =>
    builder
      .addColumn('programme_id', 'uuid', (column) =>
        column.notNull().references('programmes_programme.id').onDelete('cascade'),
      )
      .addColumn('position', 'double precision', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull())
      .addColumn('body', 'jsonb', (column) => column.notNull()),
  );
  await db.schema
    .createIndex(`${table}_order`)
    .on(table)
    .columns(['organisation_id', 'programme_id', 'position'])
    .execute();
}
