import type { Selectable } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

/** The public half of a passkey. `credential` is the number the device gave it, base64url; `counter` how often it was used, as it says. */
export type Passkey = {
  readonly id: Id<'passkey'>;
  readonly account: Id<'account'>;
  readonly credential: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
};
type Row = Selectable<PeopleTables['people_passkey']>;

const instant = (value: string): Temporal.Instant => Temporal.Instant.from(new Date(value).toISOString());
const toPasskey = (row: Row): Passkey => ({
  id: row.id as Id<'passkey'>,
  account: row.account_id as Id<'account'>,
  credential: row.credential_id,
  publicKey: Uint8Array.from(row.public_key),
  counter: Number(row.counter),
  transports: row.transports as unknown as string[],
  name: row.name,
  createdAt: instant(row.created_at),
  usedAt: row.used_at === null ? null : instant(row.used_at),
});

/** The passkeys of the account of the lobby, oldest first. */
export async function listPasskeys(lobby: Lobby): Promise<Passkey[]> {
  const rows = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_passkey')
    .selectAll()
    .where('account_id', '=', accountOf(lobby))
    .orderBy('created_at')
    .limit(200)
    .execute();
  return rows.map(toPasskey);
}

/** The passkey with this number, which is the key of the lobby. */
export async function findPasskey(lobby: Lobby, credential: string): Promise<Passkey | undefined> {
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_passkey')
    .selectAll()
    .where('credential_id', '=', credential)
    .executeTakeFirst();
  return row && toPasskey(row);
}

/** False when a passkey with this number is known already, of whomever. */
export async function insertPasskey(
  lobby: Lobby,
  values: Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports' | 'name'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await lobby
    .tables<PeopleTables>()
    .insertInto('people_passkey')
    .values({
      id: newId(),
      account_id: accountOf(lobby),
      credential_id: values.credential,
      public_key: Buffer.from(values.publicKey),
      counter: String(values.counter),
      transports: JSON.stringify(values.transports),
      name: values.name,
      created_at: lobby.now().toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Notes that a passkey was used. False when it was used or removed in the meantime: then nothing is changed. */
export async function notePasskeyUse(lobby: Lobby, key: Passkey, counter: number): Promise<boolean> {
  const { numUpdatedRows } = await lobby
    .tables<PeopleTables>()
    .updateTable('people_passkey')
    .set({ counter: String(counter), used_at: lobby.now().toString() })
    .where('id', '=', key.id)
    .where('counter', '=', String(key.counter))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False where the account of the lobby has no such passkey. */
export async function renamePasskey(lobby: Lobby, id: Id<'passkey'>, name: string): Promise<boolean> {
  const { numUpdatedRows } = await lobby
    .tables<PeopleTables>()
    .updateTable('people_passkey')
    .set({ name })
    .where('account_id', '=', accountOf(lobby))
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes away all passkeys of the account of the lobby. */
export async function deletePasskeys(lobby: Lobby): Promise<void> {
  await lobby.tables<PeopleTables>().deleteFrom('people_passkey').where('account_id', '=', accountOf(lobby)).execute();
}

/** False where the account of the lobby has no such passkey. */
export async function deletePasskey(lobby: Lobby, id: Id<'passkey'>): Promise<boolean> {
  const { numDeletedRows } = await lobby
    .tables<PeopleTables>()
    .deleteFrom('people_passkey')
    .where('account_id', '=', accountOf(lobby))
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
