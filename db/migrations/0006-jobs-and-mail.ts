import { CompiledQuery, type Kysely, sql } from 'kysely';
import { currentOrganisation, currentPassage, wallOff } from '../tenant-table.ts';

const LANES = ['work', 'mail'];

export async function up(db: Kysely<unknown>): Promise<void> {
  await queueTables(db);
  await clockTable(db);
  await mailTable(db);
  await countingFunctions(db);
}

/** The tables of pg-boss in a schema of their own, as the pinned version makes them; a newer version comes with a migration. */
async function queueTables(db: Kysely<unknown>): Promise<void> {
  const { getConstructionPlans } = await import('pg-boss');
  // The migrator has a transaction open already.
  const plans = getConstructionPlans('pgboss').replace(/^\s*(BEGIN|COMMIT);\s*$/gm, '');
  await db.executeQuery(CompiledQuery.raw(plans));
  for (const lane of LANES) {
    await sql`select pgboss.create_queue(${lane}, ${JSON.stringify({ policy: 'standard', partition: false })}::jsonb)`.execute(
      db,
    );
  }
  for (const table of ['job', 'job_common']) await wallOffQueue(db, table);
  // The list of an organisation, and the job of a mail that waits.
  await sql`create index job_organisation on pgboss.job_common ((data->>'organisation'), created_on desc)`.execute(db);
  await sql`create index job_of_mail on pgboss.job_common ((data->'data'->>'mail')) where name = 'mail'`.execute(db);
}

/** Inside the scope of an organisation only its own jobs exist, through a passage none; outside both the worker sees all, as it must. */
async function wallOffQueue(db: Kysely<unknown>, name: string): Promise<void> {
  const table = sql.id('pgboss', name);
  const outside = sql`${currentOrganisation} is null`;
  const own = sql`data->>'organisation' = ${currentOrganisation}::text`;
  await sql`alter table ${table} enable row level security`.execute(db);
  await sql`alter table ${table} force row level security`.execute(db);
  await sql`create policy wall on ${table} using (${outside} or (${own} and ${currentPassage} is null)) with check (${outside} or ${own})`.execute(
    db,
  );
}

/** When each job of the clock was last due; belongs to the server and not to an organisation. */
async function clockTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('platform_clock')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('due_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await wallOff(db, 'platform_clock', sql`true`);
}

async function mailTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('platform_mail')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    // Empty for mail of the server itself, such as a link to sign in.
    .addColumn('organisation_id', 'uuid', (column) => column.references('people_organisation.id').onDelete('cascade'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('to_address', 'text', (column) => column.notNull())
    .addColumn('to_name', 'text')
    .addColumn('reply_to', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    // Empty once the term for keeping the words has passed.
    .addColumn('text_body', 'text')
    .addColumn('html_body', 'text')
    .addColumn('confidential', 'boolean', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('reason', 'text')
    .addColumn('answer', 'text')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('attempted_at', 'timestamptz')
    .addColumn('ended_at', 'timestamptz')
    .execute();
  await sql`alter table platform_mail add constraint platform_mail_once unique nulls not distinct (organisation_id, key, to_address)`.execute(
    db,
  );
  await db.schema
    .createIndex('platform_mail_recent')
    .on('platform_mail')
    .columns(['organisation_id', 'created_at'])
    .execute();
  await db.schema.createIndex('platform_mail_state').on('platform_mail').columns(['state', 'created_at']).execute();
  await wallOffMail(db);
}

/**
 * Mail of the server itself may be put in from where no organisation is yet (a link to sign in), and is seen only by code that
 * says it works for the server: no page does.
 */
async function wallOffMail(db: Kysely<unknown>): Promise<void> {
  const own = sql`organisation_id = ${currentOrganisation}`;
  const ofServer = sql`organisation_id is null and ${currentOrganisation} is null`;
  await wallOff(
    db,
    'platform_mail',
    sql`(${own} and ${currentPassage} is null) or (${ofServer} and current_setting('app.server', true) = 'on')`,
    sql`(${own}) or (${ofServer})`,
  );
}

/**
 * What the clock and the figures need to know over all organisations: which there are, and how many mails are in which state.
 * These run as the owner of the tables, which sees all rows only because it says so; they give ids and counts, never words.
 */
async function countingFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`create function platform_organisations() returns setof uuid language plpgsql security definer
    set search_path = public, pg_temp as $body$
    begin
      perform set_config('app.backup', 'on', true);
      return query select id from people_organisation order by id;
      perform set_config('app.backup', '', true);
    end $body$`.execute(db);
  await sql`create function platform_mail_states() returns table (state text, count bigint) language plpgsql security definer
    set search_path = public, pg_temp as $body$
    begin
      perform set_config('app.backup', 'on', true);
      return query select m.state, count(*) from platform_mail m group by m.state;
      perform set_config('app.backup', '', true);
    end $body$`.execute(db);
}
