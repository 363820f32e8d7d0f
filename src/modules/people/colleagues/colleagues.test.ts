import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPersons } from '#modules/people/index.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';

test('another role counts at once and ends the sessions of that person, and nobody else’s', async () => {
  const organisation = await anOrganisation();
  const admin = await signedInAs(organisation.person('administrator'));
  const adviser = await signedInAs(organisation.person('adviser'));
  const reader = await signedInAs(organisation.person('reader'));
  const path = `/organisatie/mensen/${organisation.person('adviser').person}/rol`;
  assert.equal((await admin.post(path, { role: 'reader' })).status, 303);
  assert.equal((await adviser.get('/programmas')).status, 303);
  assert.equal((await reader.get('/programmas')).status, 200);
  assert.equal((await admin.get('/programmas')).status, 200);
  const again = await signedInAs(organisation.person('adviser'));
  assert.equal((await again.get('/programmas/nieuw')).status, 403);
});

test('the last administrator stays, also when two take each other’s role at the same moment', async () => {
  const organisation = await anOrganisation();
  const [first, second] = [organisation.person('administrator'), organisation.person('adviser')];
  const admin = await signedInAs(first);
  const own = `/organisatie/mensen/${first.person}`;
  const refused = await admin.post(`${own}/rol`, { role: 'reader' });
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Er moet altijd één beheerder zijn/);
  assert.equal((await admin.post(`${own}/verwijdering`)).status, 409);
  await admin.post(`/organisatie/mensen/${second.person}/rol`, { role: 'administrator' });
  const other = await signedInAs(second);
  await Promise.all([
    admin.post(`/organisatie/mensen/${second.person}/rol`, { role: 'reader' }),
    other.post(`${own}/rol`, { role: 'reader' }),
  ]);
  const roles = (await organisation.asAdviser(listPersons)).map(({ role }) => role);
  assert.equal(roles.filter((role) => role === 'administrator').length, 1);
});

test('who is removed has no way in any more, and the page asks first', async () => {
  const organisation = await anOrganisation();
  const admin = await signedInAs(organisation.person('administrator'));
  const reader = await signedInAs(organisation.person('reader'));
  const path = `/organisatie/mensen/${organisation.person('reader').person}/verwijdering`;
  assert.match((await admin.get(path)).text, /Lotte Lezer verwijderen\?/);
  assert.equal((await admin.post(path)).status, 303);
  assert.equal((await reader.get('/programmas')).status, 303);
  assert.doesNotMatch((await admin.get('/organisatie/mensen')).text, /Rol van Lotte Lezer/);
  assert.equal((await admin.post(path)).status, 404);
});

test('people of another organisation do not exist, and only the administrator manages', async () => {
  const [one, two] = [await anOrganisation(), await anOrganisation()];
  const admin = await signedInAs(one.person('administrator'));
  const theirs = `/organisatie/mensen/${two.person('reader').person}`;
  assert.equal((await admin.post(`${theirs}/rol`, { role: 'administrator' })).status, 404);
  assert.equal((await admin.get(`${theirs}/verwijdering`)).status, 404);
  assert.equal((await admin.post(`${theirs}/verwijdering`)).status, 404);
  const adviser = await signedInAs(one.person('adviser'));
  assert.equal((await adviser.get('/organisatie/mensen')).status, 200);
  const own = `/organisatie/mensen/${one.person('reader').person}`;
  for (const path of [`${own}/rol`, `${own}/verwijdering`]) assert.equal((await adviser.post(path)).status, 403, path);
});

test('the page about rights is made of what the routes ask', async () => {
  const organisation = await anOrganisation();
  const reader = await signedInAs(organisation.person('reader'));
  const { text } = await reader.get('/organisatie/rechten');
  for (const words of ['Kalender', 'reageren en eigen taken afronden', 'anderen erbij halen', 'Mensen en organisatie'])
    assert.match(text, new RegExp(words));
  assert.equal(/scope="rowgroup"[^>]*>[a-z]+</.exec(text), null, 'a module without a Dutch name');
});

test('links for reading that somebody made end when they leave or get another role, and those of others stay', async () => {
  for (const what of ['rol', 'verwijdering']) {
    const organisation = await anOrganisation();
    const programme = await organisation.aProgramme();
    const admin = await signedInAs(organisation.person('administrator'));
    const makers = [await signedInAs(organisation.person('adviser')), admin];
    const addresses: string[] = [];
    for (const maker of makers) {
      const form = { label: 'Griffie', until: '2026-12-31' };
      const { text } = await maker.post(`/programmas/${programme}/deelnemers/leeslinks`, form);
      addresses.push(/\/gast\/[\w-]{43}/.exec(text)?.[0] ?? assert.fail('no link'));
    }
    const nobody = await signedInAs(null);
    const states = async () => Promise.all(addresses.map(async (address) => (await nobody.get(address)).status));
    assert.deepEqual(await states(), [303, 303]);
    const path = `/organisatie/mensen/${organisation.person('adviser').person}/${what}`;
    assert.equal((await admin.post(path, { role: 'reader' })).status, 303);
    assert.deepEqual(await states(), [404, 303], what);
  }
});
