import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#app/app.ts';
import { modulesWith } from '#app/modules.ts';
import { listenForChanges } from '#platform/changes.ts';
import { NO_PROXIES, readProxies } from '#platform/client-address.ts';
import { silentLog } from '#platform/log.ts';
import { loadAssets } from '../../src/assets/build.ts';
import { testDatabase } from './database.ts';
import { NOW } from './now.ts';

const ORIGIN = 'http://eenstemmig.example.org';
const MEGABYTE = 1024 * 1024;

type Wishes = {
  /** A megabyte when left out. */
  readonly pageCacheBytes?: number;
  /** Proxies that may say for whom they ask; nobody when left out. */
  readonly trusted?: string;
};

/** A process as `serve` makes it: an app of its own that hears what others change. `at` moves its clock. */
export async function aProcess(
  t: { after: (end: () => Promise<void>) => void },
  { pageCacheBytes = MEGABYTE, trusted = '' }: Wishes = {},
) {
  const database = await testDatabase();
  let now = NOW;
  const clock = () => now;
  const door = {
    database,
    token: 'x',
    local: null,
    demoPeople: [],
    secret: 'a secret of this test',
    secure: false,
    clock,
    ...(trusted === '' ? {} : { trustedProxies: readProxies(trusted) ?? NO_PROXIES }),
  };
  const modules = modulesWith(door, { pageCacheBytes });
  const assets = await loadAssets(join(tmpdir(), 'een-test-assets'));
  const parts = {
    database,
    modules,
    assets,
    url: ORIGIN,
    secret: door.secret,
    log: silentLog,
    metricsToken: null,
    clock,
  };
  const app = createApp(parts);
  const hearing = modules.flatMap(({ hears }) => hears ?? []);
  const ready = Promise.withResolvers<void>();
  const heard: (() => void)[] = [];
  const listener = listenForChanges({
    url: process.env.EENSTEMMIG_TEST_DATABASE ?? '',
    onChange: (change) => {
      hearing.forEach((one) => one.change(change));
      heard.splice(0).forEach((go) => go());
    },
    onState: (state) => {
      hearing.forEach((one) => one.state(state));
      ready.resolve();
    },
  });
  t.after(async () => {
    await listener.close();
    for (const { close } of modules) await close?.();
  });
  await ready.promise;
  const ask = (path: string, headers: Record<string, string> = {}) => app.request(`${ORIGIN}${path}`, { headers });
  return {
    app,
    ask,
    get: async (path: string) => (await ask(path)).text(),
    modules,
    hearing,
    at: (moment: Temporal.Instant) => {
      now = moment;
    },
    /** Asks again at each change that is heard, until the page says what it should; the test ends by itself when it never does. */
    until: async (path: string, isRight: (text: string) => boolean) => {
      for (;;) {
        const next = new Promise<void>((resolve) => heard.push(resolve));
        if (isRight(await (await ask(path)).text())) return;
        await next;
      }
    },
  };
}
