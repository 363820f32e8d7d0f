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
  const after = sql`select e.id, s.lang from ${UNSAID} e join ${SAID} s on ${atSubject}
    where s.before = e.after and s.sequence > e.sequence`;
  const before = sql`select e.id, s.lang from ${UNSAID} e join ${SAID} s on ${atSubject}
    where s.after = e.before and s.sequence < e.sequence`;
  for (const next of [after, before]) while ((await say(db, next)) > 0);
  await say(db, sql`select e.id, k.lang from ${UNSAID} e join ${KNOWN} k on ${atItem}`);
  await say(db, sql`select id, 'nl' as lang from ${UNSAID} e`);
}

const changes = (which: RawBuilder<unknown>) =>
  sql`(select * from platform_event where name = 'library.text.changed' and ${which})`;
const UNSAID = changes(sql`lang is null`);
const SAID = changes(sql`lang is not null`);
const KNOWN = sql`(select organisation_id, item_id, lang, draft as words from library_text
  union select organisation_id, item_id, lang, body from library_version)`;
const atItem = sql`k.organisation_id = e.organisation_id and k.item_id = e.subject_id`;
const atSubject = sql`s.organisation_id = e.organisation_id and s.subject_id = e.subject_id`;

/** Keeps what was found, and gives of how many changes. */
async function say(db: Kysely<unknown>, found: RawBuilder<unknown>): Promise<bigint> {
  const { numAffectedRows = 0n } = await sql`update platform_event e set lang = f.lang
    from (select distinct on (id) id, lang from (${found}) every order by id, lang <> 'nl', lang) f
    where e.id = f.id`.execute(db);
  return numAffectedRows;
}
