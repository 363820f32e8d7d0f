import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#kernel/id.ts';
import { inScope } from '#platform/scope.ts';
import { codeAt, setUpPhone } from '../../../../test/support/phone.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import { insertPerson } from '../store/persons.ts';

const STEP = '/aanmelden/tweede-stap';
/** An organisation of which the administrator asks everybody for a second factor. */
async function aStrictHouse() {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  await admin.get('/organisatie');
  assert.equal((await admin.post('/organisatie/tweede-stap', { vraag: 'ja' })).status, 303);
  return { house, member, email, admin };
}

test('where it is asked, a link by mail alone opens no page of the organisation, not even for who asked it', async () => {
  const { house, admin, email } = await aStrictHouse();
  for (const path of ['/', '/programmas', '/organisatie', '/account', '/mijn-week', '/organisatie/mensen'])
    assert.match((await admin.get(path)).location ?? '', /^\/aanmelden\/tweede-stap\?terug=/, path);
  assert.equal((await admin.post('/organisatie/tweede-stap', { vraag: 'nee' })).status, 403);
  assert.match((await admin.get(STEP)).text, /Stel een tweede stap in/);
  await setUpPhone(house, admin);
  assert.equal((await admin.get('/programmas')).status, 200, 'setting one up is using it');
  const other = house.aBrowser();
  await house.byMail(other, email);
  assert.match((await other.get('/programmas')).location ?? '', /tweede-stap/);
});

test('a code of the phone, or a recovery code, finishes signing in; a wrong one does not, and guesses are few', async () => {
  const { house, admin, email } = await aStrictHouse();
  const { secret, codes } = await setUpPhone(house, admin);
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  const page = await browser.get(`${STEP}?terug=/mijn-week`);
  assert.match(page.text, /Code van je telefoon/);
  assert.equal((await browser.post(STEP, { code: '000000', terug: '/mijn-week' })).status, 400);
  const before = browser.cookies.get('eenstemmig');
  const right = await browser.post(STEP, { code: codeAt(house, secret), terug: '/mijn-week' });
  assert.deepEqual([right.status, right.location], [303, '/mijn-week']);
  assert.notEqual(browser.cookies.get('eenstemmig'), before, 'what opens more has a new token');
  assert.equal((await browser.get('/mijn-week')).status, 200);
  const lost = house.aBrowser();
  await house.byMail(lost, email);
  await lost.get(STEP);
  assert.equal((await lost.post(STEP, { code: codes[0] ?? '', terug: 'https://elders.example.org/' })).location, '/');
  const guesser = house.aBrowser();
  await house.byMail(guesser, email);
  await guesser.get(STEP);
  const guesses: number[] = [];
  for (let time = 0; time < 11; time += 1) guesses.push((await guesser.post(STEP, { code: '111111' })).status);
  assert.deepEqual(guesses.slice(9), [400, 429]);
});

test('a link by mail does not put another phone in the place of the one that is asked, here or from another organisation', async () => {
  const { house, member, admin, email } = await aStrictHouse();
  await setUpPhone(house, admin);
  const easy = await house.aPerson('Tom Tweede');
  const actor = { id: easy.member.person, name: '', permissions: new Set<never>() };
  await inScope(house.door.database, { organisation: easy.member.organisation, actor }, (scope) =>
    insertPerson(scope, { id: newId<'person'>(), account: member.account, name: 'Bente Beheer', role: 'reader' }),
  );
  const thief = house.aBrowser();
  const choose = await thief.get((await house.byMail(thief, email)).location ?? '');
  assert.match((await thief.get('/account/code')).location ?? '', /tweede-stap/, 'at the one that asks');
  const places = [...choose.text.matchAll(/name="plek" value="([0-9a-f-]{36})"/g)].map(([, place = '']) => place);
  await thief.get('/aanmelden/organisatie');
  await thief.post('/aanmelden/organisatie', {
    plek: places.find((place) => place !== member.person) ?? '',
    terug: '/',
  });
  assert.equal((await thief.get('/programmas')).status, 200, 'at the one that does not ask');
  for (const path of ['/account/code', '/account/wachtwoord', '/account/adres', '/account/herstelcodes'])
    assert.match((await thief.get(path)).location ?? '', /tweede-stap/, path);
});

test('who came in with a password and a code has taken two steps, and only an administrator asks it of all', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson('Fenna Verhoeven', 'adviser');
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  await browser.get('/account');
  assert.equal((await browser.post('/organisatie/tweede-stap', { vraag: 'ja' })).status, 403);
  assert.doesNotMatch((await browser.get('/organisatie')).text, /Twee stappen vragen/);
  const strict = await aStrictHouse();
  await setUpPhone(strict.house, strict.admin);
  await strict.admin.get('/organisatie');
  assert.match((await strict.admin.get('/organisatie')).text, /meldt zich aan in twee stappen/);
  assert.equal((await strict.admin.post('/organisatie/tweede-stap', { vraag: 'nee' })).status, 303);
  const easy = strict.house.aBrowser();
  await strict.house.byMail(easy, strict.email);
  assert.equal((await easy.get('/programmas')).status, 200);
});
