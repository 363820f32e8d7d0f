import { sql } from 'kysely';
import pg from 'pg';
import type { Id } from '#kernel/id.ts';
import type { Scope } from './scope.ts';

/** What one transaction changed, as every process hears it: whose it is, and which modules wrote it. */
export type ToldChange = { readonly organisation: Id<'organisation'>; readonly modules: readonly string[] };

/** A connection that listens until it is closed. */
export type ChangeListener = { readonly close: () => Promise<void> };

type ListenOptions = {
  readonly url: string;
  readonly onChange: (change: ToldChange) => void;
  /** True from the moment that nothing can be missed any more; false when the connection is lost. Starts out as false. */
  readonly onState: (isListening: boolean) => void;
  readonly onProblem?: (problem: unknown) => void;
  /** How the connection is called at the database. */
  readonly name?: string;
};

const CHANNEL = 'eenstemmig_change';
const LISTEN = 'listen eenstemmig_change';
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;
const CONNECT_LIMIT_MS = 5_000;
// A connection can die without a word. Asking now and then tells; a busy process may answer itself a little late.
const PULSE_MS = 2_000;
const PULSE_LIMIT_MS = 3_000;

/** What a transaction told before. PostgreSQL sends words that are told twice once, so the second time need not be told. */
const told = new WeakMap<object, Set<string>>();

/** Tells all processes what this transaction changes, at the moment that it is kept and not before; nothing when it is not. */
export async function tellChange(scope: Scope, modules: readonly string[]): Promise<void> {
  const words = `${scope.organisation} ${[...new Set(modules)].join(',')}`;
  const transaction = scope.tables<unknown>();
  const before = told.get(transaction) ?? new Set<string>();
  if (transaction.isTransaction && before.has(words)) return;
  told.set(transaction, before.add(words));
  await sql`select pg_notify(${CHANNEL}, ${words})`.execute(transaction);
}

/**
 * Hears what every process on this database changes, on a connection of its own. When that is lost it tells so and tries again,
 * sooner first and then every five seconds: what was told meanwhile is never heard, so whoever keeps something lets it go.
 */
export function listenForChanges(options: ListenOptions): ChangeListener {
  const stop = new AbortController();
  const finished = listenOn(options, stop.signal);
  return {
    close: async () => {
      stop.abort();
      await finished;
    },
  };
}

async function listenOn(options: ListenOptions, stop: AbortSignal): Promise<void> {
  let pauseMs = FIRST_PAUSE_MS;
  while (!stop.aborted) {
    const hasListened = await listenOnce(options, stop);
    if (hasListened) options.onState(false);
    pauseMs = hasListened ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    if (!stop.aborted) await pause(pauseMs, stop);
  }
}

/** One connection, until it ends. Gives whether it ever listened. */
async function listenOnce({ url, name, ...told }: ListenOptions, stop: AbortSignal): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    keepAlive: true,
    application_name: name ?? 'eenstemmig changes',
  });
  const ended = Promise.withResolvers<void>();
  const end = () => ended.resolve();
  client.on('end', end);
  client.on('error', (problem) => {
    told.onProblem?.(problem);
    end();
  });
  client.on('notification', ({ payload }) => {
    const change = readChange(payload ?? '');
    if (change) told.onChange(change);
  });
  stop.addEventListener('abort', end);
  let hasListened = false;
  try {
    await client.connect();
    await client.query(LISTEN);
    hasListened = true;
    if (!stop.aborted) told.onState(true);
    const pulse = beat(client, end);
    await ended.promise;
    clearInterval(pulse);
  } catch (problem) {
    told.onProblem?.(problem);
  }
  stop.removeEventListener('abort', end);
  // It may never answer; what still comes of it is of no use.
  void client.end().catch(() => {});
  return hasListened;
}

function beat(client: pg.Client, lost: () => void): NodeJS.Timeout {
  return setInterval(() => {
    const limit = setTimeout(lost, PULSE_LIMIT_MS);
    client.query('select 1').then(
      () => clearTimeout(limit),
      () => {
        clearTimeout(limit);
        lost();
      },
    );
  }, PULSE_MS);
}

/** Null for words that this program did not write. */
function readChange(payload: string): ToldChange | null {
  const [, organisation, modules] = /^([0-9a-f-]{36}) ([a-z,-]*)$/.exec(payload) ?? [];
  if (organisation === undefined || modules === undefined) return null;
  return { organisation: organisation as Id<'organisation'>, modules: modules.split(',') };
}

const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    stop.addEventListener('abort', over);
  });
