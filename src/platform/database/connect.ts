import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { createStatementNames } from './kept-statement.ts';
import { keepPool } from './pool-of.ts';

/** The pool of connections; rows are typed by the store that asks (`Scope.tables`). */
export type Database = Kysely<unknown>;

const MAX_CONNECTIONS = 10;
const CONNECT_LIMIT_MS = 10_000;

/** The database may not be used as it is set up; `message` is Dutch and says what to do. */
export class DatabaseRefused extends Error {}

/** Opens a pool on `url`. Nothing is asked of the server yet. */
export function connect(url: string, onError: (problem: Error) => void = () => {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: MAX_CONNECTIONS, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  // A connection that breaks while idle must not end the process: the pool makes a new one.
  pool.on('error', onError);
  const nameOf = createStatementNames();
  pool.on('connect', (client) => {
    // One that breaks while it is in use must not either: whoever asked hears it from what was asked.
    client.on('error', () => {});
    keepStatements(client, nameOf);
  });
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  keepPool(database, pool);
  return database;
}

/** Lets a new connection remember the plans of kept statements. */
function keepStatements(client: pg.PoolClient, nameOf: (text: string) => string | undefined): void {
  const ask = client.query.bind(client) as (...given: readonly unknown[]) => unknown;
  const asked = (text: unknown, values: unknown, ...rest: readonly unknown[]): unknown => {
    const name = typeof text === 'string' ? nameOf(text) : undefined;
    return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
  };
  // The many signatures of this function cannot be written down in one.
  client.query = asked as typeof client.query;
}

/**
 * Refuses an application role that could change the wall because it owns a table. For where another role makes the tables.
 * @throws DatabaseRefused
 */
export async function assertOwnsNothing(database: Database): Promise<void> {
  const { rows } = await sql<{ role: string; owned: number }>`
    select current_user as role, count(*)::int as owned from pg_class where relowner = current_user::regrole`.execute(
    database,
  );
  const [found] = rows;
  if (!found || found.owned === 0) return;
  throw new DatabaseRefused(
    `De databaserol ${found.role} is eigenaar van ${found.owned} tabellen. Met EENSTEMMIG_OWNER_URL hoort alleen de rol daarin eigenaar te zijn. Geef de tabellen aan die rol: reassign owned by ${found.role} to …;`,
  );
}

/**
 * Refuses a role that row-level security does not hold back, and a server that is too old.
 * @throws DatabaseRefused
 */
export async function assertOrdinaryRole(database: Database): Promise<void> {
  const { rows } = await sql<{ role: string; powerful: boolean; version: number }>`
    select current_user as role, rolsuper or rolbypassrls as powerful,
      current_setting('server_version_num')::int as version
    from pg_roles where rolname = current_user`.execute(database);
  const [found] = rows;
  if (!found) throw new Error('the current role is not in pg_roles');
  if (found.version < 150_000) throw new DatabaseRefused('PostgreSQL is te oud: versie 15 of nieuwer is nodig.');
  if (found.powerful) {
    throw new DatabaseRefused(
      `De databaserol ${found.role} mag alles (SUPERUSER of BYPASSRLS). Dan beschermt de database organisaties niet tegen elkaar. Maak een gewone rol: create role eenstemmig login password '…'; create database eenstemmig owner eenstemmig; en gebruik die in DATABASE_URL.`,
    );
  }
}
