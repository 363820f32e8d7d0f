import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '#kernel/id.ts';
import { keepOrganisationFacts } from '#modules/facts/index.ts';
import { findItem, saveDraft } from '#modules/library/index.ts';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import type { TestOrganisation } from '../../../../../test/support/organisation.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { leaveBase } from '../../actions/bases.ts';
import { readMeta } from '../../model/question.ts';
import { aBase, aFollower } from '../../testing/a-base.ts';
import { writtenBy } from '../../testing/written.ts';

const NEW = '/organisatie/vragen/nieuw';
const MINE = { vraag: 'Waar staat de rode bus?', antwoord: 'Op het plein.', voor: 'clients' };

/** The boxes to tick, and which of them are. */
const boxes = (text: string) =>
  [...text.matchAll(/<input[^>]*name="verwant"[^>]*>/g)].map(([box]) => ({
    item: /value="([^"]*)"/.exec(box)?.[1],
    isTicked: box.includes('checked'),
  }));

async function aMunicipality() {
  const base = await aBase();
  const bus = await base.ask('Wat kost de bus?', 'Twee euro.');
  await base.ask('Wie helpt mij met vervoer?', 'Het wijkteam.');
  const municipality = await aFollower(base);
  return { base, bus, municipality, client: await signedInAs(municipality.person('adviser')) };
}

const search = (client: Client, address: string, more: Readonly<Record<string, string>>) =>
  client.post(address, { ...MINE, doe: 'zoek-verwant', ...more });

test('a question of a base is found to go with an own question before that is made, and what was typed stays', async () => {
  const { bus, client } = await aMunicipality();
  const found = await search(client, NEW, { 'zoek-verwant': 'bus' });
  assert.deepEqual(boxes(found.text), [{ item: bus, isTicked: false }]);
  assert.match(found.text, /value="Waar staat de rode bus\?"/);
  const again = await search(client, NEW, { 'zoek-verwant': 'niets van dit', verwant: bus });
  assert.match(again.text, /Er is geen andere vraag met/);
  assert.deepEqual(boxes(again.text), [{ item: bus, isTicked: true }]);
});

test('a search with a typing error finds the question too', async () => {
  const { bus, client } = await aMunicipality();
  const found = await search(client, NEW, { 'zoek-verwant': 'kosst' });
  assert.deepEqual(boxes(found.text), [{ item: bus, isTicked: false }]);
});

test('what goes with a question is named beside it and under it on the site', async () => {
  const { bus, client } = await aMunicipality();
  const made = await client.post(NEW, { ...MINE, verwant: bus, gezien: MINE.vraag });
  const editor = await client.follow(made);
  assert.match(editor.text, new RegExp(`<a href="/organisatie/vragen/vraag/${bus}">Wat kost de bus\\?</a>`));
  const address = (made.location ?? '').split('?')[0] ?? '';
  const [, revisie] = /name="revisie" value="(\d+)"/.exec(editor.text.split('id="tekst"')[1] ?? '') ?? [];
  const published = await client.post(`${address}/tekst`, { ...MINE, doe: 'publish', revisie: revisie ?? '' });
  const shown = await client.follow(published);
  const site = /href="(\/[^"]*\/vragen\/waar-staat-de-rode-bus)"/.exec(shown.text)?.[1] ?? assert.fail(shown.text);
  assert.match((await client.get(site)).text, /id="verwant"[\s\S]*Wat kost de bus\?/);
});

/** An own question that stands on the site; gives its item. */
async function anOwnQuestion(client: Client) {
  const made = await client.post(NEW, { ...MINE, gezien: MINE.vraag });
  const address = (made.location ?? '').split('?')[0] ?? '';
  await writtenBy(client, address.split('/').at(-1) ?? '', {
    kind: 'variant',
    question: MINE.vraag,
    answer: MINE.antwoord,
  });
  return address.split('/').at(-1) ?? '';
}

const siteOf = (us: TestOrganisation): Promise<string> =>
  us.asAdviser(async (scope) => (await findOrganisation(scope, { id: us.id }))?.slug ?? '');

test('a question of the organisation itself goes with one of a base that it follows, on its own site alone', async () => {
  const { base, bus, municipality, client } = await aMunicipality();
  const mine = await anOwnQuestion(client);
  const words = { kind: 'variant', question: 'Wat kost de bus?', answer: 'Bij ons niets.' } as const;
  await writtenBy(client, bus, words);
  const about = `/organisatie/vragen/vraag/${bus}/over`;
  const revisie = /name="revisie" value="(\d+)"/.exec((await client.get(about)).text)?.[1] ?? '';
  assert.equal((await client.post(about, { revisie, verwant: mine })).status, 303);
  await writtenBy(client, bus, { ...words, answer: 'Bij ons niets. Ook op zondag.' });
  const shown = async (us: TestOrganisation) => (await client.get(`/${await siteOf(us)}/vragen/wat-kost-de-bus`)).text;
  assert.match(await shown(municipality), /id="verwant"[\s\S]*Waar staat de rode bus\?/);
  for (const us of [base.owner, await aFollower(base)]) assert.doesNotMatch(await shown(us), /rode bus/);
});

