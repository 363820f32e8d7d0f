import { sql } from 'kysely';
import type { Lobby } from '#platform/scope.ts';

/** Lets only one transaction at a time make something under this name; the others wait until it ends. */
export async function lockName(lobby: Lobby, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 1))`.execute(lobby.tables());
}
