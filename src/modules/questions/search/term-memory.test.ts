import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { type Id, newId } from '#kernel/id.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { deletePublished, insertPublished } from '../store/published.ts';
import { aPublishedRow } from '../testing/a-site.ts';
import { indexPublished } from './index-published.ts';
import { searchSite } from './search-site.ts';
import { createTermMemory, type TermMemory } from './term-memory.ts';

let town: TestOrganisation;

beforeEach(async () => {
  town = await anOrganisation('Gemeente Lommerdal');
});

const publish = (title: string): Promise<Id<'item'>> =>
  town.asAdviser(async (scope) => {
    const item = newId<'item'>();
    const row = aPublishedRow({ title }, item);
    const id = await insertPublished(scope, row);
    await indexPublished(scope, { ...row, id, baseId: null });
    return item;
  });

const listening = (mostBytes?: number): TermMemory => {
  const memory = createTermMemory(mostBytes);
  memory.setListening(true);
  return memory;
};

/** What a site finds, and in how many statements; `meanwhile` happens as the first is asked. */
async function search(
  terms: TermMemory,
  text: string,
  meanwhile = () => {},
): Promise<{ titles: string[]; asked: number }> {
  const database = await testDatabase();
  let asked = 0;
  const reader = {
    get database() {
      asked += 1;
      if (asked === 1) meanwhile();
      return database;
    },
    now: NOW,
    terms,
  };
  const query = { organisation: town.id, bases: [], lang: 'nl', text, limit: 10, offset: 0 };
  const { hits } = await searchSite(reader, query);
  return { titles: hits.map(({ title }) => title), asked };
}

test('what was asked for is not asked again, also what stands nowhere; what the site shows is asked each time', async () => {
  await publish('Een rolstoel lenen');
  const terms = listening();
  assert.deepEqual(await search(terms, 'rolstoel zoekwoord3'), { titles: ['Een rolstoel lenen'], asked: 3 });
  // Without a number in it a word that stands nowhere may be a typing error.
  assert.deepEqual(await search(terms, 'rolstoel'), { titles: ['Een rolstoel lenen'], asked: 1 });
});

test('a new text is found as soon as the change of its organisation is heard', async () => {
  await publish('Een rolstoel lenen');
  const terms = listening();
  await search(terms, 'rolstoel');
  await publish('Een rolstoel kopen');
  terms.forget(newId());
  assert.equal((await search(terms, 'rolstoel')).titles.length, 1);
  terms.forget(town.id);
  assert.equal((await search(terms, 'rolstoel')).titles.length, 2);
});

test('a withdrawn text is gone before anything is heard', async () => {
  const item = await publish('Een rolstoel lenen');
  const terms = listening();
  await search(terms, 'rolstoel');
  await town.asAdviser((scope) => deletePublished(scope, { item, lang: 'nl' }));
  assert.deepEqual((await search(terms, 'rolstoel')).titles, []);
});

test('while changes cannot be heard nothing is kept, and what was kept is forgotten', async () => {
  await publish('Een rolstoel lenen');
  const terms = listening();
  await search(terms, 'rolstoel');
  terms.setListening(false);
  for (let time = 0; time < 2; time += 1) assert.equal((await search(terms, 'rolstoel')).asked, 2);
});

test('what was asked before a change is not kept after it', async () => {
  await publish('Een rolstoel lenen');
  const terms = listening();
  await search(terms, 'rolstoel', () => terms.forget(town.id));
  assert.equal((await search(terms, 'rolstoel')).asked, 2);
});

test('what does not fit is forgotten, and found all the same', async () => {
  await publish('Een rolstoel lenen');
  const terms = listening(50);
  for (let time = 0; time < 2; time += 1)
    assert.deepEqual(await search(terms, 'rolstoel'), { titles: ['Een rolstoel lenen'], asked: 2 });
});

/** Whether the database is asked for such terms on a shelf of ours. */
async function isAsked(terms: TermMemory, lang: string, words: readonly string[]): Promise<boolean> {
  const database = await testDatabase();
  let asked = false;
  const reader = {
    get database() {
      asked = true;
      return database;
    },
    now: NOW,
  };
  await terms.find(reader, [{ organisation: town.id, base: null, lang }], new Set(words));
  return asked;
}

test('the shelf that was not asked for longest goes first', async () => {
  const terms = listening(600);
  for (const lang of ['nl', 'en', 'nl', 'de']) await isAsked(terms, lang, ['nergens']);
  assert.equal(await isAsked(terms, 'nl', ['nergens']), false);
  assert.equal(await isAsked(terms, 'en', ['nergens']), true);
});

test('a word that stands nowhere counts for all that it costs', async () => {
  const made = Array.from({ length: 100 }, (_, index) => `woord${index}`);
  for (const [bytes, isForgotten] of [
    [20_000, true],
    [30_000, false],
  ] as const) {
    const terms = listening(bytes);
    await isAsked(terms, 'nl', made);
    assert.equal(await isAsked(terms, 'nl', made), isForgotten, `${bytes}`);
  }
});
