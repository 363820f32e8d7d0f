import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#kernel/id.ts';
import { connect } from '#platform/database/connect.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { aProcess } from '../../../../test/support/listening-process.ts';
import { NOW } from '../../../../test/support/now.ts';
import { aSite } from '../testing/a-site.ts';
import { namedQuestions } from './named-questions.ts';
import { createSiteMemory } from './site-memory.ts';

test('the questions that another names are asked of the database once a minute, in its order and without those that are not shown', async () => {
  const site = await aSite();
  const cost = await site.show({ title: 'Wat kost hulp?', answer: 'Een vast bedrag.' });
  const wait = await site.show({ title: 'Hoe lang wacht ik?', answer: 'Acht weken.' });
  const database = await testDatabase();
  const memory = createSiteMemory({ database, clock: () => NOW, onForget: () => {} });
  memory.setListening(true);
  const loaded = await memory.get({ slug: site.slug });
  assert.ok(loaded);
  const named = { related: [wait, newId<'item'>(), cost], lang: 'nl' };
  const first = await namedQuestions(database, { site: loaded, now: NOW }, named);
  assert.deepEqual(
    first.map(({ title }) => title),
    ['Hoe lang wacht ik?', 'Wat kost hulp?'],
  );
  const unreachable = connect('postgres://nobody@127.0.0.1:1/nothing');
  assert.deepEqual(await namedQuestions(unreachable, { site: loaded, now: NOW }, named), first);
  const later = { site: loaded, now: NOW.add({ minutes: 1 }) };
  await assert.rejects(namedQuestions(unreachable, later, named), /ECONNREFUSED/);
  await unreachable.destroy();
});

test('a question names another by its new words, and no more when it is withdrawn, in every process, where no page is kept', async (t) => {
  const { until } = await aProcess(t, { pageCacheBytes: 0 });
  const site = await aSite();
  const item = await site.show({ title: 'Wat kost hulp?', answer: 'Een vast bedrag.' });
  await site.show({ title: 'Wie helpt mij?', answer: 'De wijkverpleging.', slug: 'wie-helpt-mij', related: [item] });
  const path = `/${site.slug}/vragen/wie-helpt-mij`;
  await until(path, (text) => text.includes('Wat kost hulp?'));
  await site.withdraw(item);
  await until(path, (text) => text.includes('wijkverpleging') && !text.includes('Wat kost hulp?'));
  await site.show({ item, title: 'Wat betaal ik voor hulp?', answer: 'Een vast bedrag.' });
  await until(path, (text) => text.includes('Wat betaal ik voor hulp?'));
});
