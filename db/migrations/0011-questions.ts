import { type Kysely, sql } from 'kysely';
import { questionFactFunctions, questionFollowerFunctions } from '../question-facts.ts';
import { questionSearchTables } from '../question-search-tables.ts';
import { createTenantTable, publicWall, tenantTable, unique } from '../tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await siteTable(db);
  await themeTable(db);
  await publishedTable(db);
  await feedbackTable(db);
  await dayTables(db);
  await harvestTable(db);
  await questionSearchTables(db);
  await questionFactFunctions(db);
  await questionFollowerFunctions(db);
}

/** The public site of an organisation. All of it is public by nature. */
async function siteTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'questions_site', (table) =>
    table
      // The host name of its own that it asked for, in lower case without a port; empty where it stands under a path.
      .addColumn('host', 'text')
      // Since when whoever runs the server says that the name is of this organisation; before that nothing is shown there.
      .addColumn('host_confirmed_at', 'timestamptz')
      .addColumn('body', 'jsonb', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await publicWall(db, 'questions_site');
  await unique(db, 'questions_site', ['organisation_id']);
  await sql`create unique index questions_site_host on questions_site (host) where host_confirmed_at is not null`.execute(
    db,
  );
}

/** The themes of a base, or of an organisation's own questions where `base_id` is empty. */
async function themeTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'questions_theme', (table) =>
    table
      .addColumn('base_id', 'uuid')
      .addColumn('slug', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      // Which part of the field it is of ('Wmo', 'Jeugd'); '' for none. The domains of a base are those that its themes say.
      .addColumn('domain', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('icon', 'text', (column) => column.notNull())
      .addColumn('position', 'double precision', (column) => column.notNull())
      // Name, description and domain in other languages, by their tag.
      .addColumn('translations', 'jsonb', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await publicWall(db, 'questions_theme');
  await sql`create unique index questions_theme_slug on questions_theme (organisation_id, coalesce(base_id, organisation_id), slug)`.execute(
    db,
  );
}

/**
 * What the public sites show, and nothing else: a row is here only while its text is published, between its two moments. Drafts
 * never come here, so no mistake in a page can show one (ADR 0016).
 */
async function publishedTable(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'questions_published', (table) =>
    table
      // What the index of the search calls it: short, and never used again.
      .addColumn('number', 'integer', (column) => column.notNull().generatedByDefaultAsIdentity().unique())
      .addColumn('base_id', 'uuid')
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      // 'text' stands by itself, 'addition' stands with the text of the base, 'hidden' takes that away.
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('slug', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('theme', 'text', (column) => column.notNull())
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      // Markdown as written, for JSON and search; HTML made safe once, with the names of facts still in it.
      .addColumn('answer', 'text', (column) => column.notNull())
      // The first words of the answer, for a list of results; null where facts stand in it, which differ for each site.
      .addColumn('excerpt', 'text')
      .addColumn('html', 'text', (column) => column.notNull())
      .addColumn('synonyms', sql`text[]`, (column) => column.notNull())
      // Item ids of questions that go with this one.
      .addColumn('related', sql`uuid[]`, (column) => column.notNull())
      .addColumn('visible_from', 'timestamptz', (column) => column.notNull())
      .addColumn('visible_until', 'timestamptz')
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      // The map of a site is written without looking at each of them.
      .addCheckConstraint('questions_published_slug_plain', sql`slug ~ '^[a-z0-9-]+$'`),
  );
  await publicWall(db, 'questions_published');
  await db.schema
    .createIndex('questions_published_slug')
    .on('questions_published')
    .columns(['slug', 'lang', 'organisation_id'])
    .execute();
  await db.schema
    .createIndex('questions_published_item')
    .on('questions_published')
    .columns(['item_id', 'lang', 'organisation_id'])
    .execute();
  await listIndexes(db);
}

/** A page of a list reads only its front, and a change of itself is found without reading what there is. */
async function listIndexes(db: Kysely<unknown>): Promise<void> {
  const shown = sql`where kind = 'text'`;
  await sql`create index questions_published_title on questions_published (organisation_id, lang, title, item_id) ${shown}`.execute(
    db,
  );
  await sql`create index questions_published_theme on questions_published (organisation_id, lang, theme, title, item_id)
    include (base_id, visible_from, visible_until) ${shown}`.execute(db);
  await sql`create index questions_published_newest on questions_published (organisation_id, lang, changed_at desc, item_id) ${shown}`.execute(
    db,
  );
  await sql`create index questions_published_from on questions_published (organisation_id, visible_from)`.execute(db);
  await sql`create index questions_published_until on questions_published (organisation_id, visible_until)
    where visible_until is not null`.execute(db);
}

/** What visitors said about an answer. Nobody's name, but people may write about themselves. */
async function feedbackTable(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'questions_feedback', (table) =>
    table
      .addColumn('item_id', 'uuid', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('is_clear', 'boolean', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('handled_at', 'timestamptz'),
  );
  await db.schema
    .createIndex('questions_feedback_recent')
    .on('questions_feedback')
    .columns(['organisation_id', 'at'])
    .execute();
}

/** Counts per day in Amsterdam, without anything of a visitor. */
async function dayTables(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'questions_day', (table) =>
    table
      .addColumn('day', 'date', (column) => column.notNull())
      // 'view', 'search', 'search-without-result', 'clear' or 'not-clear'
      .addColumn('what', 'text', (column) => column.notNull())
      // The item for a view and a verdict, the organisation itself for the others.
      .addColumn('subject_id', 'uuid', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull()),
  );
  await unique(db, 'questions_day', ['organisation_id', 'day', 'what', 'subject_id']);
  await tenantTable(db, 'questions_search_day', (table) =>
    table
      .addColumn('day', 'date', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('found', 'boolean', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull()),
  );
  await unique(db, 'questions_search_day', ['organisation_id', 'day', 'words', 'found']);
}

/** Questions that were heard somewhere and wait for an answer. */
async function harvestTable(db: Kysely<unknown>): Promise<void> {
  await tenantTable(db, 'questions_harvest', (table) =>
    table
      .addColumn('base_id', 'uuid')
      // 'file', 'search', 'feedback', 'session' or 'hand'
      .addColumn('source', 'text', (column) => column.notNull())
      // the step that read it in, of a file or a paste
      .addColumn('reading_id', 'uuid')
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('meta', 'jsonb', (column) => column.notNull())
      // 'waiting', 'used' or 'dropped'
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('item_id', 'uuid')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_by', 'uuid', (column) => column.notNull()),
  );
  await db.schema
    .createIndex('questions_harvest_waiting')
    .on('questions_harvest')
    .columns(['organisation_id', 'state'])
    .execute();
}
