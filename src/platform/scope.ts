import { type Kysely, sql, type Transaction } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Database } from './database/connect.ts';

export type Right = 'view' | 'contribute' | 'approve' | 'edit' | 'share' | 'manage';
export type Permission = `${string}.${Right}`;

/** Who acts. `from` is the organisation they come from, only when it is another than that of the scope. */
export type Actor = {
  readonly id: Id<'person'>;
  readonly name: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly from?: string | undefined;
  /** Came in by a link for reading, without an account. */
  readonly isGuest?: boolean | undefined;
};

/**
 * Who asks, for which organisation, at what time, on which connection. First argument of everything that touches data.
 * A scope lives as long as one transaction; the database itself shows it the rows of its organisation only.
 */
export type Scope = {
  readonly organisation: Id<'organisation'>;
  /** The one programme that somebody of another organisation came in for: the database shows nothing else. */
  readonly passage: Id<'programme'> | null;
  readonly actor: Actor;
  /** One action of a person: all events of it carry this id, and undo takes them back together. */
  readonly batch: Id<'batch'>;
  readonly now: () => Temporal.Instant;
  /** The connection, typed with only the tables the calling store declares. */
  readonly tables: <Tables>() => Kysely<Tables>;
};

/**
 * Before anybody is inside an organisation: at sign-in, with a session token, with an invitation. `key` shows the one row it
 * opens (the hash of a token, a mail address); `account` shows the rows of that account. Nothing of an organisation is visible.
 */
export type Lobby = {
  readonly account: Id<'account'> | null;
  readonly now: () => Temporal.Instant;
  readonly tables: <Tables>() => Kysely<Tables>;
};

/** Whose scope to open; `clock` is there for tests and the demo, and stands still inside one transaction. */
export type Identity = {
  readonly organisation: Id<'organisation'>;
  readonly actor: Actor;
  readonly passage?: Id<'programme'> | null;
  readonly clock?: () => Temporal.Instant;
};
export type LobbyKey = {
  readonly key?: string;
  readonly account?: Id<'account'> | null;
  readonly clock?: () => Temporal.Instant;
};

/** A transaction in which nothing is visible yet; `enter` and `waitInLobby` say who looks. */
export type Open = Transaction<unknown>;

/** The civil date in Amsterdam at the scope's time, `YYYY-MM-DD`. */
export const todayOf = (scope: Pick<Scope, 'now'>): string =>
  scope.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

/** One transaction: all of it is kept, or none when `work` throws. With `readOnly` the database refuses every write. */
export const inTransaction = <T>(
  database: Database,
  options: { readOnly?: boolean },
  work: (open: Open) => Promise<T>,
): Promise<T> =>
  database
    .transaction()
    .setAccessMode(options.readOnly ? 'read only' : 'read write')
    .execute(work);

type Settings = { organisation?: string; programme?: string | null; account?: string | null; key?: string };

/** All at once, so that nothing stays from before. */
const tell = (open: Kysely<unknown>, settings: Settings) =>
  sql`select set_config('app.organisation', ${settings.organisation ?? ''}, true),
    set_config('app.programme', ${settings.programme ?? ''}, true),
    set_config('app.account', ${settings.account ?? ''}, true),
    set_config('app.shared', '', true),
    set_config('app.key', ${settings.key ?? ''}, true)`.execute(open);

const clockOf = (clock: (() => Temporal.Instant) | undefined) => {
  const at = (clock ?? Temporal.Now.instant)();
  return () => at;
};
const tablesOf =
  (open: Kysely<unknown>) =>
  <Tables>() =>
    open as unknown as Kysely<Tables>;

/** From here on the transaction sees the rows of one organisation, or of one programme of it. */
export async function enter(open: Open, identity: Identity): Promise<Scope> {
  const passage = identity.passage ?? null;
  await tell(open, { organisation: identity.organisation, programme: passage });
  return {
    organisation: identity.organisation,
    passage,
    actor: identity.actor,
    batch: newId<'batch'>(),
    now: clockOf(identity.clock),
    tables: tablesOf(open),
  };
}

/** From here on the transaction sees what the key opens and what belongs to the account, and nothing of any organisation. */
export async function waitInLobby(open: Open, { key, account = null, clock }: LobbyKey): Promise<Lobby> {
  await tell(open, { account, ...(key === undefined ? {} : { key }) });
  return { account, now: clockOf(clock), tables: tablesOf(open) };
}

/** Runs `work` in one transaction of one organisation. */
export const inScope = <T>(
  database: Database,
  identity: Identity,
  work: (scope: Scope) => Promise<T>,
  options: { readOnly?: boolean } = {},
): Promise<T> => inTransaction(database, options, async (open) => work(await enter(open, identity)));

/** Runs `work` in one transaction in the lobby. */
export const inLobby = <T>(database: Database, key: LobbyKey, work: (lobby: Lobby) => Promise<T>): Promise<T> =>
  inTransaction(database, {}, async (open) => work(await waitInLobby(open, key)));

/**
 * Runs `work` on one programme of another organisation that shares it with ours, in the same transaction, and comes back.
 * The caller has a participation that says so, and gives the actor the permissions of it.
 */
export async function throughPassage<T>(
  scope: Scope,
  to: { organisation: Id<'organisation'>; programme: Id<'programme'>; actor: Actor },
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  const open = scope.tables<unknown>();
  await tell(open, { organisation: to.organisation, programme: to.programme });
  const result = await work({ ...scope, organisation: to.organisation, passage: to.programme, actor: to.actor });
  // On a problem the transaction ends, and the settings with it.
  await tell(open, { organisation: scope.organisation, programme: scope.passage });
  return result;
}

/**
 * Runs `work`, which also sees the rows of programmes that others share with the organisation of the scope: all of them in one
 * question, to read only. A question must name the programmes it means; the stores of one organisation keep seeing their own.
 * The database knows which are shared. Nothing is changed inside.
 */
export async function overShared<T>(scope: Scope, work: (scope: Scope) => Promise<T>): Promise<T> {
  const open = scope.tables<unknown>();
  await sql`select set_config('app.shared', 'on', true)`.execute(open);
  const result = await work(scope);
  // On a problem the transaction ends, and the setting with it.
  await sql`select set_config('app.shared', '', true)`.execute(open);
  return result;
}

/** The account that the lobby was opened for. A lobby opened by a key alone has none: asking is a bug. */
export function accountOf(lobby: Lobby): Id<'account'> {
  if (lobby.account === null) throw new Error('this lobby was opened without an account');
  return lobby.account;
}

/** Steps from an organisation into the lobby, for what belongs to an account, in the same transaction, and comes back. */
export async function throughLobby<T>(
  scope: Scope,
  key: { account?: Id<'account'>; key?: string },
  work: (lobby: Lobby) => Promise<T>,
): Promise<T> {
  const open = scope.tables<unknown>();
  await tell(open, key);
  const result = await work({ account: key.account ?? null, now: scope.now, tables: scope.tables });
  await tell(open, { organisation: scope.organisation, programme: scope.passage });
  return result;
}
