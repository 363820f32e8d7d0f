import { sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';
import { writtenStatement } from '#platform/database/written-statement.ts';
import { listOf, type Reader } from './search-site.ts';

/** More candidates than this for one search say that the words were hardly words. */
const MOST_WORDS = 300;

const words = writtenStatement<{ word: string }, { keys: string }>(
  (of) => sql`select distinct word from questions_search_word where key = any(${of('keys')}::bigint[])
    limit ${sql.lit(MOST_WORDS)}`,
);

/** The words that are filed under one of the keys; these are numbers that only one shelf uses. */
export const findWords = async (reader: Reader, keys: readonly number[]): Promise<readonly string[]> =>
  (await words(reader.database, { keys: listOf(keys) })).map(({ word }) => word);

/** The same within a transaction. */
export async function findWordsIn(scope: Scope, keys: readonly number[]): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`select distinct word from questions_search_word
    where key = any(${keys}::bigint[]) limit ${MOST_WORDS}`.execute(scope.tables());
  return rows.map(({ word }) => word);
}
