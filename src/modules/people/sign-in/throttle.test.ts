import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { aSignInHouse, type Browser } from '../../../../test/support/sign-in.ts';
import { takeTurn } from './throttle.ts';

const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200;
const guess = async (browser: Browser, adres: string) => {
  if (!browser.cookies.has('eenstemmig-formulier')) await browser.get('/aanmelden');
  return browser.post('/aanmelden/wachtwoord', { adres, wachtwoord: 'zomaar een gok', code: '123456' });
};

test('guessing at one account is slowed down from everywhere, says how long, and its owner gets in by mail', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const statuses: number[] = [];
  for (let time = 0; time < 12; time += 1) statuses.push((await guess(house.aBrowser(), email)).status);
  assert.deepEqual(statuses, [...Array(10).fill(400), 429, 429]);
  const slowed = await guess(house.aBrowser(), email.toUpperCase());
  assert.equal(slowed.status, 429);
  assert.match(slowed.text, /Over 15 minuten/);
  assert.equal(slowed.headers.get('retry-after'), '900');
  const owner = house.aBrowser();
  await house.byMail(owner, email);
  assert.equal(await isIn(owner), true);
});

test('waiting is over after a quarter of an hour, however often somebody tried meanwhile', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  for (let time = 0; time < 11; time += 1) await guess(house.aBrowser(), email);
  house.pass({ minutes: 10 });
  assert.equal((await guess(house.aBrowser(), email)).status, 429);
  house.pass({ minutes: 5, seconds: 1 });
  assert.equal((await guess(house.aBrowser(), email)).status, 400);
});

test('one machine that tries many accounts is slowed down, whatever it says about where it comes from', async () => {
  const house = await aSignInHouse();
  const statuses: number[] = [];
  for (let time = 0; time < 52; time += 1) {
    const headers = { 'x-forwarded-for': `192.0.2.${time}`, 'x-real-ip': `192.0.2.${time}` };
    const browser = house.aBrowser({ from: '198.51.100.7', headers });
    statuses.push((await guess(browser, `${randomBytes(5).toString('hex')}@example.org`)).status);
  }
  assert.deepEqual(statuses.slice(48), [400, 400, 429, 429]);
  const elsewhere = house.aBrowser({ from: '198.51.100.8' });
  assert.equal((await guess(elsewhere, 'iemand@example.org')).status, 400);
});

test('many tries at the same moment count as many', async () => {
  const house = await aSignInHouse();
  const turn = { what: `at once:${randomBytes(6).toString('hex')}`, limits: [{ tries: 3, minutes: 15 }] };
  const waits = await Promise.all(Array.from({ length: 8 }, () => takeTurn(house.door, [turn])));
  assert.equal(waits.filter((wait) => wait === null).length, 3);
});

test('no more than five mails in a quarter; the page says the same, and the earlier links work', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const attacker = house.aBrowser();
  await attacker.get('/aanmelden');
  const pages = [];
  for (let time = 0; time < 7; time += 1) pages.push((await attacker.post('/aanmelden/link', { adres: email })).text);
  assert.equal(new Set(pages).size, 1);
  assert.equal(house.mails.length, 5);
  const owner = house.aBrowser();
  const link = house.mails[0]?.link ?? '';
  await owner.get(link);
  assert.equal((await owner.post(link)).status, 303);
});
