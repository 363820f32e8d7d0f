import { type Kysely, sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Database } from './database/connect.ts';

export type Permission = `${string}.${'view' | 'edit' | 'manage'}`;
export type Actor = { readonly id: Id<'person'>; readonly name: string; readonly permissions: ReadonlySet<Permission> };

/**
 * Who asks, for which organisation, at what time, on which connection. First argument of everything that touches data.
 * A scope lives as long as one transaction; the database itself shows it the rows of its organisation only.
 */
export type Scope = {
  readonly organisation: Id<'organisation'>;
  readonly actor: Actor;
  /** One action of a person: all events of it carry this id, and undo takes them back together. */
  readonly batch: Id<'batch'>;
  readonly now: () => Temporal.Instant;
  /** The connection, typed with only the tables the calling store declares. */
  readonly tables: <Tables>() => Kysely<Tables>;
};

/** Whose transaction to open; `clock` is there for tests and the demo, and stands still inside one transaction. */
export type Identity = {
  readonly organisation: Id<'organisation'>;
  readonly actor: Actor;
  readonly clock?: () => Temporal.Instant;
};

/** The civil date in Amsterdam at the scope's time, `YYYY-MM-DD`. */
export const todayOf = (scope: Scope): string =>
  scope.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

/**
 * Runs `work` in one transaction of one organisation: all of it is kept, or none when it throws.
 * With `readOnly` the database refuses every write.
 */
export async function inScope<T>(
  database: Database,
  identity: Identity,
  work: (scope: Scope) => Promise<T>,
  options: { readOnly?: boolean } = {},
): Promise<T> {
  const at = (identity.clock ?? Temporal.Now.instant)();
  return database
    .transaction()
    .setAccessMode(options.readOnly ? 'read only' : 'read write')
    .execute(async (transaction) => {
      await sql`select set_config('app.organisation', ${identity.organisation}, true)`.execute(transaction);
      return work({
        organisation: identity.organisation,
        actor: identity.actor,
        batch: newId<'batch'>(),
        now: () => at,
        tables: <Tables>() => transaction as unknown as Kysely<Tables>,
      });
    });
}
