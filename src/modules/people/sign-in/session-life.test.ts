import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { inLobby } from '#platform/scope.ts';
import { csrfTokenOf } from '#platform/session.ts';
import { type Browser, aSignInHouse } from '../../../../test/support/sign-in.ts';

const SESSION = 'eenstemmig';
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200;

test('signing in gives a new token and the one from before opens nothing', async () => {
  const house = await aSignInHouse();
  const [first, second] = [await house.aPerson('Eva Eerst'), await house.aPerson('Tom Tweede')];
  const browser = house.aBrowser();
  await house.byMail(browser, first.email);
  const planted = browser.cookies.get(SESSION) ?? '';
  await house.byMail(browser, second.email);
  assert.notEqual(browser.cookies.get(SESSION), planted);
  const thief = house.aBrowser();
  thief.cookies.set(SESSION, planted);
  assert.equal(await isIn(thief), false);
  assert.equal(await isIn(browser), true);
});

test('a token that the server never gave is not taken over', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  const planted = 'a'.repeat(43);
  browser.cookies.set(SESSION, planted);
  await house.byMail(browser, email);
  assert.notEqual(browser.cookies.get(SESSION), planted);
  const thief = house.aBrowser();
  thief.cookies.set(SESSION, planted);
  assert.equal(await isIn(thief), false);
});

test('signing out ends the session on the server, not only in the browser', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  const copied = browser.cookies.get(SESSION) ?? '';
  await browser.get('/account');
  await browser.post('/afmelden');
  browser.cookies.set(SESSION, copied);
  assert.equal(await isIn(browser), false);
});

test('a session ends after a day without use', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  house.pass({ hours: 23 });
  assert.equal(await isIn(browser), true);
  house.pass({ hours: 23 });
  assert.equal(await isIn(browser), true, 'use in between keeps it');
  house.pass({ hours: 24, minutes: 1 });
  assert.equal(await isIn(browser), false);
});

test('a session ends after two weeks, however much it is used', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  for (let day = 0; day < 17; day += 1) {
    house.pass({ hours: 20 });
    const hours = (day + 1) * 20;
    assert.equal(await isIn(browser), hours < 14 * 24, `after ${hours} hours`);
  }
});

test('somebody ends one session, or all others, and those are dead at once', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const [here, phone, old] = [
    house.aBrowser({ userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140' }),
    house.aBrowser({ userAgent: 'Mozilla/5.0 (iPhone) Version/19 Safari/604.1' }),
    house.aBrowser(),
  ];
  for (const browser of [here, phone, old]) await house.byMail(browser, email);
  const page = await here.get('/account');
  assert.match(page.text, /Firefox op Windows<\/b>, deze browser/);
  assert.match(page.text, /Safari op een iPhone/);
  const [end = ''] = /\/account\/sessies\/[0-9a-f-]{36}\/afmelding/.exec(page.text) ?? [];
  assert.equal((await here.post(end)).status, 303);
  assert.equal([await isIn(phone), await isIn(old)].filter(Boolean).length, 1);
  await here.post('/account/sessies/afmelding');
  assert.deepEqual([await isIn(phone), await isIn(old), await isIn(here)], [false, false, true]);
});

test('nobody ends the session of somebody else', async () => {
  const house = await aSignInHouse();
  const [mine, yours] = [await house.aPerson(), await house.aPerson()];
  const [me, you, phone] = [house.aBrowser(), house.aBrowser(), house.aBrowser()];
  await house.byMail(me, mine.email);
  for (const browser of [you, phone]) await house.byMail(browser, yours.email);
  const [end = ''] = /\/account\/sessies\/[0-9a-f-]{36}\/afmelding/.exec((await you.get('/account')).text) ?? [];
  await me.get('/account');
  assert.equal((await me.post(end)).status, 404);
  assert.deepEqual([await isIn(you), await isIn(phone)], [true, true]);
});

test('a post of one’s own account without the token of the session changes nothing', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const [browser, other] = [house.aBrowser(), house.aBrowser()];
  for (const one of [browser, other]) await house.byMail(one, email);
  await browser.get('/account');
  const wrong = csrfTokenOf('another secret', browser.cookies.get(SESSION) ?? '');
  assert.equal((await browser.post('/account/sessies/afmelding', { csrf: wrong })).status, 403);
  assert.equal((await browser.post('/account/naam', { csrf: '', naam: 'Iemand Anders' })).status, 403);
  assert.equal(await isIn(other), true);
  assert.doesNotMatch((await browser.get('/account')).text, /Iemand Anders/);
});

test('a session of an account that was closed opens nothing from the next page on', async () => {
  const house = await aSignInHouse();
  const { email, member } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  assert.equal(await isIn(browser), true);
  await inLobby(house.door.database, { account: member.account }, ({ tables }) =>
    sql`update people_account set disabled_at = now() where id = ${member.account}`.execute(tables()),
  );
  assert.equal(await isIn(browser), false);
  assert.equal((await browser.get('/programmas')).status, 303);
  assert.equal((await house.byMail(browser, email)).status, 404);
});
