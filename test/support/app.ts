import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '#app/app.ts';
import { modulesWith } from '#app/modules.ts';
import type { Membership } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Env, ModuleManifest } from '#platform/http.ts';
import { type Log, silentLog } from '#platform/log.ts';
import type { Outgoing } from '#platform/outgoing/outgoing.ts';
import { loadAssets } from '../../src/assets/build.ts';
import { NOW } from './now.ts';

export const SECRET = 'a secret for tests that is long enough';
export const ORIGIN = 'http://eenstemmig.example.org';

type Wishes = {
  /** Modules that only this test has. */
  readonly extra?: readonly ModuleManifest[];
  readonly log?: Log;
  /** Public address; an https one makes the cookies and headers of a real server. */
  readonly url?: string;
  /** Whom the printed link lets in. */
  readonly local?: Membership;
  /** How other servers are asked; those on the internet only when left out. */
  readonly outgoing?: Outgoing;
};

/** The app with all modules on a database, standing at `NOW`. */
export async function appOn(
  database: Database,
  { extra = [], log = silentLog, url = ORIGIN, local, outgoing }: Wishes = {},
): Promise<Hono<Env>> {
  const door = {
    database,
    token: 'link-of-the-test',
    local: local ?? null,
    demoPeople: [],
    secret: SECRET,
    secure: url.startsWith('https:'),
    clock: () => NOW,
    ...(outgoing ? { outgoing } : {}),
  };
  return createApp({
    database,
    assets: await loadAssets(join(tmpdir(), 'een-test-assets')),
    modules: [...modulesWith(door), ...extra],
    url,
    secret: SECRET,
    log,
    metricsToken: null,
    host: local?.organisation ?? null,
    clock: () => NOW,
  });
}
