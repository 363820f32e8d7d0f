import { type Id, newId } from '#kernel/id.ts';
import { hashOfToken } from '#platform/session.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** Who somebody is at an identity provider. `issuer` and `subject` together are never given to somebody else. */
export type Identity = { readonly id: Id<'identity'>; readonly account: Id<'account'>; readonly issuer: string };

/** What an identity is found by; the key of the lobby that shows it. A mail address plays no part. */
export const identityKeyOf = (issuer: string, subject: string): string =>
  hashOfToken(JSON.stringify(['identity', issuer, subject]));

const toIdentity = (row: { id: string; account_id: string; issuer: string }): Identity => ({
  id: row.id as Id<'identity'>,
  account: row.account_id as Id<'account'>,
  issuer: row.issuer,
});

/** The identities of the account of the lobby. */
export async function listIdentities(lobby: Lobby): Promise<Identity[]> {
  const rows = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_identity')
    .select(['id', 'account_id', 'issuer'])
    .where('account_id', '=', accountOf(lobby))
    .orderBy('created_at')
    .limit(200)
    .execute();
  return rows.map(toIdentity);
}

/** The identity under the key of the lobby; notes that it was used now. */
export async function useIdentity(lobby: Lobby, key: string): Promise<Identity | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .updateTable('people_identity')
    .set({ used_at: lobby.now().toString() })
    .where('identity_key', '=', key)
    .returning(['id', 'account_id', 'issuer'])
    .executeTakeFirst();
  return row && toIdentity(row);
}

/** Connects an identity to the account of the lobby. False when it is connected to an account already. */
export async function insertIdentity(lobby: Lobby, who: { issuer: string; subject: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await lobby
    .tables<PeopleTables>()
    .insertInto('people_identity')
    .values({
      id: newId(),
      account_id: accountOf(lobby),
      identity_key: identityKeyOf(who.issuer, who.subject),
      issuer: who.issuer,
      subject: who.subject,
      created_at: lobby.now().toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False where the account of the lobby has no such identity. */
export async function deleteIdentity(lobby: Lobby, id: Id<'identity'>): Promise<boolean> {
  const { numDeletedRows } = await lobby
    .tables<PeopleTables>()
    .deleteFrom('people_identity')
    .where('account_id', '=', accountOf(lobby))
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
