import type { Kysely } from 'kysely';
import type pg from 'pg';

const pools = new WeakMap<Kysely<unknown>, pg.Pool>();

export function keepPool(database: Kysely<unknown>, pool: pg.Pool): void {
  pools.set(database, pool);
}

/**
 * The connections under a database, for a statement that stands by itself.
 * @throws for what is not the whole database, such as one transaction
 */
export function poolOf(database: Kysely<unknown>): pg.Pool {
  const pool = pools.get(database);
  if (!pool) throw new Error('A statement that stands by itself is not asked inside a transaction');
  return pool;
}
