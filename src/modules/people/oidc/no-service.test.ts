import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inScope } from '#platform/scope.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import { deleteProvider, replaceProvider } from '../store/identity-providers.ts';

const PROVIDER = {
  label: 'werkaccount',
  issuer: 'https://aanmelden.example.org',
  clientId: 'een',
  secretSealed: 'x',
  admits: false,
};

test('a work account is offered only where an organisation has a sign-in service, and only that one can be chosen', async () => {
  const house = await aSignInHouse();
  const [has, hasNot] = [await house.aPerson('Bente Beheer', 'administrator'), await house.aPerson()];
  const actor = { id: has.member.person, name: '', permissions: new Set<never>() };
  const asHas = { organisation: has.member.organisation, actor };
  const nameOf = (email: string) => `Gemeente ${email.split('@')[0]}`;
  await inScope(house.door.database, asHas, (scope) => replaceProvider(scope, PROVIDER));
  const browser = house.aBrowser();
  assert.match((await browser.get('/aanmelden')).text, /Aanmelden met je werkaccount/);
  const choose = await browser.get('/aanmelden/werkaccount');
  assert.ok(choose.text.includes(nameOf(has.email)));
  assert.ok(!choose.text.includes(nameOf(hasNot.email)));
  await house.byMail(browser, hasNot.email);
  assert.doesNotMatch((await browser.get('/account')).text, /Werkaccount koppelen/);
  const own = house.aBrowser();
  await house.byMail(own, has.email);
  assert.match((await own.get('/account')).text, /Werkaccount koppelen/);
  await inScope(house.door.database, asHas, deleteProvider);
  assert.doesNotMatch((await own.get('/account')).text, /Werkaccount koppelen/);
  assert.ok(!(await house.aBrowser().get('/aanmelden/werkaccount')).text.includes(nameOf(has.email)));
});
