import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '#kernel/id.ts';
import { saveDraft } from '#modules/library/index.ts';
import { type Client, signedInAs } from '../../../../../test/support/client.ts';
import { aSite } from '../../testing/a-site.ts';

const DUTCH = { vraag: 'Wanneer is de Dorpsstraat dicht?', antwoord: 'De Dorpsstraat is dicht in maart.' };
const ARABIC = { vraag: 'متى يغلق الشارع؟', antwoord: 'الشارع مغلق في مارس.' };

async function publish(client: Client, address: string, words: Record<string, string>) {
  const { text } = await client.get(address);
  const revisie = /id="tekst"[\s\S]*?name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '';
  const [path = '', query = ''] = address.split('?');
  return client.post(`${path}/tekst${query === '' ? '' : `?${query}`}`, { doe: 'publish', revisie, ...words });
}

/** A question of the organisation itself on its site, in Dutch, with the page to write it in Arabic. */
async function aQuestionInTwoLanguages() {
  const site = await aSite();
  const client = await signedInAs(site.us.person('administrator'));
  const made = await client.post('/organisatie/vragen/nieuw', { ...DUTCH, voor: 'clients' });
  const address = (made.location ?? '').split('?')[0] ?? '';
  assert.equal((await publish(client, address, DUTCH)).status, 303);
  assert.match((await client.get(address)).text, /In een andere taal/);
  const editor = await client.get(`${address}?taal=ar`);
  return { site, client, address, arabic: `${address}?taal=ar`, editor };
}

test('an own question gets a language of its own, is written in its direction, and stands on the site in it', async () => {
  const { site, client, arabic, editor } = await aQuestionInTwoLanguages();
  assert.match(editor.text, /aria-current="page"[^>]*>Arabisch/);
  assert.match(editor.text, /<textarea[^>]*lang="ar" dir="rtl"[^>]*><\/textarea>/);
  assert.match(editor.text, /name="vraag"(?:(?! value="[^"])[^>])*>/, 'it starts empty');
  assert.match(editor.text, /In het Nederlands[\s\S]*lang="nl" dir="ltr"[\s\S]*De Dorpsstraat is dicht in maart/);
  assert.equal((await publish(client, arabic, ARABIC)).status, 303);
  const slug = 'wanneer-is-de-dorpsstraat-dicht';
  const shown = await client.get(`/${site.slug}/vragen/${slug}?taal=ar`);
  assert.match(shown.text, /<div lang="ar" dir="rtl"><h1[^>]*>متى يغلق الشارع؟/);
  const dutch = await client.get(`/${site.slug}/vragen/${slug}`);
  assert.match(dutch.text, new RegExp(`<a href="/${site.slug}/vragen/${slug}\\?taal=ar" lang="ar"`));
  assert.match((await client.get(`/${site.slug}/vragen?zoek=dorpsstraat`)).text, /lang="ar" hreflang="ar" dir="rtl"/);
});

test('a translation that is only looked at is nowhere in the list', async () => {
  const { client } = await aQuestionInTwoLanguages();
  assert.doesNotMatch((await client.get('/organisatie/vragen')).text, /Arabisch/);
});

test('Dutch words are not published as a translation', async () => {
  const { client, arabic } = await aQuestionInTwoLanguages();
  const refused = await publish(client, arabic, { ...ARABIC, antwoord: DUTCH.antwoord });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /nog hetzelfde als het Nederlandse/);
  for (const doe of ['publish', 'submit']) {
    const heading = await publish(client, arabic, { ...ARABIC, vraag: DUTCH.vraag, doe });
    assert.equal(heading.status, 400);
    assert.match(heading.text, /Deze vraag staat er nog in het Nederlands/);
  }
  const empty = await publish(client, arabic, { ...ARABIC, vraag: ' ' });
  assert.equal(empty.status, 400);
  assert.match(empty.text, /Vul de vraag in/);
});

test('where the site does not show a language, the page of the question says so and points to no page on the site', async () => {
  const { site, client, arabic } = await aQuestionInTwoLanguages();
  await publish(client, arabic, ARABIC);
  await site.settle({ languages: ['nl', 'en'] });
  const { text } = await client.get(arabic);
  assert.match(text, /Jullie site toont geen Arabisch/);
  assert.doesNotMatch(text, /Bekijk op de site/);
});

test('a question that goes to the archive is off the site in every language', async () => {
  const { site, client, address, arabic } = await aQuestionInTwoLanguages();
  await publish(client, arabic, ARABIC);
  const shown = `/${site.slug}/vragen/wanneer-is-de-dorpsstraat-dicht`;
  assert.equal((await client.get(`${shown}?taal=ar`)).status, 200);
  const { text } = await client.get(address);
  const revisie = /archief"[\s\S]*?name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '';
  const archived = await client.post(`${address}/archief`, { revisie, doe: 'weg' });
  assert.match((await client.follow(archived)).text, /in geen enkele taal op de site/);
  for (const lang of ['', '?taal=ar']) assert.equal((await client.get(shown + lang)).status, 404, lang);
});

test('a question that is published from the archive stands in the list again', async () => {
  const { site, client, address } = await aQuestionInTwoLanguages();
  const { text } = await client.get(address);
  const revisie = /archief"[\s\S]*?name="revisie" value="(\d+)"/.exec(text)?.[1] ?? '';
  await client.follow(await client.post(`${address}/archief`, { revisie, doe: 'weg' }));
  const listed = async () => (await client.get('/organisatie/vragen')).text.includes(address);
  assert.equal(await listed(), false);
  assert.equal((await publish(client, address, DUTCH)).status, 303);
  assert.equal((await client.get(`/${site.slug}/vragen/wanneer-is-de-dorpsstraat-dicht`)).status, 200);
  assert.equal(await listed(), true);
});

test('a language that is none is refused in plain words, to look at and to write in, and nothing is made of it', async () => {
  const { client, address } = await aQuestionInTwoLanguages();
  const before = (await client.get('/organisatie/vragen')).text.split(address).length;
  for (const place of ['', '/versies', '/over']) {
    const shown = await client.get(`${address}${place}?taal=zz`);
    assert.equal(shown.status, 400, place);
    assert.match(shown.text, /Deze taal kennen we hier niet\. Ga terug en kies een taal uit de lijst\./);
  }
  for (const doe of ['keep', 'submit', 'publish'])
    assert.equal((await publish(client, `${address}?taal=zz`, { ...ARABIC, revisie: '0', doe })).status, 400);
  assert.equal((await client.get('/organisatie/vragen')).text.split(address).length, before);
  assert.doesNotMatch((await client.get(address)).text, /taal=zz/);
});

test('words that were read in in a language that we have no name for can be read and changed', async () => {
  const { site, client, address } = await aQuestionInTwoLanguages();
  const item = asId<'item'>(address.split('/').at(-1) ?? '');
  const words = { question: 'Pa ki lè?', answer: 'An mas.' };
  await site.us.asAdviser((scope) => saveDraft(scope, { base: null, item, lang: 'ht', revision: 0 }, words));
  assert.match((await client.get(`${address}?taal=ht`)).text, /An mas\./);
});
