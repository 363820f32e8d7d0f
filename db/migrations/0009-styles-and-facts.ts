import { type Kysely, sql } from 'kysely';
import {
  createTenantTable,
  currentKey,
  currentOrganisation,
  currentPassage,
  itemTable,
  ownRows,
  wallOff,
} from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await styleTable(db);
  await logoTable(db);
  await factsTable(db);
  await itemTable(db, 'facts_programme');
}

/** A row that is in use is never changed: the rows together are the history. A style sheet shows itself to whoever names its hash. */
async function styleTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'styles_style', (table) =>
    table
      .addColumn('body', 'jsonb', (column) => column.notNull())
      .addColumn('css', 'text', (column) => column.notNull())
      .addColumn('css_hash', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull())
      // Empty while it is only tried out; an organisation tries one at a time.
      .addColumn('used_at', 'timestamptz'),
  );
  await wallOff(db, 'styles_style', sql`(${ownRows()}) or css_hash = ${currentKey}`, ownRows());
  await sql`create unique index styles_style_tried on styles_style (organisation_id) where used_at is null`.execute(db);
  await db.schema.createIndex('styles_style_used').on('styles_style').columns(['organisation_id', 'used_at']).execute();
  await db.schema.createIndex('styles_style_css').on('styles_style').column('css_hash').execute();
}

/** The bytes as they came; shown to whoever names their hash, which stands on the public page. */
async function logoTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'styles_logo', (table) =>
    table
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('extension', 'text', (column) => column.notNull())
      .addColumn('width', 'integer', (column) => column.notNull())
      .addColumn('height', 'integer', (column) => column.notNull())
      .addColumn('bytes', 'bytea', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull()),
  );
  await db.schema
    .createIndex('styles_logo_once')
    .unique()
    .on('styles_logo')
    .columns(['organisation_id', 'hash'])
    .execute();
  await wallOff(db, 'styles_logo', sql`(${ownRows()}) or hash = ${currentKey}`, ownRows());
  await db.schema.createIndex('styles_logo_hash').on('styles_logo').column('hash').execute();
}

/** Facts of the organisation are read in a shared programme too, since its texts use them; they are changed at home only. */
async function factsTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'facts_organisation', (table) =>
    table
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('body', 'jsonb', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await db.schema
    .createIndex('facts_organisation_revision')
    .unique()
    .on('facts_organisation')
    .columns(['organisation_id', 'revision'])
    .execute();
  const own = sql`organisation_id = ${currentOrganisation}`;
  await wallOff(db, 'facts_organisation', own, sql`${own} and ${currentPassage} is null`);
  // What can be read can otherwise also be removed: a check looks only at what is left behind.
  for (const [name, command] of [
    ['keep', sql`delete`],
    ['hold', sql`update`],
  ] as const) {
    await sql`create policy ${sql.id(name)} on facts_organisation as restrictive for ${command} using (${currentPassage} is null)`.execute(
      db,
    );
  }
}
