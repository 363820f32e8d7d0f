import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#kernel/id.ts';
import { permissionsOf } from '../model/role.ts';
import type { Membership } from '../sessions.ts';
import { inLobby, inScope } from '#platform/scope.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { aSignInHouse, type Browser, type SignInHouse } from '../../../../test/support/sign-in.ts';
import { insertAccount } from '../store/accounts.ts';
import { insertPerson } from '../store/persons.ts';

/** The value that the button of an organisation sends. */
const plekOf = (text: string, name: string): string =>
  text
    .split('name="plek" value="')
    .find((part) => part.includes(`Werk hier: ${name}"`) && !part.startsWith('<'))
    ?.slice(0, 36) ?? '';

/** Gives an account a second place, as a reader of another organisation. */
async function secondPlace(house: SignInHouse, member: Membership, name: string) {
  const other = await anOrganisation(name);
  const host = other.person('administrator');
  const actor = { id: host.person, name: 'Bente Beheer', permissions: new Set(permissionsOf('administrator', [])) };
  await inScope(house.door.database, { organisation: host.organisation, actor }, (scope) =>
    insertPerson(scope, { id: newId<'person'>(), account: member.account, name: 'Fenna elders', role: 'reader' }),
  );
}
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200;

test('who works for several organisations chooses one after signing in, and changes later; each time the token is new', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson();
  await secondPlace(house, member, 'Gemeente Tweedeplek');
  const browser = house.aBrowser();
  const answer = await house.byMail(browser, email);
  assert.equal(answer.location, '/aanmelden/organisatie?terug=%2F');
  const page = await browser.get(answer.location ?? '');
  assert.match(page.text, /Gemeente Tweedeplek/);
  const before = browser.cookies.get('eenstemmig') ?? '';
  const plek = plekOf(page.text, 'Gemeente Tweedeplek');
  assert.equal((await browser.post('/aanmelden/organisatie', { plek, terug: '/account' })).location, '/account');
  assert.notEqual(browser.cookies.get('eenstemmig'), before);
  assert.match((await browser.get('/account')).text, /Hier werk je nu: <b>Gemeente Tweedeplek/);
  const old = house.aBrowser();
  old.cookies.set('eenstemmig', before);
  assert.equal(await isIn(old), false);
});

test('nobody goes to work for an organisation in which they have no place', async () => {
  const house = await aSignInHouse();
  const [one, other] = [await house.aPerson(), await house.aPerson()];
  const browser = house.aBrowser();
  await house.byMail(browser, one.email);
  await browser.get('/account');
  for (const plek of [other.member.person, 'onzin', ''])
    assert.equal((await browser.post('/aanmelden/organisatie', { plek })).status, 404);
  assert.equal(await isIn(browser), true);
});

test('proving once more who you are stays with the organisation one was working for', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson();
  await secondPlace(house, member, 'Gemeente Blijfhier');
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  const page = await browser.get('/aanmelden/organisatie');
  await browser.post('/aanmelden/organisatie', { plek: plekOf(page.text, 'Gemeente Blijfhier') });
  assert.equal((await house.byMail(browser, email)).location, '/');
  assert.match((await browser.get('/account')).text, /Hier werk je nu: <b>Gemeente Blijfhier/);
});

test('an account without a place anywhere gets no session, and is told what to do', async () => {
  const house = await aSignInHouse();
  const email = `los-${newId()}@example.org`;
  const account = newId<'account'>();
  await inLobby(house.door.database, { account }, (lobby) =>
    insertAccount(lobby, { id: account, name: 'Lisa Los', email }),
  );
  const browser = house.aBrowser();
  const answer = await house.byMail(browser, email);
  assert.equal(answer.location, '/aanmelden?geen-plek');
  assert.match((await browser.get('/aanmelden?geen-plek')).text, /nog geen plek/);
  assert.equal(browser.cookies.has('eenstemmig'), false);
});
