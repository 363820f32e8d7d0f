import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { aGoal, anActivity, anAudience } from '../../../test/support/plan.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../database/embedded.ts';
import { migrate, OtherVersion } from '../database/migrate.ts';
import { BackupRefused, readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-backup-'));
let target: EmbeddedDatabase;
before(async () => {
  target = await startEmbeddedDatabase(join(folder, 'target'));
});
after(async () => {
  await target.stop();
  rmSync(folder, { recursive: true, force: true });
});

const owner = () => process.env.EENSTEMMIG_TEST_DATABASE_OWNER ?? '';

/** Every row of one organisation, as text, from whichever database. */
async function contentOf(url: string, organisation: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`begin; select set_config('app.backup', 'on', true)`);
  const found: string[] = [];
  for (const table of [
    'plans_goal',
    'audiences_audience',
    'calendar_activity',
    'platform_event',
    'programmes_programme',
  ]) {
    const { rows } = await client.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${table} t where organisation_id = $1 order by id`,
      [organisation],
    );
    found.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  await client.end();
  return found;
}

async function aBackup(name: string): Promise<{ file: string; organisation: string }> {
  const organisation = await anOrganisation();
  await organisation.aProgramme({
    goals: [aGoal()],
    audiences: [anAudience()],
    activities: [anActivity({ when: 'half okt' })],
  });
  const file = join(folder, name);
  await writeBackup(owner(), file);
  return { file, organisation: organisation.id };
}

const refusal = (text: RegExp) => (problem: unknown) => problem instanceof BackupRefused && text.test(problem.message);

test('a backup that was cut off, altered or is something else is refused, and nothing is written', async () => {
  const { file } = await aBackup('whole.backup');
  const bytes = readFileSync(file);
  const cut = join(folder, 'cut.backup');
  writeFileSync(cut, bytes.subarray(0, bytes.length - 40));
  const altered = join(folder, 'altered.backup');
  const changed = Buffer.from(bytes);
  changed.writeUInt8((changed[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff, Math.floor(bytes.length / 2));
  writeFileSync(altered, changed);
  const other = join(folder, 'other.backup');
  writeFileSync(other, 'geen kopie');
  for (const bad of [cut, altered, other]) await assert.rejects(readBackup(target.ownerUrl, bad), refusal(/niet heel/));
  await assert.rejects(readBackup(target.ownerUrl, join(folder, 'nergens')), refusal(/bestaat niet/));
});

/** The same backup, whole, with each row of a table changed, or its head. */
function withRows(file: string, table: string, change: (row: Record<string, unknown>) => void): string {
  const all = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n').slice(0, -1);
  let at = HEAD;
  const lines = all.map((line) => {
    const row = JSON.parse(line);
    if (Object.keys(row).join() === 'table') at = row.table;
    else if (at === table) change(row);
    return JSON.stringify(row);
  });
  const body = lines.map((line) => `${line}\n`).join('');
  const foot = { rows: lines.length, sha256: createHash('sha256').update(body).digest('hex') };
  const path = `${file}.${table}`;
  writeFileSync(path, gzipSync(`${body}${JSON.stringify(foot)}\n`));
  return path;
}
const HEAD = 'head';

test('a backup of other tables is refused in plain words, so that no column of it is lost unseen', async () => {
  const { file } = await aBackup('other-tables.backup');
  const more = withRows(file, 'plans_goal', (row) => Object.assign(row, { colour: 'groen' }));
  await assert.rejects(readBackup(target.ownerUrl, more), refusal(/past niet bij de tabellen/));
  const less = withRows(file, 'people_organisation', (row) => delete row.name);
  await assert.rejects(readBackup(target.ownerUrl, less), refusal(/past niet bij de tabellen/));
});

test('a backup of an older version is not put into tables of a newer one, where what changed since would pass its rows by', async () => {
  const { file } = await aBackup('older.backup');
  const older = withRows(file, HEAD, (head) => Object.assign(head, { migrations: ['0001-organisations'] }));
  await migrate(target.ownerUrl);
  await assert.rejects(readBackup(target.ownerUrl, older), (problem) => {
    assert.ok(problem instanceof OtherVersion);
    return /nieuwe, lege database/.test(problem.message);
  });
});

test('everything comes back as it was, new changes go on after it, and a database in use is left alone', async () => {
  const { file, organisation } = await aBackup('good.backup');
  await readBackup(target.ownerUrl, file);
  await migrate(target.ownerUrl);
  const [before, restored] = [await contentOf(owner(), organisation), await contentOf(target.ownerUrl, organisation)];
  assert.ok(before.length >= 7, `${before.length} rows`);
  assert.deepEqual(restored, before);
  await assert.rejects(readBackup(target.ownerUrl, file), refusal(/niet leeg/));
  const client = new pg.Client({ connectionString: target.ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `select nextval(pg_get_serial_sequence('platform_event', 'sequence'))::int as next`,
  );
  const { rows: held } = await client.query(`select value from platform_setting where key = 'mail-hold'`);
  await client.end();
  assert.ok(rows[0].next > 0);
  assert.equal(held.length, 1, 'a server that was put back sends no mail until a person says so');
});
