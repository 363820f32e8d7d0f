import type { Id } from '#kernel/id.ts';
import { mailAddress } from '#platform/mail/address.ts';
import type { Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** Somebody who can sign in on this server, apart from any organisation. `email` is empty for people of the local link. */
export type Account = { readonly id: Id<'account'>; readonly name: string; readonly email: string | null };

/** How mail addresses are compared: lower case, the domain as mail servers write it. Two spellings are one account. */
export const emailKeyOf = (email: string): string =>
  (mailAddress(email) ?? email.normalize('NFC').trim()).toLowerCase();

/** The account that the lobby was opened for, by account or by mail address; undefined where there is none, or it is closed. */
export async function findAccount(lobby: Lobby): Promise<Account | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_account')
    .select(['id', 'name', 'email'])
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.id as Id<'account'>, name: row.name, email: row.email };
}

/** Adds the account of the lobby. */
export async function insertAccount(lobby: Lobby, account: Account): Promise<void> {
  await lobby
    .tables<PeopleTables>()
    .insertInto('people_account')
    .values({
      id: account.id,
      name: account.name,
      email: account.email,
      email_key: account.email === null ? null : emailKeyOf(account.email),
      created_at: lobby.now().toString(),
    })
    .execute();
}
