import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import * as z from 'zod';
import { migrateTo } from '../database/migrate.ts';
import { MAIL_HOLD } from '../mail/hold.ts';
import { BACKUP_FORMAT } from './write-backup.ts';

/** Why a backup was not put back; nothing was written. `message` is Dutch. */
export class BackupRefused extends Error {}

const headShape = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(1),
  migrations: z.array(z.string()).min(1),
});
const footShape = z.object({ rows: z.number().int(), sha256: z.string() });
const ROWS_AT_ONCE = 500;
const OTHER_TABLES =
  'Deze kopie past niet bij de tabellen van deze versie van Eenstemmig. Zet haar terug met de versie die haar maakte. Er is niets teruggezet.';
const DAMAGED = 'Dit bestand is niet heel: het is afgebroken of veranderd. Er is niets teruggezet.';

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (problem) => unpacked.destroy(problem));
  yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Reads the file to its end before anything is written. */
async function verify(file: string): Promise<z.infer<typeof headShape>> {
  const hash = createHash('sha256');
  let [first, last, count] = ['', '', 0];
  try {
    for await (const line of linesOf(file)) {
      if (count > 0) hash.update(`${last}\n`);
      if (count === 0) first = line;
      last = line;
      count += 1;
    }
    const foot = footShape.parse(JSON.parse(last));
    if (foot.rows !== count - 1 || foot.sha256 !== hash.digest('hex')) throw new BackupRefused(DAMAGED);
    return headShape.parse(JSON.parse(first));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') throw new BackupRefused('Dit bestand bestaat niet.');
    throw new BackupRefused(DAMAGED);
  }
}

/**
 * A row that lacks a column gets what the table says for it.
 * @throws BackupRefused when the rows have something that the table has no place for, or lack what it cannot do without
 */
async function insertRows(client: pg.Client, table: string, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  const name = `public.${pg.escapeIdentifier(table)}`;
  const columns = Object.keys(JSON.parse(rows[0] ?? '{}'));
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  try {
    await client.query(
      `insert into ${name} (${list}) overriding system value select ${list} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
  } catch (problem) {
    throw NO_PLACE.test((problem as pg.DatabaseError).code ?? '') ? new BackupRefused(OTHER_TABLES) : problem;
  }
}
/** Of PostgreSQL: a value of another form, one that a constraint of the table refuses, a column or a table that is not there. */
const NO_PLACE = /^(?:2[23]...|42703|42P01)$/;

/** Numbers that the database hands out itself go on after the highest one that was put back. */
async function continueNumbering(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public' and is_identity = 'YES'`,
  );
  for (const { table, column } of rows) {
    const [name, field] = [`public.${pg.escapeIdentifier(table)}`, pg.escapeIdentifier(column)];
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${field}) from ${name}), 0) + 1, false)`,
      [name, column],
    );
  }
}

async function fill(client: pg.Client, file: string): Promise<number> {
  let [table, total, index] = ['', 0, 0];
  let waiting: string[] = [];
  for await (const line of linesOf(file)) {
    index += 1;
    if (index === 1) continue;
    const next = /^\{"table":"([a-z_]+)"\}$/.exec(line)?.[1];
    const foot = /^\{"rows":\d+,"sha256":"[0-9a-f]{64}"\}$/.test(line);
    if (next !== undefined || foot || waiting.length >= ROWS_AT_ONCE) {
      await insertRows(client, table, waiting);
      total += waiting.length;
      waiting = [];
    }
    if (next !== undefined) table = next;
    else if (!foot) waiting.push(line);
  }
  return total;
}

/** The server it came from may have sent mail since: this one sends none until a person says so. */
async function holdMail(client: pg.Client): Promise<void> {
  await client.query(
    `insert into platform_setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value`,
    [MAIL_HOLD, JSON.stringify({ since: new Date().toISOString() })],
  );
}

/**
 * Puts a backup back into an empty database: all of it in one transaction, then the migrations that came after it.
 * Gives the number of rows.
 * @throws BackupRefused for a damaged file, another format, rows of other tables, or a database that is in use.
 */
export async function readBackup(ownerUrl: string, file: string): Promise<number> {
  const head = await verify(file);
  await migrateTo(ownerUrl, head.migrations.at(-1) ?? '');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.backup', 'on', true)`);
    const { rows } = await client.query('select 1 from people_organisation limit 1');
    if (rows.length > 0)
      throw new BackupRefused(
        'Deze database is niet leeg. Zet een kopie terug in een nieuwe map (EENSTEMMIG_DATA) of een lege database.',
      );
    const total = await fill(client, file);
    await holdMail(client);
    await continueNumbering(client);
    await client.query('commit');
    return total;
  } finally {
    await client.end();
  }
}
