import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { signInLinkPath } from '#modules/people/index.ts';
import { type ChangeListener, listenForChanges } from '#platform/changes.ts';
import type { Config } from '#platform/config.ts';
import type { Database } from '#platform/database/connect.ts';
import type { ModuleManifest } from '#platform/http.ts';
import { createLog, type Log } from '#platform/log.ts';
import { mailSettings } from '#platform/mail/mail-settings.ts';
import { secretOf } from '#platform/secret.ts';
import { loadAssets } from '../assets/build.ts';
import { createApp } from './app.ts';
import { demoPeople, fillDemo } from './demo.ts';
import { openDoor } from './door.ts';
import { modulesWith } from './modules.ts';
import { openDatabase } from './open-database.ts';
import { startWorkerLater } from './work.ts';

export type Running = {
  readonly url: string;
  readonly link: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
  readonly serverStartMs: number;
};

// Requests that take longer than this are slow clients, not people (RELIABILITY W3).
const HEADERS_LIMIT_MS = 15_000;
const DRAIN_LIMIT_MS = 8_000;
const MEGABYTE = 1024 * 1024;

/** Starts everything the settings ask for and gives back the address, the link to get in, and how to stop cleanly. */
export async function serve(config: Config, log: Log = createLog()): Promise<Running> {
  let isStopping = false;
  // Whoever stops us may stop the database at the same moment: a connection that breaks then is no problem.
  const lost = (what: string) => (problem: unknown) => {
    if (!isStopping) log.error(what, problem);
  };
  const opened = await openDatabase(config, lost('database connection'));
  const { app, modules, door } = await buildApp(config, opened.database, log);
  const server = await listenOn(config, app).catch(async (problem: unknown) => {
    await opened.close();
    throw problem;
  });
  const listener = tellModules(modules, opened.appUrl, lost('listening for changes'));
  const worker = config.roles.includes('worker') ? startWorkerLater(opened.database, modules, log) : null;
  const stop = async () => {
    isStopping = true;
    await Promise.all([closeServer(server), worker?.stop(), listener.close()]);
    for (const { close } of modules) await close?.().catch((problem: unknown) => log.error('stop', problem));
    await opened.close();
  };
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  log.info('started', { databaseMs: Math.round(opened.serverStartMs) });
  // PORT=0 asks for any free port; only now is it known which.
  const url = config.port === 0 ? config.url.replace(/:0$/, `:${port}`) : config.url;
  return {
    url,
    link: `${url}${signInLinkPath({ token: door.token })}`,
    port,
    stop,
    serverStartMs: opened.serverStartMs,
  };
}

/** Lets the modules hear what every process changes. */
const tellModules = (
  modules: readonly ModuleManifest[],
  url: string,
  onProblem: (problem: unknown) => void,
): ChangeListener =>
  listenForChanges({
    url,
    onChange: (change) => modules.forEach(({ hears }) => hears?.change(change)),
    onState: (isListening) => modules.forEach(({ hears }) => hears?.state(isListening)),
    onProblem,
  });

/** The app with its modules, on the database of the settings. */
async function buildApp(config: Config, database: Database, log: Log) {
  const secret = secretOf(config);
  const keepsMail = config.smtpUrl === null;
  const assets = await loadAssets(join(config.dataFolder, 'cache'));
  if (config.demo) await fillDemo(database);
  const door = await openDoor(database, {
    secret,
    url: config.url,
    demoPeople: config.demo ? await demoPeople(database) : [],
    keepsMail,
    outgoingAllow: config.outgoingAllow,
    trustedProxies: config.trustedProxies,
  });
  const pageCacheBytes = config.pageCacheMegabytes * MEGABYTE;
  const modules = modulesWith(door, { mail: mailSettings(config), pageCacheBytes });
  const { url, metricsToken } = config;
  const host = door.local?.organisation ?? null;
  return {
    app: createApp({
      database,
      modules,
      assets,
      url,
      secret,
      log,
      metricsToken,
      host,
      keepsMail,
      hasDemo: config.demo,
    }),
    modules,
    door,
  };
}

const listenOn = (config: Config, app: ReturnType<typeof createApp>): Promise<Server> =>
  new Promise((resolve, reject) => {
    const started = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, () =>
      resolve(started as Server),
    ) as Server;
    started.headersTimeout = HEADERS_LIMIT_MS;
    started.once('error', reject);
  });

/** Lets running requests finish, within bounds; idle connections are closed at once. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT_MS);
  await closed;
  clearTimeout(limit);
}
