import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '#app/app.ts';
import { modulesWith } from '#app/modules.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Env, ModuleManifest } from '#platform/http.ts';
import { type Log, silentLog } from '#platform/log.ts';
import { loadAssets } from '../../src/assets/build.ts';
import { NOW } from './now.ts';

export const SECRET = 'a secret for tests that is long enough';
export const ORIGIN = 'http://eenstemmig.example.org';

/** The app with all modules on a database, standing at `NOW`; `extra` are modules that only a test has. */
export async function appOn(
  database: Database,
  extra: readonly ModuleManifest[] = [],
  log: Log = silentLog,
): Promise<Hono<Env>> {
  const door = {
    database,
    token: 'link-of-the-test',
    local: null,
    demoPeople: [],
    secret: SECRET,
    secure: false,
    clock: () => NOW,
  };
  return createApp({
    database,
    assets: await loadAssets(join(tmpdir(), 'een-test-assets')),
    modules: [...modulesWith(door), ...extra],
    url: ORIGIN,
    secret: SECRET,
    log,
    metricsToken: null,
    clock: () => NOW,
  });
}
