import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/support/database.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { createTermMemory, type TermMemory } from '../search/term-memory.ts';
import { aSite } from '../testing/a-site.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { loadSite } from './site.ts';

const LANGUAGES = ['en', 'ar', 'de', 'fr', 'pl', 'tr', 'uk', 'es', 'fa'];

/** Where 'zonneboiler' is found on a site with one question in Dutch and in each of so many other languages, and how often that asked the index. */
async function askedWith(others: number, words: string) {
  const site = await aSite();
  for (const lang of ['nl', ...LANGUAGES.slice(0, others)])
    await site.show({ title: `${lang} zonneboiler`, lang, slug: `vraag-${lang}` });
  const database = await testDatabase();
  const loaded = await loadSite(database, { slug: site.slug }, { terms: createTermMemory(), clock: () => NOW });
  assert.ok(loaded);
  let count = 0;
  const find: TermMemory['find'] = (...asked) => {
    count += 1;
    return loaded.terms.find(...asked);
  };
  const watched = { ...loaded, terms: { ...loaded.terms, find } };
  const found = await foundElsewhere(database, words, { site: watched, now: NOW, lang: 'nl' });
  return { found, count };
}

test('a search that finds nothing looks in six other languages at most, however many the site has', async () => {
  const [six, nine] = [await askedWith(6, 'paspoort'), await askedWith(9, 'paspoort')];
  assert.deepEqual([six.found, nine.found], [[], []]);
  assert.ok(six.count > 0);
  assert.equal(nine.count, six.count);
  const found = await askedWith(9, 'zonneboiler');
  assert.equal(found.found.length, 6);
  assert.ok(found.count <= 6, `the index is asked ${found.count} times for six languages`);
});
