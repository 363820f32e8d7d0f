import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import { raw } from 'hono/html';
import type { Browser } from 'playwright-core';
import { anyone, type ModuleManifest, page, routes } from '#platform/http.ts';
import { type Help, someHelp } from '../hostile/help.ts';
import { lookEverywhere } from '../hostile/look.ts';
import { markupIn } from '../hostile/markup.ts';
import { sowEverything } from '../hostile/everything.ts';
import { HOSTILE, textFor } from '../hostile/strings.ts';
import { aWatch } from '../hostile/watch.ts';
import { aWorld, type World } from '../hostile/world.ts';
import { isolationDatabase } from '../isolation/isolation.ts';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';

let browser: Browser;
let world: World;
let server: Server;
let help: Help;
let opened: Awaited<ReturnType<typeof isolationDatabase>>;

/** Pages with the mistakes that matter: words that become part of the page, with our policy and without any. */
const careless = (): ModuleManifest => ({
  name: 'careless',
  permissions: [],
  tables: [],
  routes: routes()
    .get('/gepland/met/:nummer', anyone(), (c) => page(c, raw(whole(Number(c.req.param('nummer'))))))
    .get('/gepland/zonder/:nummer', anyone(), (c) => {
      c.set('ownHeaders', { 'Content-Security-Policy': null });
      return page(c, raw(whole(Number(c.req.param('nummer')))));
    })
    .get('/gepland/link', anyone(), (c) => page(c, raw('<p><a href="&#106;ava\tscript:__ran(1)">klik</a></p>'))),
});
const whole = (index: number): string => `<title>x</title><p>${textFor(7, index)}</p>`;

before(async () => {
  const port = await freePort();
  [opened, browser, help] = await Promise.all([
    isolationDatabase(),
    launchBrowser(),
    someHelp(`http://localhost:${port}`),
  ]);
  world = await aWorld({ database: opened.database, port, outgoing: help.outgoing }, [careless()]);
  server = serve({ fetch: world.app.fetch, port, hostname: 'localhost' }) as Server;
});
after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
  help?.stop();
  await opened?.stop();
});

test('the net notices a page that writes a text as it is: what runs, what is asked, what is refused, what becomes markup', async () => {
  const watch = await aWatch(browser, { origin: world.origin, cookie: '' });
  const found = async (address: string): Promise<Set<string>> => {
    const before = watch.findings.length;
    await watch.open(address);
    return new Set(watch.findings.slice(before).map(({ what }) => what));
  };
  const indexOf = (kind: string) => HOSTILE.findIndex((one) => one.kind === kind);
  const [script, handler] = [indexOf('script'), indexOf('handler')];
  assert.deepEqual(await found(`/gepland/met/${script}`), new Set(['refused', 'markup']));
  assert.deepEqual(await found(`/gepland/zonder/${script}`), new Set(['ran', 'markup']));
  assert.ok((await found(`/gepland/zonder/${handler}`)).isSupersetOf(new Set(['ran', 'asked', 'markup'])));
  assert.ok((await found('/gepland/link')).has('address'));
  assert.ok((await world.nobody.get(`/gepland/met/${script}`)).status === 200 && world.findings.length > 0);
  assert.equal(markupIn('<a href="java&#10;script:x">y</a>', '').length, 1);
  await watch.show('een mail', textFor(7, handler));
  assert.ok(watch.findings.some(({ surface, what }) => surface === 'een mail' && what === 'ran'));
  await watch.close();
});

test('no stored text ever runs, or becomes part of a page, on any surface', async (t) => {
  const planted = world.findings.length;
  const site = await aWatch(browser, { origin: world.origin, cookie: '' });
  const began = performance.now();
  const step = (name: string) =>
    t.diagnostic(
      `${name}: ${Math.round(performance.now() - began)} ms, cpu ${Math.round(process.cpuUsage().user / 1000)} ms`,
    );
  const depth = process.env.EENSTEMMIG_TEST_HOSTILE === 'full' ? 'full' : 'brief';
  const sown = await sowEverything(world, {
    depth,
    help,
    step,
    // What there is only once holds the last text; it is looked at each time.
    onOnce: async (action) => {
      if (/^\/organisatie(?:\/vragen\/site)?$/.test(action)) await site.open(`/${world.slug}/vragen`);
    },
  });
  const looked = await lookEverywhere(browser, { world, sown, site });
  step('looked');
  const found = [...world.findings.slice(planted), ...site.findings, ...looked.findings];
  const nowhere = sown.fields.filter(({ taken }) => taken.size === 0);
  process.stdout.write(
    `${HOSTILE.length} texts, ${sown.fields.length} fields, ${sown.posts} forms sent, ${sown.forged} forged choices, ${looked.surfaces} surfaces, ${looked.seen.size} texts seen there; ${sown.fields.filter(({ taken }) => taken.size >= 40).length} fields took 40 or more\n`,
  );
  process.stdout.write(`Take none: ${nowhere.map(({ family, name }) => `${family.slice(5)} ${name}`).join('; ')}\n`);
  assert.deepEqual(found.slice(0, 40), []);
  // Every field was filled; in a full run with all that it takes.
  const isDone = ({ tried, taken, refused }: (typeof sown.fields)[number]): boolean =>
    depth === 'full' ? taken.size + refused.size >= 40 : tried.size > 0;
  const unfinished = sown.fields.filter((field) => !isDone(field));
  assert.deepEqual(
    unfinished.map(({ family, name, tried, taken }) => `${family} ${name}: ${tried.size} tried, ${taken.size} taken`),
    [],
  );
  assert.ok(HOSTILE.length >= 40 && sown.fields.length > 200, `${sown.fields.length} fields`);
  assert.ok(
    looked.surfaces > 200 && looked.seen.size > 2_000,
    `${looked.surfaces} surfaces, ${looked.seen.size} texts`,
  );
  assert.ok(nowhere.length < 80, `${nowhere.length} fields take no text`);
});
