import { type Id, newId } from '#kernel/id.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/**
 * What a link is for: to sign in, to sign in and choose a new password, or to prove that a mail address is theirs, all three by mail;
 * or to sign in with what an administrator handed over.
 */
export type LinkPurpose = 'sign-in' | 'reset' | 'address' | 'handed';
/** `handed`: at which organisation, and by whom; null for a link by mail. */
export type SignInLink = {
  readonly account: Id<'account'>;
  readonly purpose: LinkPurpose;
  readonly handed: { readonly organisation: Id<'organisation'>; readonly by: Id<'person'> } | null;
};

const COLUMNS = ['account_id', 'purpose', 'organisation_id', 'given_by'] as const;
type Row = { account_id: string; purpose: string; organisation_id: string | null; given_by: string | null };
const toLink = (row: Row): SignInLink => ({
  account: row.account_id as Id<'account'>,
  purpose: row.purpose as LinkPurpose,
  handed:
    row.organisation_id === null || row.given_by === null
      ? null
      : { organisation: row.organisation_id as Id<'organisation'>, by: row.given_by as Id<'person'> },
});

/** Keeps a link of the account of the lobby, and throws away what expired before. */
export async function insertLink(
  lobby: Lobby,
  link: { tokenHash: string; purpose: LinkPurpose; expiresAt: Temporal.Instant; handed?: SignInLink['handed'] },
): Promise<void> {
  const now = lobby.now().toString();
  const tables = lobby.tables<PeopleTables>();
  await tables
    .deleteFrom('people_sign_in_link')
    .where('account_id', '=', accountOf(lobby))
    .where('expires_at', '<', now)
    .execute();
  await tables
    .insertInto('people_sign_in_link')
    .values({
      id: newId(),
      account_id: accountOf(lobby),
      token_hash: link.tokenHash,
      purpose: link.purpose,
      organisation_id: link.handed?.organisation ?? null,
      given_by: link.handed?.by ?? null,
      created_at: now,
      expires_at: link.expiresAt.toString(),
    })
    .execute();
}

/** Ends every link of the account of the lobby that was not used yet. */
export async function deleteOpenLinks(lobby: Lobby): Promise<void> {
  await lobby
    .tables<PeopleTables>()
    .deleteFrom('people_sign_in_link')
    .where('account_id', '=', accountOf(lobby))
    .where('used_at', 'is', null)
    .execute();
}

/** The link under the key of the lobby, when it still works. */
export async function findLink(lobby: Lobby, tokenHash: string): Promise<SignInLink | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_sign_in_link')
    .select(COLUMNS)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', lobby.now().toString())
    .executeTakeFirst();
  return row && toLink(row);
}

/** Uses up the link under the key of the lobby. Undefined when it does not work (any more); of two at once, one gets it. */
export async function useLink(
  lobby: Lobby,
  tokenHash: string,
  purposes: readonly LinkPurpose[],
): Promise<SignInLink | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .updateTable('people_sign_in_link')
    .set({ used_at: lobby.now().toString() })
    .where('token_hash', '=', tokenHash)
    .where('purpose', 'in', [...purposes])
    .where('used_at', 'is', null)
    .where('expires_at', '>', lobby.now().toString())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row && toLink(row);
}
