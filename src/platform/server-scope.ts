import { type Kysely, sql } from 'kysely';
import type { Database } from './database/connect.ts';

/**
 * Work of the server itself, for no organisation: the clock, a link to sign in. It sees the rows that belong to nobody, and
 * none of an organisation. Lives as long as one transaction.
 */
export type ServerScope = {
  readonly organisation: null;
  readonly now: () => Temporal.Instant;
  /** The connection, typed with only the tables the calling store declares. */
  readonly tables: <Tables>() => Kysely<Tables>;
};

/** Runs `work` in one transaction of the server: all of it is kept, or none when it throws. */
export async function inServerScope<T>(
  database: Database,
  work: (scope: ServerScope) => Promise<T>,
  options: { clock?: () => Temporal.Instant } = {},
): Promise<T> {
  const at = (options.clock ?? Temporal.Now.instant)();
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('app.server', 'on', true)`.execute(transaction);
    return work({
      organisation: null,
      now: () => at,
      tables: <Tables>() => transaction as unknown as Kysely<Tables>,
    });
  });
}
