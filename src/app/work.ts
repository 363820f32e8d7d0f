import type { Config } from '#platform/config.ts';
import type { Database } from '#platform/database/connect.ts';
import type { ModuleManifest } from '#platform/http.ts';
import { startWorker, type Worker } from '#platform/jobs/worker.ts';
import { createLog, type Log } from '#platform/log.ts';
import { mailSettings } from '#platform/mail/mail-settings.ts';
import { secretOf } from '#platform/secret.ts';
import { openDoor } from './door.ts';
import { modulesWith } from './modules.ts';
import { openDatabase } from './open-database.ts';

/** Does the background work of all modules, and serves no pages. `stop` lets running jobs finish, within bounds. */
export async function work(config: Config, log: Log = createLog()): Promise<Worker> {
  const opened = await openDatabase(config, (problem) => log.error('database connection', problem));
  const door = await openDoor(opened.database, { secret: secretOf(config), url: config.url, demoPeople: [] });
  const worker = await startWorker({
    database: opened.database,
    jobs: jobsOf(modulesWith(door, { mail: mailSettings(config) })),
    log,
  });
  log.info('working');
  return {
    stop: async () => {
      await worker.stop();
      await opened.close();
    },
  };
}

/** Starts the worker beside the pages: whoever opens one does not wait for it. */
export function startWorkerLater(database: Database, modules: readonly ModuleManifest[], log: Log): Worker {
  let isStopping = false;
  const started = startWorker({ database, jobs: jobsOf(modules), log }).catch((problem: unknown) => {
    if (!isStopping) log.error('worker did not start', problem);
    return null;
  });
  return {
    stop: async () => {
      isStopping = true;
      await (await started)?.stop();
    },
  };
}

const jobsOf = (modules: readonly ModuleManifest[]) => modules.flatMap(({ jobs }) => jobs ?? []);
