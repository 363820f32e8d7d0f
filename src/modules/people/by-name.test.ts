import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { getOrganisation } from './store/organisations.ts';

test('the address of an organisation by its name leads to its own page, and nobody else comes in by it', async () => {
  const [us, others] = [await anOrganisation('Gemeente Berkenaar'), await anOrganisation('Gemeente Peelrand')];
  const slugOf = (one: typeof us) => one.asAdviser(async (scope) => (await getOrganisation(scope)).slug);
  const client = await signedInAs(us.person('adviser'));
  const led = await client.get(`/organisaties/${await slugOf(us)}/vragen?zoek=hulp%20thuis`);
  assert.equal(led.status, 302);
  assert.equal(led.location, '/organisatie/vragen?zoek=hulp%20thuis');
  assert.equal((await client.get(`/organisaties/${us.id}`)).location, '/organisatie');
  assert.equal((await client.get(`/organisaties/${await slugOf(others)}/vragen`)).status, 404);
});
