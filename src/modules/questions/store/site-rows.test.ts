import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { NOW } from '../../../../test/support/now.ts';
import { aBase, aFollower } from '../testing/a-base.ts';
import { aSite } from '../testing/a-site.ts';
import { countQuestions, findItems, findQuestion, findTitles, listQuestions, nextMoment } from './site-rows.ts';

const KINDS = ['text', 'addition', 'hidden'] as const;
const subsets = Array.from({ length: 2 ** KINDS.length }, (_, bits) =>
  KINDS.filter((_kind, index) => Math.floor(bits / 2 ** index) % 2 === 1),
);
const passed = { until: NOW };

test('a list that the database lays over each other shows the same questions as a page does, in every combination', async () => {
  const database = await testDatabase();
  const base = await aBase();
  const us = await aFollower(base);
  const [owner, site] = [await aSite('', base.owner), await aSite('', us)];
  const items: string[] = [];
  for (const hasBase of [true, false])
    for (const kinds of subsets)
      for (const window of [{}, passed]) {
        const item = newId<'item'>();
        items.push(item);
        const row = { item, base: base.base.id, title: `Vraag ${items.length}`, slug: `vraag-${items.length}` };
        if (hasBase) await owner.show(row);
        for (const kind of kinds) await site.show({ ...row, ...window, kind });
      }
  const key = { organisation: us.id, live: [{ owner: base.owner.id, base: base.base.id }] };
  const at = { key, now: NOW };
  const listed = await listQuestions(database, at, { lang: 'nl', limit: 100 });
  const shown = await findItems(database, at, { items, lang: 'nl' });
  const sorted = (list: readonly { item: string }[]) => list.map(({ item }) => item).sort();
  assert.deepEqual(sorted(listed), sorted(shown));
  assert.deepEqual(await countQuestions(database, at), [
    { theme: '', lang: 'nl', forProfessionals: false, count: shown.length },
  ]);
  const alone: string[] = [];
  for (const index of items.keys()) {
    const texts = await findQuestion(database, at, `vraag-${index + 1}`);
    alone.push(...texts.map(({ item }) => item));
  }
  assert.deepEqual(alone.toSorted(), sorted(shown));
});

test('a site without bases shows nothing of anybody else, and knows when something comes or goes', async () => {
  const database = await testDatabase();
  const [site, other] = [await aSite(), await aSite()];
  await other.show({ title: 'Van een ander', slug: 'zelfde' });
  const [soon, later] = [NOW.add({ seconds: 5 }), NOW.add({ hours: 5 })];
  await site.show({ title: 'Van ons', slug: 'anders', until: later });
  await site.show({ title: 'Straks', slug: 'straks', from: soon });
  const key = { organisation: site.us.id, live: [] };
  assert.deepEqual(await findQuestion(database, { key, now: NOW }, 'zelfde'), []);
  const questions = await listQuestions(database, { key, now: NOW }, { lang: 'nl', limit: 10 });
  assert.deepEqual(
    questions.map(({ title }) => title),
    ['Van ons'],
  );
  assert.equal(String(await nextMoment(database, { key, now: NOW })), String(soon));
  assert.equal(String(await nextMoment(database, { key, now: soon })), String(later));
  assert.equal(await nextMoment(database, { key, now: later }), null);
});

test('the pages of a list follow each other over the questions of base and site, by title and by what changed last', async () => {
  const database = await testDatabase();
  const base = await aBase();
  const us = await aFollower(base);
  const [owner, site] = [await aSite('', base.owner), await aSite('', us)];
  const titles = Array.from({ length: 11 }, (_, index) => `Vraag ${String.fromCharCode(97 + ((index * 7) % 11))}`);
  for (const [index, title] of titles.entries())
    await (index % 3 === 0 ? site : owner).show({ title, slug: `v-${index}`, base: base.base.id, lang: 'nl' });
  for (const organisation of [us, base.owner])
    await organisation.asAdviser((scope) =>
      sql`update questions_published set changed_at = changed_at + substr(slug, 3)::int * interval '1 minute'
        where organisation_id = ${organisation.id}`.execute(scope.tables()),
    );
  const at = { key: { organisation: us.id, live: [{ owner: base.owner.id, base: base.base.id }] }, now: NOW };
  const pages = async (newest: boolean) => {
    const found = [];
    for (const offset of [0, 4, 8])
      found.push(...(await listQuestions(database, at, { lang: 'nl', limit: 4, offset, newest })));
    return found.map(({ title }) => title);
  };
  assert.deepEqual(await pages(false), titles.toSorted());
  const changed = await listQuestions(database, at, { lang: 'nl', limit: 20, newest: true });
  assert.deepEqual(
    await pages(true),
    changed.map(({ title }) => title),
    'the pages follow each other',
  );
  assert.deepEqual(
    changed.map(({ title }) => title),
    titles.toReversed(),
    'what changed last goes first',
  );
});

test('of two bases that a site shows, what an owner of the one says within the other stays unseen', async () => {
  const database = await testDatabase();
  const [one, other] = [await aBase(), await aBase('Een andere basis')];
  const us = await aFollower(one);
  const key = {
    organisation: us.id,
    live: [one, other].map(({ owner, base }) => ({ owner: owner.id, base: base.id })),
  };
  const at = { key, now: NOW };
  const [site, inOther] = [await aSite('', one.owner), await aSite('', other.owner)];
  const item = await inOther.show({ title: 'Van de basis', slug: 'kosten', base: other.base.id });
  await site.show({ item, title: 'Eigen woorden van wie meedoet', slug: 'kosten', base: other.base.id });
  const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);
  for (const found of [
    await findQuestion(database, at, 'kosten'),
    await findItems(database, at, { items: [item], lang: 'nl' }),
    await findTitles(database, at, { items: [item], lang: 'nl' }),
  ])
    assert.deepEqual(titles(found), ['Van de basis']);
});

test('of two questions at one address the own one is shown, and one that is hidden only when there is no other', async () => {
  const database = await testDatabase();
  const base = await aBase();
  const us = await aFollower(base);
  const [owner, site] = [await aSite('', base.owner), await aSite('', us)];
  const at = { key: { organisation: us.id, live: [{ owner: base.owner.id, base: base.base.id }] }, now: NOW };
  const titleAt = async (slug: string) => (await findQuestion(database, at, slug)).map(({ title }) => title);
  await owner.show({ title: 'Van de basis', slug: 'zelfde', base: base.base.id });
  await site.show({ title: 'Van ons', slug: 'zelfde' });
  assert.deepEqual(await titleAt('zelfde'), ['Van ons']);
  await owner.show({ title: 'Van de basis', slug: 'ander', base: base.base.id });
  const hidden = await owner.show({ title: 'Verborgen', slug: 'ander', base: base.base.id });
  await site.show({ item: hidden, title: '', slug: 'ander', kind: 'hidden' });
  assert.deepEqual(await titleAt('ander'), ['Van de basis']);
});
