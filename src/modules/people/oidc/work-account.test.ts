import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aProvider, type TestProvider } from '../../../../test/support/oidc-provider.ts';
import type { Browser } from '../../../../test/support/sign-in.ts';
import {
  anOffice as anOfficeWith,
  comeBackTo,
  connectTo,
  type Office,
  providerFields,
  RETURN,
} from '../../../../test/support/work-account.ts';

const SESSION = 'eenstemmig';
let provider: TestProvider;
before(async () => {
  provider = await aProvider(RETURN);
});
after(() => provider.stop());

const fields = (more: Record<string, string> = {}) => providerFields(provider, more);
const anOffice = (more: Record<string, string> = {}) => anOfficeWith(provider, more);
const visit = (browser: Browser, path: string, subject: string) => comeBackTo(provider, browser, { path, subject });
const connect = (browser: Browser, subject: string) => connectTo(provider, browser, subject);
const come = async ({ slug }: Office, browser: Browser, subject: string) =>
  browser.get(await visit(browser, `/aanmelden/werkaccount/${slug}`, subject));

test('who connected a work account comes in with it, at that organisation', async () => {
  const office = await anOffice();
  assert.match((await connect(office.admin, 'bente')).location ?? '', /^\/account\?gelukt=bewaard&/);
  assert.equal(office.house.mails.at(-1)?.subject, 'Aanmelden via je organisatie is aangezet');
  assert.match((await office.admin.get('/account')).text, /Gekoppeld: localhost/);
  const browser = office.house.aBrowser();
  const back = await visit(browser, `/aanmelden/werkaccount/${office.slug}?terug=/programmas`, 'bente');
  assert.equal((await browser.get(back)).location, '/programmas');
  const account = await browser.get('/account');
  assert.match(account.text, /Bente Beheer/);
  assert.match(account.text, /via je organisatie/);
});

test('who is not known here gets no session and no account', async () => {
  const office = await anOffice();
  const browser = office.house.aBrowser();
  const answer = await come(office, browser, 'vreemde');
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Je werkaccount is hier nog niet bekend/);
  assert.equal(browser.cookies.has(SESSION), false);
});

test('where the organisation admits its people, a new one comes in as a reader, and as the same one later', async () => {
  const office = await anOffice({ toelaten: 'ja' });
  const [first, later] = [office.house.aBrowser(), office.house.aBrowser()];
  assert.equal((await come(office, first, 'nieuw')).location, '/');
  assert.equal((await come(office, later, 'nieuw')).location, '/');
  assert.match((await later.get('/account')).text, /Naam van nieuw/);
  assert.equal((await later.get('/organisatie/aanmelddienst')).status, 403);
  assert.equal((await first.get('/account')).text.match(/\/account\/sessies\/[0-9a-f-]{36}/g)?.length, 1);
});

test('the same mail address with another subject is another person', async () => {
  const office = await anOffice({ toelaten: 'ja' });
  provider.emailOf.set('dubbel-1', office.email);
  provider.emailOf.set('dubbel-2', office.email);
  for (const subject of ['dubbel-1', 'dubbel-2']) {
    const browser = office.house.aBrowser();
    assert.equal((await come(office, browser, subject)).location, '/');
    const page = await browser.get('/account');
    assert.match(page.text, new RegExp(`Naam van ${subject}`));
    assert.doesNotMatch(page.text, /Bente Beheer/);
  }
});

test('the way back works once, in the browser that went, within ten minutes', async () => {
  const office = await anOffice({ toelaten: 'ja' });
  const [browser, thief] = [office.house.aBrowser(), office.house.aBrowser()];
  const back = await visit(browser, `/aanmelden/werkaccount/${office.slug}`, 'eenmalig');
  const ticket = browser.cookies.get('eenstemmig-werkaccount') ?? '';
  assert.equal((await thief.get(back)).status, 400);
  assert.equal((await browser.get(back)).status, 303);
  thief.cookies.set('eenstemmig-werkaccount', ticket);
  assert.match((await thief.get(back)).text, /stond te lang open/);
  const slow = office.house.aBrowser();
  const late = await visit(slow, `/aanmelden/werkaccount/${office.slug}`, 'traag');
  office.house.pass({ minutes: 10 });
  assert.equal((await slow.get(late)).status, 400);
});

test('another state, a code of another visit, and a provider that refuses let nobody in', async () => {
  const office = await anOffice({ toelaten: 'ja' });
  const path = `/aanmelden/werkaccount/${office.slug}`;
  const [one, two, three] = [office.house.aBrowser(), office.house.aBrowser(), office.house.aBrowser()];
  const back = await visit(one, path, 'een');
  const other = await visit(two, path, 'twee');
  const code = new URLSearchParams(other.split('?')[1]).get('code') ?? '';
  const stolen = new URL(back, RETURN);
  stolen.searchParams.set('code', code);
  assert.match((await one.get(stolen.pathname + stolen.search)).text, /klopt niet/);
  const changed = new URL(other, RETURN);
  changed.searchParams.set('state', 'anders');
  assert.match((await two.get(changed.pathname + changed.search)).text, /klopt niet/);
  const out = await three.get(path);
  const state = new URL(out.location ?? '').searchParams.get('state') ?? '';
  const refusal = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
  assert.match((await three.get(`/aanmelden/werkaccount/terug?${refusal}`)).text, /liet je niet door/);
  for (const browser of [one, two, three]) assert.equal(browser.cookies.has(SESSION), false);
});

