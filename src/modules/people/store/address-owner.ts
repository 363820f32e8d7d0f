import type { Id } from '#kernel/id.ts';
import type { Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** The account of the address that the lobby was opened for, also when it was closed: its address cannot be given away. */
export async function findAddressOwner(lobby: Lobby): Promise<{ id: Id<'account'>; isClosed: boolean } | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_account')
    .select(['id', 'disabled_at'])
    .executeTakeFirst();
  return row && { id: row.id as Id<'account'>, isClosed: row.disabled_at !== null };
}
