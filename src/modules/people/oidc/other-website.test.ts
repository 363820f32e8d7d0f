import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Door } from '../door.ts';
import { createOutgoing } from '#platform/outgoing/outgoing.ts';
import { aProvider, type TestProvider } from '../../../../test/support/oidc-provider.ts';
import type { Browser } from '../../../../test/support/sign-in.ts';
import { anOffice, comeBackTo, type Office, RETURN } from '../../../../test/support/work-account.ts';
import { VISIT_LIMITS } from '../sign-in/model/turns.ts';
import { takeTurn } from '../sign-in/throttle.ts';

let provider: TestProvider;
before(async () => {
  provider = await aProvider(RETURN);
});
after(() => provider.stop());

const come = async ({ slug }: Office, browser: Browser, from: { subject: string; site: string }) =>
  browser.get(await comeBackTo(provider, browser, { path: `/aanmelden/werkaccount/${slug}`, ...from }));
const proofOn = (text: string) => /name="bewijs" value="([^"]*)"/.exec(text)?.[1] ?? '';
const nameIn = async (browser: Browser) =>
  /Naam van [a-z]+|Bente Beheer/.exec((await browser.get('/account')).text)?.[0] ?? null;

test('another website signs nobody in as somebody else by way of a provider', async () => {
  const office = await anOffice(provider, { toelaten: 'ja' });
  const from = { subject: 'lokaas', site: 'cross-site' };
  const asked = await come(office, office.admin, from);
  assert.equal(asked.status, 200);
  assert.match(asked.text, /Nu ben je hier aangemeld als Bente Beheer/);
  assert.equal(await nameIn(office.admin), 'Bente Beheer');
  const nobody = office.house.aBrowser();
  assert.match((await come(office, nobody, from)).text, /Verder als Naam van lokaas/);
  assert.equal(nobody.cookies.has('eenstemmig'), false);
});

test('who is signed in as somebody else is asked, also from a page of ours, and goes on with a form', async () => {
  const office = await anOffice(provider, { toelaten: 'ja' });
  const asked = await come(office, office.admin, { subject: 'wissel', site: 'same-origin' });
  const proof = proofOn(asked.text);
  const thief = office.house.aBrowser();
  await thief.get('/aanmelden');
  assert.equal((await thief.post('/aanmelden/werkaccount', { bewijs: proof })).status, 400);
  assert.equal((await office.admin.post('/aanmelden/werkaccount', { bewijs: 'onzin' })).status, 400);
  assert.equal((await office.admin.post('/aanmelden/werkaccount', { csrf: 'onzin', bewijs: proof })).status, 400);
  assert.equal((await office.admin.post('/aanmelden/werkaccount', { bewijs: proof })).location, '/');
  assert.equal(await nameIn(office.admin), 'Naam van wissel');
});

test('what a provider proved goes on once, and within ten minutes', async () => {
  const office = await anOffice(provider, { toelaten: 'ja' });
  const browser = office.house.aBrowser();
  const from = { subject: 'eenmaal', site: 'cross-site' };
  const proof = proofOn((await come(office, browser, from)).text);
  assert.equal((await browser.post('/aanmelden/werkaccount', { bewijs: proof })).status, 303);
  await browser.get('/account');
  await browser.post('/afmelden');
  await browser.get('/aanmelden');
  assert.equal((await browser.post('/aanmelden/werkaccount', { bewijs: proof })).status, 400);
  const late = proofOn((await come(office, browser, from)).text);
  office.house.pass({ minutes: 10 });
  assert.equal((await browser.post('/aanmelden/werkaccount', { bewijs: late })).status, 400);
});

test('a provider is asked what it can once in five minutes, however many go there', async () => {
  let asked = 0;
  const office = await anOffice(provider);
  const real = createOutgoing({ allow: ['localhost'] });
  const door: { -readonly [Key in keyof Door]: Door[Key] } = office.house.door;
  door.outgoing = (...all) => {
    asked += 1;
    return real(...all);
  };
  const path = `/aanmelden/werkaccount/${office.slug}`;
  for (let time = 0; time < 20; time += 1) assert.equal((await office.house.aBrowser().get(path)).status, 303);
  assert.equal(asked, 1);
  office.house.pass({ minutes: 5 });
  await office.house.aBrowser().get(path);
  assert.equal(asked, 2);
});

test('one machine that goes to a provider without end waits; others go on', async () => {
  const office = await anOffice(provider);
  const from = '203.0.113.77';
  const what = `visits:${office.boss.organisation} from ${from}`;
  for (let time = 0; time < 300; time += 1)
    assert.equal(await takeTurn(office.house.door, [{ what, limits: VISIT_LIMITS }]), null);
  const path = `/aanmelden/werkaccount/${office.slug}`;
  assert.equal((await office.house.aBrowser({ from }).get(path)).status, 429);
  assert.equal((await office.house.aBrowser().get(path)).status, 303);
});
