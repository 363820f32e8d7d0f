import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBase } from '#modules/library/index.ts';
import { signedInAs } from '../../../../../test/support/client.ts';
import { anOrganisation } from '../../../../../test/support/organisation.ts';
import { aBase } from '../../testing/a-base.ts';

const NEW = '/organisatie/vragen/nieuw';
const PAGES = [NEW, '/organisatie/vragen/themas'];
const chosen = (text: string): readonly string[] =>
  [...text.matchAll(/<select[^>]*name="basis"[\s\S]*?<\/select>/g)].map(
    ([field]) => /<option value="([^"]*)" selected/.exec(field)?.[1] ?? '',
  );

test('what is new belongs in the base of an organisation that has one, unless its link says otherwise', async () => {
  const { owner, base } = await aBase();
  const client = await signedInAs(owner.person('adviser'));
  for (const page of PAGES) assert.deepEqual(chosen((await client.get(page)).text), [base.id], page);
  assert.deepEqual(chosen((await client.get(`${NEW}?basis=`)).text), ['']);
  await owner.asAdviser((scope) => addBase(scope, { slug: 'tweede', name: 'Tweede', description: '', isOpen: true }));
  for (const page of PAGES) assert.deepEqual(chosen((await client.get(page)).text), [''], page);
});

test('an organisation without a base is not asked for one', async () => {
  const client = await signedInAs((await anOrganisation()).person('adviser'));
  for (const page of PAGES) assert.deepEqual(chosen((await client.get(page)).text), [], page);
});
