import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/support/database.ts';
import { NOW } from '../../../../test/support/now.ts';
import { aBase, aFollower } from '../testing/a-base.ts';
import { aProcess } from '../../../../test/support/listening-process.ts';
import { aSite } from '../testing/a-site.ts';
import { createSiteMemory } from './site-memory.ts';

test('what is withdrawn is gone in every process, and what changes is changed', { timeout: 120_000 }, async (t) => {
  const [one, other] = [await aProcess(t), await aProcess(t)];
  const site = await aSite();
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp', answer: 'Een vast bedrag.' });
  const path = `/${site.slug}/vragen/hulp`;
  for (const { until } of [one, other]) await until(path, (text) => text.includes('Een vast bedrag'));
  await site.withdraw(item);
  for (const { until } of [one, other]) await until(path, (text) => !text.includes('Een vast bedrag'));
});

test('a change of a base empties the pages of who follows it at once', { timeout: 120_000 }, async (t) => {
  const { until } = await aProcess(t);
  const base = await aBase();
  const item = await base.ask('Blijft dit?', 'Het oude antwoord.');
  const site = await aSite('Gemeente Berkenaar', await aFollower(base));
  const path = `/${site.slug}/vragen/blijft-dit`;
  await until(path, (text) => text.includes('Het oude antwoord'));
  await base.change(item, 'Het nieuwe antwoord.');
  await until(path, (text) => text.includes('Het nieuwe antwoord'));
});

test('a kept page ends at the moment at which something comes or goes by itself', async (t) => {
  const { get, at } = await aProcess(t);
  const site = await aSite();
  const from = NOW.add({ seconds: 10 });
  await site.show({ title: 'Nu', slug: 'nu', answer: 'Tot straks.', until: from });
  await site.show({ title: 'Straks', slug: 'straks', answer: 'Vanaf straks.', from });
  const path = `/${site.slug}/vragen`;
  for (const second of [0, 5, 9.999]) {
    at(NOW.add({ milliseconds: second * 1_000 }));
    assert.match(await get(path), /Tot straks/);
  }
  at(from);
  const text = await get(path);
  assert.match(text, /Vanaf straks/);
  assert.doesNotMatch(text, /Tot straks/);
});

test('a page is the same with the memory on, off, and while nothing can be heard; only who is on keeps it', async (t) => {
  const [on, off, deaf] = [await aProcess(t), await aProcess(t, { pageCacheBytes: 0 }), await aProcess(t)];
  deaf.hearing.forEach(({ state }) => state(false));
  const site = await aSite();
  await site.theme('zorg', 'Zorg en hulp thuis');
  await site.settle({ languages: ['nl', 'ar'], embedOrigins: ['https://www.example.org'] });
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp', theme: 'zorg' });
  await site.show({ item, title: 'كم تكلفة؟', slug: 'hulp', lang: 'ar' });
  const inside = [
    '',
    '/hulp',
    '/hulp?taal=ar',
    '?thema=zorg',
    '/alle',
    '?zoek=hulp',
    '/feed',
    '/fragment',
    '/fragment/hulp',
  ];
  const paths = [...inside.map((path) => `/${site.slug}/vragen${path}`), `/api/v1/sites/${site.slug}/vragen/hulp`];
  for (const path of paths) {
    const answers = [await on.ask(path), await on.ask(path), await off.ask(path), await deaf.ask(path)];
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    const headers = answers.map((answer) => Object.fromEntries([...answer.headers].sort()));
    assert.equal(answers[0]?.status, 200, path);
    for (const body of bodies) assert.equal(body, bodies[0], path);
    for (const header of headers) assert.deepEqual(header, headers[0], path);
  }
});

test('a kept page is sent smaller to who can read that, and is the same when unpacked', async (t) => {
  const { ask, get } = await aProcess(t);
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const path = `/${site.slug}/vragen/hulp`;
  const plain = await get(path);
  const packed = await ask(path, { 'accept-encoding': 'gzip, br' });
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  const text = await new Response(packed.body?.pipeThrough(new DecompressionStream('gzip'))).text();
  assert.equal(text, plain);
});

test('a host name of its own and a path are two places of one site: neither shows a kept page of the other', async (t) => {
  const { ask } = await aProcess(t);
  const site = await aSite();
  const host = `${site.slug}.example.org`;
  await site.settle({}, host);
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const twice = async (url: string, name: string) => {
    const texts = [];
    for (let turn = 0; turn < 2; turn += 1) texts.push(await (await ask(url, { host: name })).text());
    assert.equal(texts[0], texts[1]);
    return texts[0] ?? '';
  };
  const atPath = await twice(`/${site.slug}/vragen/hulp`, 'eenstemmig.example.org');
  const atHost = await twice('/vragen/hulp', host);
  assert.match(atPath, new RegExp(`action="/${site.slug}/vragen"`));
  assert.match(atHost, /action="\/vragen"/);
});

test('who makes up thousands of host names pushes out no site and none of its pages', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const forgotten: (string | null)[] = [];
  const memory = createSiteMemory({
    database: await testDatabase(),
    clock: () => NOW,
    onForget: (organisation) => forgotten.push(organisation),
    most: 3,
  });
  memory.setListening(true);
  forgotten.length = 0;
  await memory.get({ slug: site.slug });
  for (let turn = 0; turn < 9; turn += 1) await memory.get({ host: `x${turn}.example.org` });
  assert.equal(memory.peek({ slug: site.slug })?.slug, site.slug);
  assert.deepEqual(forgotten, []);
});

test('the API says what was asked wrongly, also when the page that was meant is kept', async (t) => {
  const { ask, until } = await aProcess(t);
  const site = await aSite();
  const path = `/api/v1/sites/${site.slug}/vragen`;
  await until(path, (text) => text.includes('vragen'));
  await site.show({ title: 'Wat kost hulp?' });
  await until(path, (text) => text.includes('Wat kost hulp'));
  for (let turn = 0; turn < 3; turn += 1) assert.equal((await ask(path)).status, 200);
  assert.equal((await ask(`${path}?pagina=abc`)).status, 400);
  assert.equal((await ask(`${path}?lang=1`)).status, 400);
  assert.equal((await ask(`${path}?pagina=1`)).status, 200);
});
