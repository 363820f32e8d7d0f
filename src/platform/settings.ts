import { sql } from 'kysely';
import type { Database } from './database/connect.ts';

/** Facts about this server as a whole (not of one organisation): who the local person is, which demo people there are. */
type SettingTables = { platform_setting: { key: string; value: unknown } };

/** The value kept under `key`; undefined when nothing is. */
export async function readSetting<Value>(database: Database, key: string): Promise<Value | undefined> {
  const { rows } = await sql<{ value: Value }>`select value from platform_setting where key = ${key}`.execute(database);
  return rows[0]?.value;
}

/** Keeps `value` under `key`. False when another process was first; its value stays. */
export async function keepSetting(database: Database, key: string, value: object): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await (database as import('kysely').Kysely<SettingTables>)
    .insertInto('platform_setting')
    .values({ key, value: JSON.stringify(value) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
