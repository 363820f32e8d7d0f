import { sql } from 'kysely';
import { kept } from '#platform/database/kept-statement.ts';
import { listOf, type Reader } from './search-site.ts';

/** More candidates than this for one search say that the words were hardly words. */
const MOST_WORDS = 300;

/** The words that are filed under one of the keys; these are numbers that only one shelf uses. */
export async function findWords(reader: Reader, keys: readonly number[]): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`${kept}
    select distinct word from questions_search_word where key = any(${listOf(keys)}::bigint[]) limit ${MOST_WORDS}`.execute(
    reader.tables(),
  );
  return rows.map(({ word }) => word);
}
