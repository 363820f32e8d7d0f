import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { type Id, newId } from '#kernel/id.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { deletePublished, insertPublished, type PublishedRow } from '../store/published.ts';
import { indexPublished, rebuildIndex, unindexPublished } from './index-published.ts';
import { nearestWords } from './nearest-words.ts';
import { isInWordsOfSite, type SiteResult, searchSite } from './search-site.ts';

const HOUR = { hours: 1 };
const reader = { database: await testDatabase(), now: NOW };
let region: TestOrganisation;
let town: TestOrganisation;
let base: Id<'base'>;

beforeEach(async () => {
  [region, town] = [await anOrganisation('Regio Maasduin'), await anOrganisation('Gemeente Lommerdal')];
  base = newId();
});

const rowOf = (row: Partial<PublishedRow>): PublishedRow => ({
  base,
  item: newId(),
  version: 1,
  kind: 'text',
  slug: `s-${newId()}`,
  lang: 'nl',
  theme: 'zorg',
  audience: 'clients',
  title: '',
  answer: '',
  html: '',
  synonyms: [],
  related: [],
  from: NOW,
  until: null,
  ...row,
});

/** Publishes a text in the name of an organisation, and puts it in the index. */
const publish = (organisation: TestOrganisation, part: Partial<PublishedRow>): Promise<PublishedRow & { id: string }> =>
  organisation.asAdviser(async (scope) => {
    const row = rowOf(part);
    const id = await insertPublished(scope, row);
    if (row.kind !== 'hidden') await indexPublished(scope, { ...row, id, baseId: row.base });
    return { ...row, id };
  });

const search = (text: string, options: { lang?: string; atOnce?: boolean; limit?: number; offset?: number } = {}) => {
  const { lang = 'nl', atOnce = true, limit = 10, offset = 0 } = options;
  const bases = [{ id: base, owner: region.id, atOnce }];
  return searchSite(reader, { organisation: town.id, bases, lang, text, limit, offset });
};
const titles = ({ hits }: SiteResult): string[] => hits.map(({ title }) => title);

test('a site finds the texts of its base and its own, and nothing of anybody else', async () => {
  const stranger = await anOrganisation('Gemeente Peelrand');
  await publish(region, { title: 'Hulp in het huishouden' });
  await publish(region, { title: 'Hulp bij eigen zaken van de regio', base: null });
  await publish(region, { title: 'Hulp uit een andere base', base: newId() });
  await publish(town, { title: 'Hulp van het dorp', base: null });
  await publish(stranger, { title: 'Hulp van de buren' });
  await publish(stranger, { title: 'Hulp van de buren zelf', base: null });
  assert.deepEqual(titles(await search('hulp')).sort(), ['Hulp in het huishouden', 'Hulp van het dorp']);
});

test('an own text comes in the place of that of the base, and a hidden one is gone', async () => {
  const { item } = await publish(region, { title: 'Wat kost de taxi?', answer: 'Twee euro.' });
  await publish(town, { item, title: 'Wat kost de taxi?', answer: 'Niets.' });
  const other = await publish(region, { title: 'Een taxi bestellen' });
  await publish(town, { item: other.item, kind: 'hidden', title: 'Een taxi bestellen' });
  const found = await search('taxi');
  assert.deepEqual(
    found.hits.map(({ excerpt }) => excerpt),
    ['Niets.'],
  );
  assert.equal(found.total, 1);
});

test('an own text that is shown later leaves that of the base until then', async () => {
  const { item } = await publish(region, { title: 'Wat kost de taxi?', answer: 'Twee euro.' });
  await publish(town, { item, title: 'Wat kost de taxi?', answer: 'Niets.', from: NOW.add(HOUR) });
  assert.deepEqual(
    (await search('taxi')).hits.map(({ excerpt }) => excerpt),
    ['Twee euro.'],
  );
});

test('a text that is not shown yet or not any more is not found', async () => {
  await publish(region, { title: 'Straks een traplift', from: NOW.add(HOUR) });
  await publish(region, { title: 'Vroeger een traplift', from: NOW.subtract({ hours: 2 }), until: NOW.subtract(HOUR) });
  assert.deepEqual((await search('traplift')).hits, []);
});

test('after approval only what was taken over is found', async () => {
  const { item } = await publish(region, { title: 'Hulp bij schulden' });
  await publish(region, { title: 'Hulp bij de huur' });
  await publish(town, { item, title: 'Hulp bij schulden, overgenomen' });
  assert.deepEqual(titles(await search('hulp', { atOnce: false })), ['Hulp bij schulden, overgenomen']);
});

test('an own part beside the answer of the base is found by its own words', async () => {
  const { item } = await publish(region, { title: 'Ik voel mij alleen', answer: 'Bel ons.' });
  await publish(town, { item, kind: 'addition', title: 'Ik voel mij alleen', answer: 'Donderdag is er bingo.' });
  const [hit] = (await search('bingo')).hits;
  assert.deepEqual([hit?.kind, hit?.itemId], ['addition', item]);
});

test('only texts in the language of the site are found', async () => {
  await publish(region, { title: 'Help with debts', lang: 'en' });
  await publish(region, { title: 'Hulp bij schulden, in English debts' });
  assert.deepEqual(titles(await search('debt', { lang: 'en' })), ['Help with debts']);
});

