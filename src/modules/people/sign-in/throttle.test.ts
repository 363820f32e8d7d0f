import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { aSignInHouse, type Browser } from '../../../../test/support/sign-in.ts';
import { SOURCE_LIMITS } from './model/turns.ts';
import { readProxies } from '#platform/client-address.ts';
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
  for (let time = 0; time < 32; time += 1) statuses.push((await guess(house.aBrowser(), email)).status);
  assert.deepEqual(statuses, [...Array(30).fill(400), 429, 429]);
  const slowed = await guess(house.aBrowser(), email.toUpperCase());
  assert.equal(slowed.status, 429);
  assert.match(slowed.text, /Over 15 minuten/);
  assert.equal(slowed.headers.get('retry-after'), '900');
  const owner = house.aBrowser();
  await house.byMail(owner, email);
  assert.equal(await isIn(owner), true);
});

test('one machine gets ten guesses at one account, and another machine goes on', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const from = '198.51.100.6';
  const statuses: number[] = [];
  for (let time = 0; time < 12; time += 1) statuses.push((await guess(house.aBrowser({ from }), email)).status);
  assert.deepEqual(statuses, [...Array(10).fill(400), 429, 429]);
  assert.equal((await guess(house.aBrowser(), email)).status, 400);
});

test('waiting is over after a quarter of an hour, however often somebody tried meanwhile', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  for (let time = 0; time < 11; time += 1) await guess(browser, email);
  house.pass({ minutes: 10 });
  assert.equal((await guess(browser, email)).status, 429);
  house.pass({ minutes: 5, seconds: 1 });
  assert.equal((await guess(browser, email)).status, 400);
});

const anAddress = () => `${randomBytes(5).toString('hex')}@example.org`;

test('behind a proxy fifty wrong passwords and fifty mails of others keep nobody out', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const proxy = { from: `10.0.0.${randomBytes(4).toString('hex')}` };
  const stranger = house.aBrowser(proxy);
  await stranger.get('/aanmelden');
  for (let time = 0; time < 51; time += 1) {
    await takeTurn(house.door, [{ what: `passwords-from:${proxy.from}`, limits: SOURCE_LIMITS }]);
    assert.equal((await stranger.post('/aanmelden/link', { adres: anAddress() })).status, 200);
  }
  const owner = house.aBrowser(proxy);
  assert.equal((await guess(owner, email)).status, 400);
  await house.byMail(owner, email);
  assert.equal(await isIn(owner), true);
});

test('one machine that tries many accounts is slowed down, whatever it says about where it comes from', async () => {
  const house = await aSignInHouse();
  const from = `198.51.100.${randomBytes(4).toString('hex')}`;
  const ofSource = { what: `passwords-from:${from}`, limits: SOURCE_LIMITS };
  for (let time = 0; time < 298; time += 1) assert.equal(await takeTurn(house.door, [ofSource]), null);
  const same = anAddress();
  const statuses: number[] = [];
  for (const address of [same, same, same, anAddress(), anAddress(), anAddress()]) {
    const headers = { 'x-forwarded-for': `192.0.2.${statuses.length}`, 'x-real-ip': `192.0.2.${statuses.length}` };
    statuses.push((await guess(house.aBrowser({ from, headers }), address)).status);
  }
  assert.deepEqual(statuses, [400, 400, 400, 400, 429, 429], 'three times the same address is one');
  assert.equal((await guess(house.aBrowser(), 'iemand@example.org')).status, 400);
  const { email } = await house.aPerson();
  const owner = house.aBrowser({ from });
  await house.byMail(owner, email);
  assert.equal(await isIn(owner), true);
});

test('with its proxy named each machine behind it is its own, and what a stranger writes in front counts for nothing', async () => {
  const house = await aSignInHouse({ trustedProxies: readProxies('10.0.0.0/8') ?? assert.fail() });
  const [own, other] = [anAddress(), anAddress()];
  const at = (forwarded: string) => house.aBrowser({ from: '10.0.0.4', headers: { 'x-forwarded-for': forwarded } });
  const statuses = async (forwarded: (time: number) => string, address: string) => {
    const found: number[] = [];
    for (let time = 0; time < 11; time += 1) found.push((await guess(at(forwarded(time)), address)).status);
    return found.at(-1);
  };
  const client = `198.51.100.${randomBytes(1)[0]}`;
  assert.equal(await statuses((time) => `203.0.113.${time}, ${client}`, own), 429, 'made up in front of it');
  assert.equal((await guess(at('198.51.100.254'), own)).status, 400, 'another machine of the same proxy');
  assert.equal(await statuses((time) => `203.0.113.${time}`, other), 400);
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

test('strangers who ask for mails all day never keep an address without a link that works', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const sent: number[] = [];
  for (let quarter = 0; quarter < 7; quarter += 1) {
    const before = house.mails.length;
    for (let time = 0; time < 6; time += 1) {
      const stranger = house.aBrowser();
      await stranger.get('/aanmelden');
      await stranger.post('/aanmelden/link', { adres: email });
    }
    sent.push(house.mails.length - before);
    house.pass({ minutes: 14 });
    const link = house.mails.at(-1)?.link ?? '';
    assert.equal((await house.aBrowser().get(link)).status, 200, `quarter ${quarter}`);
    house.pass({ minutes: 1 });
  }
  assert.deepEqual(sent.slice(0, 4), [5, 5, 5, 5]);
  assert.deepEqual(new Set(sent.slice(4)), new Set([1]), 'and no more than one at a time after twenty');
});