test('a question of the owner of a base goes with one in it, and who follows the base does not see it', async () => {
  const { base, bus, municipality } = await aMunicipality();
  const owner = await signedInAs(base.owner.person('adviser'));
  const mine = await anOwnQuestion(owner);
  const about = `/organisatie/vragen/vraag/${bus}/over`;
  const revisie = /name="revisie" value="(\d+)"/.exec((await owner.get(about)).text)?.[1] ?? '';
  assert.equal((await owner.post(about, { voor: 'clients', revisie, verwant: mine })).status, 303);
  await base.change(bus, 'Drie euro.');
  const shown = async (us: TestOrganisation) => (await owner.get(`/${await siteOf(us)}/vragen/wat-kost-de-bus`)).text;
  assert.match(await shown(base.owner), /Drie euro[\s\S]*id="verwant"[\s\S]*Waar staat de rode bus\?/);
  assert.match(await shown(municipality), /Drie euro/);
  assert.doesNotMatch(await shown(municipality), /rode bus/);
});

test('a search on the page of a question that exists finds others and never the question itself', async () => {
  const { bus, client } = await aMunicipality();
  const made = await client.post(NEW, { ...MINE, gezien: MINE.vraag });
  const address = `${(made.location ?? '').split('?')[0]}/over`;
  const page = await client.get(address);
  const revisie = /name="revisie" value="(\d+)"/.exec(page.text)?.[1] ?? '';
  const found = await search(client, address, { revisie, 'zoek-verwant': 'bus' });
  assert.deepEqual(boxes(found.text), [{ item: bus, isTicked: false }]);
  const kept = await client.post(address, { ...MINE, revisie, verwant: bus });
  assert.match((await client.follow(kept)).text, /Wat kost de bus\?/);
});

/** An own question with the one of the base beside it, and words in English too. */
async function inTwoLanguages(client: Client, municipality: TestOrganisation, bus: string) {
  const made = await client.post(NEW, { ...MINE, verwant: bus, gezien: MINE.vraag });
  const page = (made.location ?? '').split('?')[0] ?? '';
  const item = (page.split('/').at(-1) ?? '') as Id<'item'>;
  const at = { base: null, item, lang: 'en', revision: 0 };
  await municipality.asAdviser((scope) => saveDraft(scope, at, { question: 'Where is the bus?', answer: 'There.' }));
  const kept = async () =>
    readMeta((await municipality.asAdviser((scope) => findItem(scope, item)))?.meta ?? {}).related;
  const save = async (fields: Readonly<Record<string, string | readonly string[]>>) => {
    const form = await client.get(`${page}/over?taal=en`);
    const revisie = /name="revisie" value="(\d+)"/.exec(form.text)?.[1] ?? '';
    const verwant = [...form.text.matchAll(/name="verwant" value="([^"]*)"/g)].map(([, value = '']) => value);
    const saved = await client.post(`${page}/over?taal=en`, { voor: 'clients', revisie, verwant, ...fields });
    assert.equal(saved.status, 303);
    assert.equal((await client.get(`${page}?taal=en`)).status, 200);
  };
  return { page, kept, save };
}

test('saving what a question is about in another language leaves what goes with it, also what cannot be named any more', async () => {
  const { base, bus, municipality, client } = await aMunicipality();
  const { page, kept, save } = await inTwoLanguages(client, municipality, bus);
  const form = await client.get(`${page}/over?taal=en`);
  assert.match(form.text, /Wat kost de bus\?/);
  assert.deepEqual(boxes(form.text), [{ item: bus, isTicked: true }]);
  await save({ eigenaar: 'Noor' });
  assert.deepEqual(await kept(), [bus]);
  await municipality.asAdviser((scope) => leaveBase(scope, base.base.id));
  assert.doesNotMatch((await client.get(`${page}/over?taal=en`)).text, /Wat kost de bus\?/);
  await save({ eigenaar: 'Bas' });
  assert.deepEqual(await kept(), [bus]);
});

test('what is no question that could be chosen never goes with one, and its pages stay', async () => {
  const { bus, municipality, client } = await aMunicipality();
  const { page, kept, save } = await inTwoLanguages(client, municipality, bus);
  const wrong = ['geen-uuid', '01900000-0000-7000-8000-000000000000', page.split('/').at(-1) ?? ''];
  assert.equal((await search(client, NEW, { 'zoek-verwant': 'bus', verwant: 'geen-uuid' })).status, 200);
  await save({ verwant: [...wrong, bus] });
  assert.deepEqual(await kept(), [bus]);
});

test('the form of a new question reads the language of the answer and offers the facts', async () => {
  const { client, municipality } = await aMunicipality();
  await municipality.asAdviser((scope) =>
    keepOrganisationFacts(scope, { revision: 0, facts: [{ name: 'telefoon', value: '0485 12 34 56' }] }),
  );
  const page = await client.get(NEW);
  assert.match(page.text, /<een-taal[^>]*data-veld="antwoord"/);
  assert.match(page.text, /data-taalverslag/);
  assert.doesNotMatch(
    page.text,
    /Niets gevonden|Moeilijke zinnen<\/h3>/,
    'nothing is said of a text that is not there',
  );
  assert.match(page.text, /data-invoegen="{telefoon}"/);
  const heavy = await search(client, NEW, { antwoord: 'Desalniettemin dient de aanvrager te participeren.' });
  assert.match(heavy.text, /dient te|desalniettemin/i);
});
