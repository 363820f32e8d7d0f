import { sql } from 'kysely';
import type { Lobby, Scope } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

const KEPT_DAYS = 2;

/**
 * The tries under the key of the lobby, newest first, at most `most`. Until this transaction ends nobody else counts the same key, so
 * that many tries at the same moment are not all the first.
 */
export async function listAttempts(lobby: Lobby, key: string, most: number): Promise<Temporal.Instant[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(lobby.tables());
  const rows = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_attempt')
    .select('at')
    .where('key', '=', key)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ at }) => Temporal.Instant.fromEpochMilliseconds((at as unknown as Date).getTime()));
}

/** Notes a try under the key of the lobby, and forgets those of days ago. */
export async function insertAttempt(lobby: Lobby, key: string): Promise<void> {
  const tables = lobby.tables<PeopleTables>();
  const old = lobby
    .now()
    .subtract({ hours: KEPT_DAYS * 24 })
    .toString();
  await tables.deleteFrom('people_attempt').where('key', '=', key).where('at', '<', old).execute();
  await tables.insertInto('people_attempt').values({ key, at: lobby.now().toString() }).execute();
}

/** Forgets the tries of days ago under whatever key, of the whole server; gives how many. */
export async function deleteOldAttempts(scope: Scope): Promise<number> {
  const old = scope
    .now()
    .subtract({ hours: KEPT_DAYS * 24 })
    .toString();
  const { numDeletedRows } = await scope
    .tables<PeopleTables>()
    .deleteFrom('people_attempt')
    .where('at', '<', old)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets the newest try under the key of the lobby, or all of them. */
export async function deleteAttempts(lobby: Lobby, key: string, which: 'newest' | 'all'): Promise<void> {
  const newest = sql`ctid = (select ctid from people_attempt where key = ${key} order by at desc limit 1)`;
  await sql`delete from people_attempt where key = ${key} and ${which === 'all' ? sql`true` : newest}`.execute(
    lobby.tables(),
  );
}