test('a removed text is gone at once, with and without the index being told', async () => {
  const told = await publish(region, { title: 'Een rolstoel lenen' });
  await publish(region, { title: 'Een rolstoel kopen' });
  const lost = await publish(region, { title: 'Een rolstoel huren' });
  await region.asAdviser(async (scope) => {
    await deletePublished(scope, lost);
    await deletePublished(scope, told);
    await unindexPublished(scope, told.id);
  });
  assert.deepEqual(titles(await search('rolstoel')), ['Een rolstoel kopen']);
});

test('a text that was indexed again is found by its new words only', async () => {
  const row = await publish(region, { title: 'Dagbesteding voor ouderen' });
  await region.asAdviser((scope) => indexPublished(scope, { ...row, baseId: base, title: 'Eten aan huis' }));
  assert.deepEqual((await search('dagbesteding')).hits, []);
  assert.equal((await search('eten')).hits.length, 1);
  assert.equal((await search('dagbestedng')).corrected, null);
});

test('the index made anew finds the same', async () => {
  const row = await publish(region, { title: 'Hulp bij schulden' });
  await publish(region, { title: 'Hulp bij de huur' });
  await region.asAdviser((scope) => rebuildIndex(scope, [{ ...row, baseId: base }]));
  assert.deepEqual(titles(await search('hulp')), ['Hulp bij schulden']);
});

test('a typing error is mended, and the site says so', async () => {
  await publish(region, { title: 'Hoe vraag ik begeleiding aan?' });
  const found = await search('begelijding aanvragen');
  assert.deepEqual(titles(found), ['Hoe vraag ik begeleiding aan?']);
  assert.equal(found.corrected, 'begeleiding aanvragen');
  assert.equal((await search('begeleiding')).corrected, null);
});

test('a word of another site is never offered as a correction', async () => {
  const stranger = await anOrganisation('Gemeente Peelrand');
  await publish(stranger, { title: 'De geheime wasserette' });
  await publish(region, { title: 'Hulp in huis' });
  assert.deepEqual(await search('waserette'), { hits: [], total: 0, corrected: null, unknown: ['waserette'] });
});

test('where nothing is found the nearest words of the site are offered', async () => {
  await publish(region, { title: 'Kwijtschelding van belasting' });
  const bases = [{ id: base, owner: region.id, atOnce: true }];
  const site = { organisation: town.id, bases, lang: 'nl', text: 'kwijtschelders', limit: 10, offset: 0 };
  assert.deepEqual(await nearestWords(reader, site), ['kwijtschelding']);
});

test('an answer that has what somebody wants to do, but not with what, is no answer; the word that stands nowhere is told', async () => {
  await publish(region, { title: 'Hoe verleng ik een toewijzing?', answer: 'Voor een kind kan dat ook.' });
  const found = await search('paspoort verlengen');
  assert.deepEqual([titles(found), found.unknown], [[], ['paspoort']]);
  assert.deepEqual(titles(await search('toewijzing verlengen')), ['Hoe verleng ik een toewijzing?']);
  // Who asks for nothing else gets what there is, and the rest of what was asked is still found.
  assert.deepEqual(titles(await search('verlengen')), ['Hoe verleng ik een toewijzing?']);
  const half = await search('toewijzing paspoort');
  assert.deepEqual([titles(half), half.unknown], [['Hoe verleng ik een toewijzing?'], ['paspoort']]);
});

test('no word is offered that leads to nothing on the site yet', async () => {
  await publish(region, { title: 'Kwijtschelding van belasting', from: NOW.add(HOUR) });
  const bases = [{ id: base, owner: region.id, atOnce: true }];
  const site = { organisation: town.id, bases, lang: 'nl', text: 'kwijtschelders', limit: 10, offset: 0 };
  assert.deepEqual(await nearestWords(reader, site), []);
});

test('pages follow each other without doubles, and count what is shown', async () => {
  for (let number = 1; number <= 25; number += 1) await publish(region, { title: `Vraag ${number} over zorg` });
  const pages = [await search('zorg'), await search('zorg', { offset: 10 }), await search('zorg', { offset: 20 })];
  assert.equal(new Set(pages.flatMap(titles)).size, 25);
  assert.deepEqual(
    pages.map(({ total }) => total),
    [25, 25, 25],
  );
});

test('whatever is typed is answered', async () => {
  await publish(region, { title: 'Hulp in huis' });
  for (const text of [
    '',
    '   ',
    "'; drop table questions_published; --",
    '%_\\',
    '\u0000hulp',
    '🙂',
    'a'.repeat(5000),
    'x '.repeat(500),
  ])
    assert.ok(Array.isArray((await search(text)).hits), text.slice(0, 20));
});

test('a typing error is not mended with a word of a text that is still to come', async () => {
  await publish(region, { title: 'Waarom sluit het zwemparadijs?', from: NOW.add(HOUR) });
  const found = await search('zwemparadys');
  assert.deepEqual([titles(found), found.corrected], [[], null]);
});

test('a search with a word that no text of the site has is not in the words of the site', async () => {
  await publish(town, { title: 'Wat kost een paspoort?', base: null });
  const isSound = (text: string) => isInWordsOfSite(reader, { organisation: town.id, bases: [], lang: 'nl', text });
  assert.equal(await isSound('kosten paspoort'), true);
  assert.equal(await isSound('paspoort van een oplichter'), false);
  assert.equal(await isSound('oplichter'), false);
});
