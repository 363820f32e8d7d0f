import { type Kysely, sql } from 'kysely';
import { sayLanguageOfWords } from '../language-of-words.ts';

/** A change in the history says in which language it was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('platform_event').addColumn('lang', 'text').execute();
  // The walls stand for the owner of the tables too.
  await sql`select set_config('app.backup', 'on', true)`.execute(db);
  await sayLanguageOfWords(db);
  await sql`select set_config('app.backup', '', true)`.execute(db);
}
