import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { DatabaseRefused } from '#platform/database/connect.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#platform/database/embedded.ts';
import { openDatabase } from './open-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-two-roles-'));
let server: EmbeddedDatabase;
const urlAs = (role: string, database: string) =>
  server.ownerUrl.replace(/\/\/[^@]*@/, `//${role}:woord@`).replace(/eenstemmig(\?|$)/, `${database}$1`);

before(async () => {
  server = await startEmbeddedDatabase(folder);
  const { superuser } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8'));
  const client = new pg.Client({ connectionString: server.ownerUrl.replace(/\/\/[^@]*@/, `//postgres:${superuser}@`) });
  await client.connect();
  await client.query(`create role maker login password 'woord'`);
  await client.query(`create role gebruiker login password 'woord'`);
  await client.query('create database twee_rollen owner maker');
  await client.end();
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('with a role for the tables, the role of the application uses rows and owns nothing', async () => {
  const config = {
    dataFolder: folder,
    databaseUrl: urlAs('gebruiker', 'twee_rollen'),
    ownerUrl: urlAs('maker', 'twee_rollen'),
  };
  const opened = await openDatabase(config);
  try {
    assert.ok(opened.migrated.length > 0);
    await sql`insert into platform_setting (key, value) values ('proef', '1')`.execute(opened.database);
    await assert.rejects(sql`alter table plans_goal disable row level security`.execute(opened.database), /owner/);
    await assert.rejects(sql`create policy open on plans_goal using (true)`.execute(opened.database), /owner/);
  } finally {
    await opened.close();
  }
});

test('an application role that owns tables is refused beside a role for the tables, with what to do', async () => {
  const config = {
    dataFolder: folder,
    databaseUrl: urlAs('maker', 'twee_rollen'),
    ownerUrl: urlAs('gebruiker', 'twee_rollen'),
  };
  await assert.rejects(
    openDatabase(config),
    (problem) => problem instanceof DatabaseRefused && /reassign owned/.test(problem.message),
  );
});
