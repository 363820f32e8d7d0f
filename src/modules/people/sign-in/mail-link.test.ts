import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLobby } from '#platform/scope.ts';
import { hashOfToken } from '#platform/session.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import { findSession } from '../store/sessions.ts';
import { findLink } from '../store/sign-in-links.ts';

const SESSION = 'eenstemmig';

test('a link by mail signs in, in another browser than the one that asked', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const asking = house.aBrowser();
  await asking.get('/aanmelden');
  const ways = await asking.post('/aanmelden', { adres: email });
  assert.equal(ways.status, 200);
  assert.match((await asking.post('/aanmelden/link', { adres: email })).text, /Kijk in je mail/);
  const [mail] = house.mails;
  assert.equal(mail?.to, email);
  const other = house.aBrowser();
  assert.match((await other.get(mail?.link ?? '')).text, /Fenna Verhoeven/);
  const answer = await other.post(mail?.link ?? '');
  assert.deepEqual([answer.status, answer.location], [303, '/']);
  assert.match((await other.get('/account')).text, /deze browser/);
  assert.equal(asking.cookies.has(SESSION), false);
});

test('looking at a link, as a mail scanner does, uses nothing up; the button works once', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/link', { adres: email });
  const link = house.mails[0]?.link ?? '';
  const scanner = house.aBrowser();
  for (let time = 0; time < 3; time += 1) assert.equal((await scanner.get(link)).status, 200);
  assert.equal(scanner.cookies.has(SESSION), false);
  await browser.get(link);
  assert.equal((await browser.post(link)).status, 303);
  const late = house.aBrowser();
  await late.get('/aanmelden');
  assert.equal((await late.get(link)).status, 404);
  assert.equal((await late.post(link)).status, 404);
  assert.equal(late.cookies.has(SESSION), false);
});

test('two at once with the same link: one gets in', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browsers = [house.aBrowser(), house.aBrowser()];
  await browsers[0]?.get('/aanmelden');
  await browsers[0]?.post('/aanmelden/link', { adres: email });
  const link = house.mails[0]?.link ?? '';
  for (const browser of browsers) await browser.get(link);
  const answers = await Promise.all(browsers.map((browser) => browser.post(link)));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 404]);
});

test('a link expires after a quarter of an hour', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/link', { adres: email });
  const link = house.mails[0]?.link ?? '';
  house.pass({ minutes: 14 });
  assert.equal((await browser.get(link)).status, 200);
  house.pass({ minutes: 2 });
  assert.equal((await browser.post(link)).status, 404);
});

test('a link and a session are kept as a hash only, and the log names neither', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/link', { adres: email });
  const link = house.mails[0]?.link ?? '';
  const token = link.split('/').at(-1) ?? '';
  const look = (key: string) =>
    inLobby(house.door.database, { key, clock: () => NOW }, (lobby) => findLink(lobby, key));
  assert.equal(await look(token), undefined);
  assert.equal((await look(hashOfToken(token)))?.purpose, 'sign-in');
  await browser.get(link);
  await browser.post(link);
  const cookie = browser.cookies.get(SESSION) ?? '';
  const session = (key: string) =>
    inLobby(house.door.database, { key, clock: () => NOW }, (lobby) => findSession(lobby, key));
  assert.equal(await session(cookie), undefined);
  assert.ok(await session(hashOfToken(cookie)));
  assert.ok(house.lines.length > 3);
  for (const line of house.lines) assert.ok(!line.includes(token) && !line.includes(cookie), line);
});

test('a link that was mailed to the old address opens nothing once the address was changed', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const owner = house.aBrowser();
  await house.byMail(owner, email);
  const reader = house.aBrowser();
  await reader.get('/aanmelden');
  await reader.post('/aanmelden/link', { adres: email });
  const stolen = house.mails.at(-1)?.link ?? '';
  assert.equal((await reader.get(stolen)).status, 200);
  await owner.get('/account/adres');
  await owner.post('/account/adres', { adres: `nieuw-${email}` });
  const proof = house.mails.at(-1)?.link ?? '';
  await owner.get(proof);
  assert.match((await owner.post(proof)).location ?? '', /^\/account\?gelukt=bewaard&/);
  assert.equal((await reader.get(stolen)).status, 404);
  assert.equal((await reader.post(stolen)).status, 404);
  assert.equal(reader.cookies.has(SESSION), false);
});

test('a link that was mailed before another way to sign in was set opens nothing after it', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const [owner, reader] = [house.aBrowser(), house.aBrowser()];
  await house.byMail(owner, email);
  await reader.get('/aanmelden');
  await reader.post('/aanmelden/link', { adres: email });
  const stolen = house.mails.at(-1)?.link ?? '';
  await owner.get('/account/herstelcodes');
  assert.equal((await owner.post('/account/herstelcodes')).status, 200);
  assert.equal((await reader.get(stolen)).status, 404);
});
