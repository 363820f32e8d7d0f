import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '#platform/database/connect.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { aProcess } from '../../../../test/support/listening-process.ts';
import { NOW } from '../../../../test/support/now.ts';
import { aSite } from '../testing/a-site.ts';
import { searchQuestions } from './search.ts';
import { createSiteMemory } from './site-memory.ts';

const NOTHING_KEPT = { pageCacheBytes: 0 };

test('what a search showed before is shown again without asking the database', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp in huis?', answer: 'Een vast bedrag.' });
  const database = await testDatabase();
  const memory = createSiteMemory({ database, clock: () => NOW, onForget: () => {} });
  memory.setListening(true);
  const loaded = await memory.get({ slug: site.slug });
  assert.ok(loaded);
  const seen = { site: loaded, now: NOW, lang: 'nl' };
  const first = await searchQuestions(database, 'hulp', seen);
  assert.equal(first.results[0]?.title, 'Wat kost hulp in huis?');
  const unreachable = connect('postgres://nobody@127.0.0.1:1/nothing');
  assert.deepEqual(await searchQuestions(unreachable, 'hulp', seen), first);
  await assert.rejects(searchQuestions(unreachable, 'hulp', { ...seen, now: NOW.add({ minutes: 1 }) }), /ECONNREFUSED/);
  await unreachable.destroy();
});

test('a search shows in every process what was changed or withdrawn elsewhere, where no page is kept', async (t) => {
  const { until } = await aProcess(t, NOTHING_KEPT);
  const site = await aSite();
  const path = `/${site.slug}/vragen?zoek=hulp`;
  const item = await site.show({ title: 'Wat kost hulp?', answer: 'Een vast bedrag.' });
  await site.show({ title: 'Hulp van een ander', answer: 'Die blijft.' });
  await until(path, (text) => text.includes('Een vast bedrag'));
  await site.withdraw(item);
  await until(path, (text) => text.includes('Die blijft') && !text.includes('Een vast bedrag'));
  await site.show({ item, title: 'Wat kost hulp?', answer: 'Voortaan gratis.' });
  await until(path, (text) => text.includes('Voortaan gratis'));
});

test('a search shows what comes or goes by itself at its moment', async (t) => {
  const { get, at } = await aProcess(t, NOTHING_KEPT);
  const site = await aSite();
  const from = NOW.add({ seconds: 10 });
  await site.show({ title: 'Hulp nu', answer: 'Tot straks.', until: from });
  await site.show({ title: 'Hulp straks', answer: 'Vanaf straks.', from });
  const path = `/${site.slug}/vragen?zoek=hulp`;
  for (const milliseconds of [0, 9_999]) {
    at(NOW.add({ milliseconds }));
    const early = await get(path);
    assert.match(early, /Tot straks/);
    assert.doesNotMatch(early, /Vanaf straks/);
  }
  at(from);
  const later = await get(path);
  assert.match(later, /Vanaf straks/);
  assert.doesNotMatch(later, /Tot straks/);
});
