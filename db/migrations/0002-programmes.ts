import { type Kysely, sql } from 'kysely';
import { currentOrganisation, keepFromPassage, tenantTable } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sharedFunction(db);
  await programmes(db);
  await events(db);
}

/**
 * The programmes of others in which the organisation of the transaction takes part: asked by them, and accepted by itself. It
 * runs as who asks, behind the same walls. Its tables come later; what it says is read when it is asked.
 */
async function sharedFunction(db: Kysely<unknown>): Promise<void> {
  await sql`create function programmes_shared() returns setof uuid language plpgsql stable
    set search_path = public, pg_temp as $body$
    begin
      return query select p.programme_id from programmes_participation p
        join programmes_answer a on a.asked_id = p.asked_id and a.organisation_id = p.partner_id
        where p.partner_id = ${currentOrganisation} and p.ended_at is null and a.answer = 'accepted';
    end $body$`.execute(db);
}

async function programmes(db: Kysely<unknown>): Promise<void> {
  await tenantTable(
    db,
    'programmes_programme',
    (table) =>
      table
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
        .addColumn('changed_by', 'uuid', (column) => column.notNull())
        .addColumn('body', 'jsonb', (column) => column.notNull()),
    { programme: 'id' },
  );
  await keepFromPassage(db, 'programmes_programme');
  await db.schema
    .createIndex('programmes_programme_recent')
    .on('programmes_programme')
    .columns(['organisation_id', 'changed_at'])
    .execute();
}

async function events(db: Kysely<unknown>): Promise<void> {
  await tenantTable(
    db,
    'platform_event',
    (table) =>
      table
        .addColumn('programme_id', 'uuid', (column) => column.references('programmes_programme.id').onDelete('cascade'))
        .addColumn('batch_id', 'uuid', (column) => column.notNull())
        .addColumn('sequence', 'bigint', (column) => column.generatedAlwaysAsIdentity())
        .addColumn('actor_id', 'uuid', (column) => column.notNull())
        // As they were called then: a reader of another organisation may not look up our people.
        .addColumn('actor_name', 'text', (column) => column.notNull())
        .addColumn('at', 'timestamptz', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('subject_kind', 'text', (column) => column.notNull())
        .addColumn('subject_id', 'uuid', (column) => column.notNull())
        .addColumn('before', 'jsonb')
        .addColumn('after', 'jsonb')
        .addColumn('undone_by', 'uuid'),
    { programme: 'programme_id' },
  );
  await keepFromPassage(db, 'platform_event');
  await db.schema
    .createIndex('platform_event_programme')
    .on('platform_event')
    .columns(['organisation_id', 'programme_id', 'at'])
    .execute();
  await db.schema
    .createIndex('platform_event_subject')
    .on('platform_event')
    .columns(['organisation_id', 'subject_id', 'at'])
    .execute();
  await db.schema
    .createIndex('platform_event_batch')
    .on('platform_event')
    .columns(['organisation_id', 'batch_id'])
    .execute();
}
