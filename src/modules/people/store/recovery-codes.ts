import { newId } from '#kernel/id.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** Replaces all recovery codes of the account of the lobby; an empty list takes them away. */
export async function replaceRecoveryCodes(lobby: Lobby, hashes: readonly string[]): Promise<void> {
  const tables = lobby.tables<PeopleTables>();
  await tables.deleteFrom('people_recovery_code').where('account_id', '=', accountOf(lobby)).execute();
  if (hashes.length === 0) return;
  const created = { account_id: accountOf(lobby), created_at: lobby.now().toString() };
  await tables
    .insertInto('people_recovery_code')
    .values(hashes.map((hash) => ({ id: newId(), code_hash: hash, ...created })))
    .execute();
}

/** Uses up a recovery code of the account of the lobby; false when there is none such left. Of two at once, one gets it. */
export async function useRecoveryCode(lobby: Lobby, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await lobby
    .tables<PeopleTables>()
    .updateTable('people_recovery_code')
    .set({ used_at: lobby.now().toString() })
    .where('account_id', '=', accountOf(lobby))
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many recovery codes the account of the lobby has left. */
export async function countRecoveryCodes(lobby: Lobby): Promise<number> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_recovery_code')
    .select((e) => e.fn.countAll().as('count'))
    .where('account_id', '=', accountOf(lobby))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