test('an ID token with another nonce, audience, issuer, time or signature lets nobody in', async () => {
  const office = await anOffice({ toelaten: 'ja' });
  const lies = [
    { nonce: 'anders' },
    { aud: 'een-andere-toepassing' },
    { iss: 'https://elders.example.org' },
    { exp: 1 },
    { sub: 'iemand-anders', forged: true },
  ];
  for (const lie of lies) {
    const browser = office.house.aBrowser();
    provider.lie = lie;
    const answer = await come(office, browser, 'eerlijk');
    provider.lie = null;
    assert.match(answer.text, /klopt niet/, JSON.stringify(lie));
    assert.equal(browser.cookies.has(SESSION), false);
  }
  provider.lie = {};
  assert.equal(
    (await come(office, office.house.aBrowser(), 'eerlijk')).status,
    303,
    'the liar without a lie is believed',
  );
  provider.lie = null;
});

test('a work account that opens one account is not connected to a second', async () => {
  const [mine, yours] = [await anOffice(), await anOffice()];
  await connect(mine.admin, 'gedeeld');
  assert.match((await connect(yours.admin, 'gedeeld')).text, /hoort al bij een ander account/);
});

test('a proof to connect is of one session, and connecting asks for fresh proof', async () => {
  const office = await anOffice();
  const asked = await office.admin.get(await visit(office.admin, '/account/werkaccount/koppelen', 'lena'));
  const proof = /name="bewijs" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
  const other = await office.house.aPerson();
  const browser = office.house.aBrowser();
  await office.house.byMail(browser, other.email);
  await browser.get('/account');
  assert.equal((await browser.post('/account/werkaccount', { bewijs: proof })).status, 400);
  office.house.pass({ minutes: 11 });
  assert.match((await office.admin.get('/account/werkaccount/koppelen')).location ?? '', /bevestiging/);
});

test('a work account of one organisation opens no other organisation', async () => {
  const [mine, yours] = [await anOffice(), await anOffice()];
  await connect(mine.admin, 'trouw');
  const browser = mine.house.aBrowser();
  const answer = await browser.get(await visit(browser, `/aanmelden/werkaccount/${yours.slug}`, 'trouw'));
  assert.equal(browser.cookies.has(SESSION), false);
  assert.equal(answer.location, '/aanmelden?geen-plek');
});

test('a work account is taken off, and then lets nobody in', async () => {
  const office = await anOffice();
  await connect(office.admin, 'weg');
  const [path = ''] =
    /\/account\/werkaccount\/[0-9a-f-]{36}\/verwijdering/.exec((await office.admin.get('/account')).text) ?? [];
  assert.match((await office.admin.post(path)).location ?? '', /^\/account\?gelukt=bewaard&/);
  assert.equal((await come(office, office.house.aBrowser(), 'weg')).status, 400);
});

test('the administrator hears in plain words whether the service works', async () => {
  const office = await anOffice();
  const tell = async () =>
    (await office.admin.get((await office.admin.post('/organisatie/aanmelddienst/proef')).location ?? '')).text;
  assert.match(await tell(), /De dienst antwoordt en kan wat nodig is/);
  const wrongs: [string, RegExp][] = [
    ['http://localhost:1', /geeft geen antwoord/],
    [`${provider.issuer}/nergens`, /geen aanmelddienst die OpenID Connect kent/],
    ['https://127.0.0.1/', /eigen netwerk/],
    ['http://example.org/', /moet beginnen met https/],
  ];
  for (const [adres, words] of wrongs) {
    await office.admin.post('/organisatie/aanmelddienst', fields({ adres }));
    assert.match(await tell(), words, adres);
    // A colleague typed nothing of it, and can only tell somebody.
    const { text } = await office.house.aBrowser().get(`/aanmelden/werkaccount/${office.slug}`);
    assert.match(text, /niet te bereiken, of antwoordt niet goed/, adres);
    assert.doesNotMatch(text, words, adres);
  }
});

test('the secret is shown to nobody, kept sealed, and does not go to another address', async () => {
  const office = await anOffice();
  assert.ok(!(await office.admin.get('/organisatie/aanmelddienst')).text.includes(provider.clientSecret));
  const again = await office.admin.post('/organisatie/aanmelddienst', fields({ geheim: '' }));
  assert.equal(again.status, 303);
  const moved = await office.admin.post(
    '/organisatie/aanmelddienst',
    fields({ geheim: '', adres: 'https://example.org' }),
  );
  assert.equal(moved.status, 400);
  const reader = office.house.aBrowser();
  const { email } = await office.house.aPerson('Lotte Lezer', 'adviser');
  await office.house.byMail(reader, email);
  assert.equal((await reader.get('/organisatie/aanmelddienst')).status, 403);
});
