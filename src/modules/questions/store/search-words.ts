import { sql } from 'kysely';
import type { Reader } from './search-site.ts';

/** More candidates than this for one word say that it was hardly a word. */
const MOST_WORDS = 300;

/** The words on these shelves that are filed under one of the keys. */
export async function findWords(
  reader: Reader,
  { shelves, keys }: { shelves: readonly number[]; keys: readonly number[] },
): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`
    select distinct word from questions_search_word
    where keys && ${keys}::bigint[] and shelf = any(${shelves}::bigint[]) limit ${MOST_WORDS}`.execute(reader.tables());
  return rows.map(({ word }) => word);
}
