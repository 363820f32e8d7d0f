import { type Kysely, sql } from 'kysely';
import { tenantTable, wallOff } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people_organisation')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('cbs_code', 'text')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await wallOff(db, 'people_organisation', 'id');
  await tenantTable(db, 'people_person', (table) =>
    table
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull()),
  );
  await db.schema
    .createTable('platform_setting')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'jsonb', (column) => column.notNull())
    .execute();
  await sql`alter table platform_setting enable row level security`.execute(db);
  await sql`alter table platform_setting force row level security`.execute(db);
  // Settings belong to the server and not to an organisation; the policy says so on purpose.
  await sql`create policy whole_server on platform_setting using (true) with check (true)`.execute(db);
}
