import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';

const FOLDER = new URL('../../../db/migrations/', import.meta.url);
const SCHEMA = 'eenstemmig_migration';
/** The role of the application in the embedded database. */
export const EMBEDDED_ROLE = 'eenstemmig_app';
/** Where the names of the migrations that were done are kept. */
export const MIGRATIONS_TABLE = `${SCHEMA}.kysely_migration`;

const names = (): string[] =>
  readdirSync(fileURLToPath(FOLDER))
    .filter((file) => /^\d{4}-.*\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();

async function migrations(): Promise<Record<string, Migration>> {
  const all = await Promise.all(
    // Written so that whoever joins the files sees which ones are meant.
    names().map(async (name) => [name, await import(`../../../db/migrations/${name}.ts`)] as const),
  );
  return Object.fromEntries(all);
}

/** The role of the application may use rows, never change tables. Where the application owns them there is nothing to grant. */
async function grantToApplication(database: Kysely<unknown>, name: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${name} and rolname <> current_user`.execute(
    database,
  );
  if (rows.length === 0) return;
  const role = sql.id(name);
  await sql`grant usage on schema public, pgboss, ${sql.id(SCHEMA)} to ${role}`.execute(database);
  for (const schema of ['public', 'pgboss']) {
    await sql`grant select, insert, update, delete on all tables in schema ${sql.id(schema)} to ${role}`.execute(
      database,
    );
  }
  await sql`grant select on all tables in schema ${sql.id(SCHEMA)} to ${role}`.execute(database);
}

/** False also for a role that came after the tables were made, as after putting a backup back. */
async function mayUseRows(database: Kysely<unknown>, name: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select has_table_privilege(rolname, 'platform_setting', 'select') as may from pg_roles where rolname = ${name}`.execute(
    database,
  );
  return rows[0]?.may ?? true;
}

async function run(ownerUrl: string, application: string, target: string | null): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  // A server that stops while a connection is on its way out must not end the process.
  pool.on('error', () => {});
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db: database,
      provider: { getMigrations: migrations },
      migrationTableSchema: SCHEMA,
    });
    const { error, results } = target === null ? await migrator.migrateToLatest() : await migrator.migrateTo(target);
    if (error) throw error;
    const applied = (results ?? []).map((result) => result.migrationName);
    if (applied.length > 0 || !(await mayUseRows(database, application)))
      await grantToApplication(database, application);
    return applied;
  } finally {
    await database.destroy();
  }
}

/**
 * Brings the tables up to date; two processes at once wait for each other. Gives the names of what was done, in order.
 * `application` is the role that the program works with.
 * @throws the problem of the migration that failed; that one is rolled back, what came before it stays.
 */
export const migrate = (ownerUrl: string, application: string = EMBEDDED_ROLE): Promise<string[]> =>
  run(ownerUrl, application, null);

/** Another version of the program made these tables, or a newer one. `message` is Dutch. */
export class OtherVersion extends Error {}

/**
 * Brings the tables of an empty database to where they were after `name`. What a later migration does to rows would pass by rows that are
 * put into tables beyond it.
 * @throws OtherVersion when this program does not know that migration, or the database is past it.
 */
export async function migrateTo(ownerUrl: string, name: string): Promise<string[]> {
  if (!names().includes(name))
    throw new OtherVersion('Deze kopie komt van een nieuwere versie van Eenstemmig. Werk Eenstemmig eerst bij.');
  const last = await lastDone(ownerUrl);
  if (last > name)
    throw new OtherVersion(
      'Deze database is gemaakt door een nieuwere versie dan de kopie. Zet de kopie terug in een nieuwe map (EENSTEMMIG_DATA) of een nieuwe, lege database. Er is niets teruggezet.',
    );
  return last === name ? [] : run(ownerUrl, EMBEDDED_ROLE, name);
}

/** Name of the last migration of the database; '' where none was done. */
async function lastDone(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: known } = await client.query('select to_regclass($1) as found', [MIGRATIONS_TABLE]);
    if (!known[0]?.found) return '';
    const { rows } = await client.query<{ last: string | null }>(`select max(name) as last from ${MIGRATIONS_TABLE}`);
    return rows[0]?.last ?? '';
  } finally {
    await client.end();
  }
}

/** True when the database has exactly the migrations of this program. */
export async function isCurrent(database: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.id(SCHEMA)}.kysely_migration order by name`.execute(database);
  const expected = names();
  return rows.length === expected.length && rows.every((row, index) => row.name === expected[index]);
}
