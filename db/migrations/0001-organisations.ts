import { type Kysely, sql } from 'kysely';
import { createTenantTable, currentAccount, ownRows, wallOff } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people_organisation')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('cbs_code', 'text', (column) => column.unique())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    // Empty for one that came by an invitation, until whoever runs the server says that it is who it says.
    .addColumn('confirmed_at', 'timestamptz')
    // The CBS code of the municipality it was asked in as, by which organisation, and the domain of the address that was asked.
    .addColumn('asked_cbs_code', 'text')
    .addColumn('asked_by', 'text')
    .addColumn('asked_domain', 'text')
    // Since when everybody of it signs in with a second factor; empty where a link by mail is enough.
    .addColumn('second_factor_at', 'timestamptz')
    // Since when it has a sign-in service of its own, which the page to sign in must know before anybody is inside.
    .addColumn('own_sign_in_at', 'timestamptz')
    .addCheckConstraint('people_organisation_code_is_confirmed', sql`cbs_code is null or confirmed_at is not null`)
    .execute();
  // Name, address and CBS code are public: an organisation has a public site under them. Nobody else may change them.
  await wallOff(db, 'people_organisation', sql`true`, ownRows({ column: 'id' }));
  await sql`create policy keep on people_organisation as restrictive for delete using (${ownRows({ column: 'id' })})`.execute(
    db,
  );
  await createTenantTable(db, 'people_person', (table) =>
    table
      .addColumn('account_id', 'uuid', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull()),
  );
  // An account finds its places in all organisations, to choose where to go in.
  await wallOff(db, 'people_person', sql`(${ownRows()}) or account_id = ${currentAccount}`, ownRows());
  await db.schema
    .createIndex('people_person_once')
    .on('people_person')
    .columns(['account_id', 'organisation_id'])
    .unique()
    .execute();
  await db.schema
    .createTable('platform_setting')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'jsonb', (column) => column.notNull())
    .execute();
  // Settings belong to the server and not to an organisation; the policy says so on purpose.
  await wallOff(db, 'platform_setting', sql`true`);
}
