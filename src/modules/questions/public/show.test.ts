import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { Env, Shell } from '#platform/http.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { aSite } from '../testing/a-site.ts';
import { createPublicSites } from './create-public-sites.ts';
import type { Maker } from './public-sites.ts';

test('of many visitors at once a few pages are made at a time, first come first served, and everybody gets theirs', async () => {
  const { slug } = await aSite();
  const began: string[] = [];
  let making = 0;
  let most = 0;
  const make: Maker = async (_sites, _c, { wish }) => {
    began.push(wish.search);
    making += 1;
    most = Math.max(most, making);
    await new Promise<void>((resolve) => setImmediate(resolve));
    making -= 1;
    return { type: 'text/plain', audience: 'open', text: `Over ${wish.search}` };
  };
  const sites = createPublicSites(
    { database: await testDatabase(), secret: 'a secret', local: null, pageCacheBytes: 0 },
    () => make,
  );
  const app = new Hono<Env>();
  app.get('*', (c) => {
    c.set('shell', { url: 'http://localhost' } as Shell);
    return sites.answer(c, make);
  });
  const asked = Array.from({ length: 30 }, (_, at) => `hulp ${at}`);
  const texts = await Promise.all(
    asked.map(async (words) => (await app.request(`/${slug}/vragen?zoek=${encodeURIComponent(words)}`)).text()),
  );
  assert.deepEqual(
    texts,
    asked.map((words) => `Over ${words}`),
  );
  assert.deepEqual(began, asked);
  assert.ok(most > 1 && most <= availableParallelism() + 1, `${most} at once`);
});
