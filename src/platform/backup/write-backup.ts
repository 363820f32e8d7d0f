import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { MIGRATIONS_TABLE } from '../database/migrate.ts';
import { tablesInOrder } from './tables.ts';

export const BACKUP_FORMAT = 'eenstemmig-backup';
const ROWS_AT_ONCE = 500;

async function* lines(client: pg.Client): AsyncGenerator<string> {
  const { rows: migrations } = await client.query<{ name: string }>(
    `select name from ${MIGRATIONS_TABLE} order by name`,
  );
  yield JSON.stringify({
    format: BACKUP_FORMAT,
    version: 1,
    migrations: migrations.map(({ name }) => name),
    createdAt: new Date().toISOString(),
  });
  for (const table of await tablesInOrder(client)) {
    yield JSON.stringify({ table });
    await client.query(
      `declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from public.${pg.escapeIdentifier(table)} t`,
    );
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from backup_rows`);
      for (const { row } of rows) yield row;
      if (rows.length < ROWS_AT_ONCE) break;
    }
    await client.query('close backup_rows');
  }
}

async function* withFoot(all: AsyncGenerator<string>, counted: { rows: number }): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const line of all) {
    hash.update(`${line}\n`);
    counted.rows += 1;
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ rows: counted.rows, sha256: hash.digest('hex') })}\n`;
}

/** Writes everything of the server, as it is at one moment, to `file`. The file appears when it is whole. Gives the number of lines. */
export async function writeBackup(ownerUrl: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const counted = { rows: 0 };
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`select set_config('app.backup', 'on', true)`);
    await pipeline(
      Readable.from(withFoot(lines(client), counted)),
      createGzip(),
      createWriteStream(`${file}.part`, { mode: 0o600 }),
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
  await rename(`${file}.part`, file);
  return counted.rows;
}
