import { sql, type Updateable } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';
import { emailKeyOf } from './accounts.ts';

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

/** Until this transaction ends nobody else who holds the account of the lobby goes on: what is counted next stays true. */
export async function holdAccount(lobby: Lobby): Promise<void> {
  await lobby
    .tables<PeopleTables>()
    .selectFrom('people_account')
    .select('id')
    .where('id', '=', accountOf(lobby))
    .forUpdate()
    .execute();
}

/** Renames the account of the lobby. */
export async function updateAccountName(lobby: Lobby, name: string): Promise<void> {
  await change(lobby, { name });
}

/** Gives the account of the lobby a password, by its hash; null takes it away. */
export async function updatePassword(lobby: Lobby, hash: string | null): Promise<void> {
  await change(lobby, { password_hash: hash, password_changed_at: lobby.now().toString() });
}

/** Gives the account of the lobby another secret for codes of the phone, used for the first time at `step`; null takes it away. */
export async function updateTotp(lobby: Lobby, totp: { sealed: string; step: number } | null): Promise<void> {
  await change(lobby, {
    totp_sealed: totp?.sealed ?? null,
    totp_confirmed_at: totp === null ? null : lobby.now().toString(),
    totp_last_step: totp === null ? null : String(totp.step),
  });
}

/** Uses up a step of the codes of the phone; false when it, or a later one, was used before. Of two at once, one gets it. */
export async function takeTotpStep(lobby: Lobby, step: number): Promise<boolean> {
  const { numUpdatedRows } = await lobby
    .tables<PeopleTables>()
    .updateTable('people_account')
    .set({ totp_last_step: String(step) })
    .where('id', '=', accountOf(lobby))
    .where((e) => e.or([e('totp_last_step', 'is', null), e('totp_last_step', '<', String(step))]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the account of the lobby another mail address. False when it belongs to another account. */
export async function updateEmail(lobby: Lobby, email: string): Promise<boolean> {
  // Another account is not visible here, so the constraint is what tells.
  const { rows } = await sql`
    update people_account set email = ${email}, email_key = ${emailKeyOf(email)} where id = ${accountOf(lobby)}
      and not exists (select 1 from people_account other where other.email_key = ${emailKeyOf(email)} and other.id <> ${accountOf(lobby)})
    returning id`.execute(lobby.tables());
  return rows.length > 0;
}
