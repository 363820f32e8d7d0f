import { type Kysely, sql } from 'kysely';
import { createTenantTable, currentAccount, ownRows, wallOff } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('programmes_programme').addColumn('removed_at', 'timestamptz').execute();
  await audit(db);
}

async function audit(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'platform_audit', (table) =>
    table
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      // Empty for what the program does by itself, and after somebody was erased.
      .addColumn('person_id', 'uuid')
      .addColumn('account_id', 'uuid')
      .addColumn('person_name', 'text', (column) => column.notNull())
      .addColumn('programme_id', 'uuid')
      .addColumn('browser', 'text', (column) => column.notNull()),
  );
  // An account at the door may leave a line in the logs of the organisations where it has a place, and reads none of them.
  const ownPlace = sql`account_id = ${currentAccount} and exists
    (select 1 from people_person p where p.account_id = ${currentAccount} and p.organisation_id = platform_audit.organisation_id)`;
  // Through a passage somebody leaves a line with the owner as well, such as a download, and reads none.
  const left = sql`organisation_id = nullif(current_setting('app.organisation', true), '')::uuid or (${ownPlace})`;
  await wallOff(db, 'platform_audit', ownRows(), left);
  await db.schema
    .createIndex('platform_audit_recent')
    .on('platform_audit')
    .columns(['organisation_id', 'at'])
    .execute();
}
