import { type Kysely, type RawBuilder, sql } from 'kysely';

/**
 * Says of each change of a text in the history in which language it was, where the history did not say so itself. That of the words
 * that it left behind, if they stand there or were published; else that of the change that went on with them; else that of the change
 * it went on with itself. Of what belongs to nothing any more it is a language that the text has. Where it may be
 * of several, it is of the Dutch text: there the words are the same.
 */
export async function sayLanguageOfWords(db: Kysely<unknown>): Promise<void> {
  await sql`update platform_event set lang = after ->> 'lang'
    where name like 'library.text.%' and lang is null and after ? 'lang'`.execute(db);
  await say(db, sql`select e.id, k.lang from ${UNSAID} e join ${KNOWN} k on ${atItem} where k.words = e.after`);
  await sayAlong(db, 'before', 'after');
  await sayAlong(db, 'after', 'before');
  await say(db, sql`select e.id, k.lang from ${UNSAID} e join ${KNOWN} k on ${atItem}`);
  await say(db, sql`select id, 'nl' as lang from ${UNSAID} e`);
}

/**
 * From every change whose language is known along those of the same text of which it is not: back in time, from what a change found
 * (`before`) to the one that left that (`after`), or on from what it left. A text that was kept a thousand times makes a walk of a
 * thousand steps, so no step compares whole words.
 */
const sayAlong = (db: Kysely<unknown>, leaves: Side, arrives: Side): Promise<void> =>
  say(
    db,
    sql`with recursive e as materialized (
      select id, organisation_id, subject_id, sequence, lang, md5(before::text) as before, md5(after::text) as after
      from platform_event where name = 'library.text.changed'),
    w as (
      select e.*, ${sql.ref(`e.${leaves}`)} as words from e where e.lang is not null
      union
      select e.id, e.organisation_id, e.subject_id, e.sequence, w.lang, e.before, e.after, ${sql.ref(`e.${leaves}`)}
      from w join e on e.organisation_id = w.organisation_id and e.subject_id = w.subject_id
        and ${sql.ref(`e.${arrives}`)} = w.words and e.lang is null
        and ${leaves === 'before' ? sql`e.sequence < w.sequence` : sql`e.sequence > w.sequence`})
    select w.id, w.lang from w join ${UNSAID} u on u.id = w.id`,
  );
type Side = 'before' | 'after';

const changes = (which: RawBuilder<unknown>) =>
  sql`(select * from platform_event where name = 'library.text.changed' and ${which})`;
const UNSAID = changes(sql`lang is null`);
const KNOWN = sql`(select organisation_id, item_id, lang, draft as words from library_text
  union select organisation_id, item_id, lang, body from library_version)`;
const atItem = sql`k.organisation_id = e.organisation_id and k.item_id = e.subject_id`;

/** Keeps what was found. */
async function say(db: Kysely<unknown>, found: RawBuilder<unknown>): Promise<void> {
  await sql`update platform_event e set lang = f.lang
    from (select distinct on (id) id, lang from (${found}) every order by id, lang <> 'nl', lang) f
    where e.id = f.id`.execute(db);
}
