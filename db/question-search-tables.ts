import { type Kysely, sql } from 'kysely';
import { publicWall } from './tenant-table.ts';

/**
 * The index of the public search, filled from `questions_published`; it takes no more than what is published. A slot is a
 * number of one term on one shelf: the texts of one organisation for one base in one language. Why it is packed like this
 * stands in `src/modules/questions/search/README.md`.
 */
export async function questionSearchTables(db: Kysely<unknown>): Promise<void> {
  await slotTable(db);
  await textTable(db);
  await wordTable(db);
}

const organisation = sql`uuid not null references people_organisation (id) on delete cascade`;

/** Which texts have the term, the heaviest first: of each 16 bytes of its id and one of its weight. */
async function slotTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table questions_search_slot (
    slot bigint, organisation_id ${organisation}, entries bytea not null, primary key (slot, organisation_id))`.execute(
    db,
  );
  // Not compressed, so that a search reads the front of a long list and not the whole.
  await sql`alter table questions_search_slot alter column entries set storage external`.execute(db);
  await db.schema
    .createIndex('questions_search_slot_owner')
    .on('questions_search_slot')
    .column('organisation_id')
    .execute();
  await publicWall(db, 'questions_search_slot');
}

/** In which slots a text stands, to take it out again; also after the text itself has gone. */
async function textTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table questions_search_text (
    published_id uuid primary key, organisation_id ${organisation}, slots bigint[] not null)`.execute(db);
  await db.schema
    .createIndex('questions_search_text_owner')
    .on('questions_search_text')
    .column('organisation_id')
    .execute();
  await publicWall(db, 'questions_search_text');
}

/** The words in titles and synonyms, to mend a typing error with. A word whose slot is empty stands in no text any more. */
async function wordTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table questions_search_word (
    shelf bigint, word text, organisation_id ${organisation}, slot bigint not null, keys bigint[] not null,
    primary key (shelf, word, organisation_id))`.execute(db);
  // A list of what still has to be filed would make a search after an import wait.
  await sql`create index questions_search_word_keys on questions_search_word using gin (keys) with (fastupdate = off)`.execute(
    db,
  );
  await db.schema
    .createIndex('questions_search_word_owner')
    .on('questions_search_word')
    .column('organisation_id')
    .execute();
  await publicWall(db, 'questions_search_word');
}
