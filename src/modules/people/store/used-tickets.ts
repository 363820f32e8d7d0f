import type { Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/**
 * Uses up what may be used once; `key` is its hash, and the key of the lobby. False when it was used before: of two at once,
 * one gets true. It is remembered for a day, so what it guards must expire within one.
 */
export async function spendTicket(lobby: Lobby, key: string): Promise<boolean> {
  const tables = lobby.tables<PeopleTables>();
  const dayAgo = lobby.now().subtract({ hours: 24 });
  await tables.deleteFrom('people_used_ticket').where('at', '<', dayAgo.toString()).execute();
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('people_used_ticket')
    .values({ key, at: lobby.now().toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
