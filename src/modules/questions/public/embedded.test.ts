import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../../test/support/client.ts';
import { NOW } from '../../../../test/support/now.ts';
import { createCounter } from './counter.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { aSite, type TestSite } from '../testing/a-site.ts';
import { wordsIn } from './words/words-in.ts';

const visitor = await signedInAs(null);
const HOME = 'http://eenstemmig.example.org';
const ELSEWHERE = 'https://www.example.org';
type Embedded = {
  questions: { question: string; reaction: { about: string; code: string } }[];
  told: string;
  titleLang: string;
};

async function ask(site: TestSite, query = ''): Promise<Embedded> {
  const answer = await visitor.app.request(`${HOME}/embed/sites/${site.slug}/vragen${query}`);
  return (await answer.json()) as Embedded;
}

type Fields = Readonly<Record<string, string>>;

async function react(site: TestSite, fields: Fields, headers: Record<string, string> = {}, query = '') {
  const answer = await visitor.app.request(`${HOME}/embed/sites/${site.slug}/vragen/reactie${query}`, {
    method: 'POST',
    headers: {
      origin: ELSEWHERE,
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields),
  });
  const allowed = answer.headers.get('access-control-allow-origin');
  return { status: answer.status, allowed, said: (await answer.json()) as { text: string; form?: object } };
}

type Rows = { questions_feedback: { organisation_id: string; reason: string } };
const reasonsOf = async ({ us }: TestSite) =>
  (
    await us.asAdviser((scope) =>
      scope.tables<Rows>().selectFrom('questions_feedback').selectAll().where('organisation_id', '=', us.id).execute(),
    )
  ).map(({ reason }) => reason);

test('a reader inside a page of another site says whether an answer is clear and what is not', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: [ELSEWHERE] });
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const { about = '', code = '' } = (await ask(site)).questions[0]?.reaction ?? {};
  const fields = { over: about, csrf: code };
  const clear = await react(site, { ...fields, duidelijk: 'ja' });
  assert.deepEqual([clear.status, clear.allowed], [200, ELSEWHERE]);
  assert.match(clear.said.text, /^Dank u wel\./);
  const unclear = await react(site, { ...fields, duidelijk: 'nee' });
  assert.equal(unclear.said.text, 'Wat was niet duidelijk?');
  assert.ok(unclear.said.form);
  assert.match((await react(site, { ...fields, reden: 'x' })).said.text, /Schrijf in een paar woorden/);
  assert.match((await react(site, { ...fields, reden: 'Ik mis het bedrag.' })).said.text, /^Dank u wel\./);
  assert.deepEqual(await reasonsOf(site), ['Ik mis het bedrag.']);
});

test('a reaction on an answer in another language is answered in that language', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: [ELSEWHERE], languages: ['nl', 'ar'] });
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  await site.show({ item, lang: 'ar', title: 'كم تكلفة المساعدة؟', slug: 'hulp', answer: 'مبلغ ثابت.' });
  const { about = '', code = '' } = (await ask(site, '?lang=ar')).questions[0]?.reaction ?? {};
  const { said } = await react(site, { over: about, csrf: code, duidelijk: 'nee' }, {}, '?lang=ar');
  assert.deepEqual([about, said.text], [`${item}.ar`, wordsIn('ar', 'u').reactionTitle]);
});

test('a reaction from a page that the site does not allow, of a form of ours that is not, or while it is paused is not kept', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: [ELSEWHERE] });
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const { about = '', code = '' } = (await ask(site)).questions[0]?.reaction ?? {};
  const fields = { over: about, csrf: code, reden: 'Ik mis het bedrag.' };
  for (const origin of ['https://elders.example.org', 'null', `${ELSEWHERE}.elders.example`]) {
    const refused = await react(site, fields, { origin });
    assert.deepEqual([refused.status, refused.allowed], [403, null], origin);
  }
  assert.equal((await react(site, { ...fields, csrf: 'x' })).status, 400);
  await site.settle({ isWidgetPaused: true });
  assert.equal((await react(site, fields)).status, 403);
  assert.deepEqual(await reasonsOf(site), []);
});

test('the element shows what stands first on the site: residents before others, and what is read most before the rest', async () => {
  const site = await aSite();
  await site.show({ title: 'Aanvragen als zorgverlener', audience: 'professionals' });
  const bell = await site.show({ title: 'Bellen' });
  const care = await site.show({ title: 'Zorg thuis' });
  const titles = async () => (await ask(site, '?aantal=2')).questions.map(({ question }) => question);
  assert.deepEqual((await titles()).toSorted(), ['Bellen', 'Zorg thuis']);
  const counter = createCounter({ database: await testDatabase(), clock: () => NOW });
  for (const item of [care, care, bell]) counter.add(site.us.id, 'view', item);
  await counter.close();
  await site.settle({});
  assert.deepEqual(await titles(), ['Zorg thuis', 'Bellen']);
});

