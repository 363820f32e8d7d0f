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

/**
 * How many texts have the term, and which: of each 4 bytes of the number of its row and one of its weight, the heaviest first. Of a common
 * term only so many as a search could ever read, so that a change writes little.
 */
async function slotTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table questions_search_slot (
    slot bigint, organisation_id ${organisation}, texts integer not null, entries bytea not null,
    primary key (slot, organisation_id))`.execute(db);
  // Not compressed, so that a search reads the front of a long list and not the whole.
  await sql`alter table questions_search_slot alter column entries set storage external`.execute(db);
  await db.schema
    .createIndex('questions_search_slot_owner')
    .on('questions_search_slot')
    .column('organisation_id')
    .execute();
  await publicWall(db, 'questions_search_slot');
}

/** The number of a text and in which slots it stands, to take it out again; also after the text itself has gone. */
async function textTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table questions_search_text (
    published_id uuid primary key, organisation_id ${organisation}, number integer not null, slots bigint[] not null)`.execute(
    db,
  );
  await db.schema
    .createIndex('questions_search_text_owner')
    .on('questions_search_text')
    .column('organisation_id')
    .execute();
  await publicWall(db, 'questions_search_text');
}

/**
 * The words in titles and synonyms, to mend a typing error with: a row for each key that a word is filed under. A word whose
 * slot is empty stands in no text any more.
 */
async function wordTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table questions_search_word (
    key bigint, word text, organisation_id ${organisation}, slot bigint not null,
    primary key (key, word, organisation_id))`.execute(db);
  await db.schema
    .createIndex('questions_search_word_owner')
    .on('questions_search_word')
    .columns(['organisation_id', 'slot'])
    .execute();
  await publicWall(db, 'questions_search_word');
}
