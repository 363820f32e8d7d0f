import type { Updateable } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** What an account proves itself with. `totpSealed` is the secret of the codes of the phone, sealed; null: none in use. */
export type Credentials = {
  readonly account: Id<'account'>;
  readonly name: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly totpSealed: string | null;
};

/** The credentials of the account or mail address of the lobby; undefined where there is none, or it is closed. */
export async function findCredentials(lobby: Lobby): Promise<Credentials | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_account')
    .select(['id', 'name', 'email', 'password_hash', 'totp_sealed', 'totp_confirmed_at'])
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      account: row.id as Id<'account'>,
      name: row.name,
      email: row.email,
      passwordHash: row.password_hash,
      totpSealed: row.totp_confirmed_at === null ? null : row.totp_sealed,
    }
  );
}

const change = (lobby: Lobby, values: Updateable<PeopleTables['people_account']>) =>
  lobby
    .tables<PeopleTables>()
    .updateTable('people_account')
    .set(values)
    .where('id', '=', accountOf(lobby))
    .executeTakeFirst();

/** Renames the account of the lobby. */
export async function updateAccountName(lobby: Lobby, name: string): Promise<void> {
  await change(lobby, { name });
}