test('a search that finds nothing says so with what was typed', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost de regiotaxi?' });
  assert.match((await ask(site, '?zoek=zeppelin')).told, /^We vonden niets bij ‘zeppelin’/);
});

test('in another language what the organisation wrote is said to be Dutch, in the element and in a piece of HTML', async () => {
  const site = await aSite();
  await site.theme('zorg', 'Zorg thuis');
  await site.settle({ languages: ['nl', 'ar'], title: 'Vragen aan Maasheuvel' });
  const item = await site.show({ title: 'Wat kost hulp?', slug: 'hulp', theme: 'zorg' });
  await site.show({ item, lang: 'ar', title: 'كم تكلفة المساعدة؟', slug: 'hulp', theme: 'zorg', answer: 'مبلغ ثابت.' });
  const own = (words: string) => `<bdi lang="nl" dir="ltr">${words}</bdi>`;
  const home = `<a href="${HOME}/${site.slug}/vragen?taal=ar">${own('Vragen aan Maasheuvel')}</a>`;
  const html = async (query: string) =>
    (await visitor.app.request(`${HOME}/${site.slug}/vragen/fragment?taal=ar${query}`)).text();
  assert.ok((await html('&thema=zorg')).includes(`<h2 lang="ar" dir="rtl">${own('Zorg thuis')}</h2>`));
  assert.ok((await html('')).includes(`<h2 lang="ar" dir="rtl">${own('Vragen aan Maasheuvel')}</h2>`));
  assert.ok((await html('')).includes(home));
  assert.deepEqual([(await ask(site, '?lang=ar')).titleLang, (await ask(site)).titleLang], ['nl', 'nl']);
  await site.settle({ title: '', isWidgetPaused: true });
  assert.equal((await ask(site, '?lang=ar')).titleLang, 'ar');
  assert.match(await html(''), /^<p class="eenstemmig-vragen" lang="ar" dir="rtl">/);
});

test('who asks for twenty questions has what is read most first, and what came last behind it', async () => {
  const site = await aSite();
  const items = [];
  for (let number = 1; number <= 12; number += 1) items.push(await site.show({ title: `Vraag ${number}` }));
  const counter = createCounter({ database: await testDatabase(), clock: () => NOW });
  for (const [index, item] of items.slice(0, 10).entries())
    for (let time = 0; time <= index; time += 1) counter.add(site.us.id, 'view', item);
  await counter.close();
  await site.settle({});
  const titles = (await ask(site, '?aantal=20')).questions.map(({ question }) => question);
  assert.deepEqual(
    titles.slice(0, 10),
    [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => `Vraag ${number}`),
  );
  assert.deepEqual(titles.slice(10).toSorted(), ['Vraag 11', 'Vraag 12']);
});

test('that an answer was opened inside a page of another site is taken from there alone, with our own code alone', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: [ELSEWHERE] });
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  const { about = '', code = '' } = (await ask(site)).questions[0]?.reaction ?? {};
  const read = async (csrf: string, origin = ELSEWHERE) => {
    const answer = await visitor.app.request(`${HOME}/embed/sites/${site.slug}/vragen/gelezen`, {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ over: about, csrf }),
    });
    return answer.status;
  };
  assert.deepEqual(
    [await read(code), await read('x'), await read(code, 'https://elders.example.org')],
    [204, 400, 403],
  );
});

test('a page may ask for the answers for professionals', async () => {
  const site = await aSite();
  await site.show({ title: 'Wat kost hulp?' });
  await site.show({ title: 'Hoe meld ik iemand aan?', audience: 'professionals' });
  const titles = async (query: string) => (await ask(site, query)).questions.map(({ question }) => question);
  assert.deepEqual(await titles(''), ['Wat kost hulp?']);
  assert.deepEqual(await titles('?voor=professionals'), ['Hoe meld ik iemand aan?']);
});

test('a fragment in a frame is a page by itself in the style of the site, and a bare piece where it is put in a page', async () => {
  const site = await aSite();
  await site.settle({ embedOrigins: [ELSEWHERE] });
  await site.show({ title: 'Wat kost hulp?', slug: 'hulp' });
  for (const address of ['/vragen/fragment', '/vragen/fragment/hulp', '/vragen/fragment/niets']) {
    const get = async (query: string) => visitor.app.request(`${HOME}/${site.slug}${address}${query}`);
    assert.match(await (await get('')).text(), /^<(?:section|article|p) class="eenstemmig-vragen"/);
    const framed = await get('?kader=ja');
    assert.match(framed.headers.get('content-security-policy') ?? '', /frame-ancestors https:\/\/www\.example\.org/);
    const text = await framed.text();
    assert.match(text, /^<!doctype html><html lang="nl"[\s\S]*<title>[^<]+<\/title>[\s\S]*<base target="_top"/);
    assert.match(text, /<link rel="stylesheet"[\s\S]*<main[\s\S]*class="eenstemmig-vragen"/);
  }
});
