import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/support/database.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import { addOrganisation, addPerson } from './add-person.ts';

const URL_OF_TEST = 'http://eenstemmig.example.org';
const aSlug = () => `gemeente-${randomBytes(5).toString('hex')}`;

test('the first administrator of a new organisation comes in by the link that the command gives, once', async () => {
  const database = await testDatabase();
  const slug = aSlug();
  assert.equal((await addOrganisation(database, { slug, name: 'Gemeente Vlietzoom', cbsCode: null })).ok, true);
  const email = `${slug}@example.org`;
  const given = { slug, name: 'Hanne Dijk', email, role: 'administrator', url: URL_OF_TEST } as const;
  const added = await addPerson(database, given);
  assert.ok(added.ok);
  const house = await aSignInHouse({ clock: () => Temporal.Now.instant() });
  const browser = house.aBrowser();
  const link = new URL(added.value.link).pathname;
  assert.match((await browser.get(link)).text, /Hanne Dijk/);
  assert.equal((await browser.post(link)).status, 303);
  await browser.get('/account');
  assert.equal((await browser.post(link)).status, 404);
  assert.deepEqual(await addPerson(database, { ...given, email: email.toUpperCase() }), {
    ok: false,
    reason: 'already',
  });
});

test('somebody who has an account already gets a second place and no second account', async () => {
  const database = await testDatabase();
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const slug = aSlug();
  await addOrganisation(database, { slug, name: 'Gemeente Vlietzoom', cbsCode: null });
  const added = await addPerson(database, { slug, name: 'Fenna', email, role: 'reader', url: URL_OF_TEST });
  assert.equal(added.ok, true);
  const browser = house.aBrowser();
  assert.match((await house.byMail(browser, email)).location ?? '', /^\/aanmelden\/organisatie/);
});

test('an address twice, an odd address and an unknown organisation are refused', async () => {
  const database = await testDatabase();
  const slug = aSlug();
  await addOrganisation(database, { slug, name: 'Een', cbsCode: null });
  assert.deepEqual(await addOrganisation(database, { slug, name: 'Twee', cbsCode: null }), {
    ok: false,
    reason: 'taken',
  });
  for (const odd of ['', 'Met Hoofdletter', '../weg', 'a/b'])
    assert.deepEqual(await addOrganisation(database, { slug: odd, name: 'X', cbsCode: null }), {
      ok: false,
      reason: 'bad-slug',
    });
  const person = { slug, name: 'X', email: 'geen adres', role: 'adviser', url: URL_OF_TEST } as const;
  assert.deepEqual(await addPerson(database, person), { ok: false, reason: 'bad-address' });
  const elsewhere = { ...person, email: 'x@example.org', slug: aSlug() };
  assert.deepEqual(await addPerson(database, elsewhere), { ok: false, reason: 'no-organisation' });
});
