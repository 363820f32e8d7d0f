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
  await shownFunction(db);
}

const organisation = sql`uuid not null references people_organisation (id) on delete cascade`;

/**
 * How many texts have the term, and which: of each 16 bytes of its id and one of its weight, the heaviest first. Of a common
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

/**
 * Which of these texts a site shows at a moment: its own, and those of its bases that it did not replace or hide. A function,
 * because its plan is kept by the connection: planning this anew for every search costs more than the search itself. It sees
 * what the caller sees.
 */
async function shownFunction(db: Kysely<unknown>): Promise<void> {
  await sql`create function questions_search_shown(
      site uuid, bases uuid[], owners uuid[], language text, moment timestamptz, texts uuid[])
    returns table (id uuid, base_id uuid, item_id uuid, kind text, slug text, title text, answer text, theme text, audience text)
    language plpgsql stable as $$
    #variable_conflict use_column
    begin
      return query select q.id, q.base_id, q.item_id, q.kind, q.slug, q.title, q.answer, q.theme, q.audience from questions_published q
        where q.id = any(texts) and q.lang = language and q.kind <> 'hidden'
          and q.visible_from <= moment and (q.visible_until is null or q.visible_until > moment)
          and (q.organisation_id = site or ((q.base_id, q.organisation_id) in (select * from unnest(bases, owners)) and not exists (
            select 1 from questions_published own
              where own.item_id = q.item_id and own.lang = q.lang and own.organisation_id = site and own.kind <> 'addition'
                and own.visible_from <= moment and (own.visible_until is null or own.visible_until > moment)
              -- Looked up for each text: a plan for all of them at once would read every row of the site.
              offset 0)));
    end $$`.execute(db);
}
