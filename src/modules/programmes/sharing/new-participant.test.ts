import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addProgramme } from '#modules/programmes/index.ts';
import { emptyPlan } from '#kernel/plan.ts';
import { inScope } from '#platform/scope.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';

test('who takes part or was asked is no choice any more, and choosing it all the same asks nothing twice', async () => {
  const [owner, partner] = [await anOrganisation('Regio Maasduin'), await anOrganisation('Gemeente Berkenaar')];
  const nameless = await anOrganisation('Mijn organisatie');
  const programme = await owner.aProgramme({});
  const adviser = await signedInAs(owner.person('adviser'));
  const path = `/programmas/${programme}/deelnemers/nieuw`;
  const before = await adviser.get(path);
  assert.ok(before.text.includes(`value="${partner.id}"`));
  assert.ok(!before.text.includes(`value="${nameless.id}"`), 'an organisation without a name of its own is no choice');
  assert.doesNotMatch(before.text, /niet verplicht/, 'one of the two is needed');
  const fields = { organisation: partner.id, part: 'partner' };
  assert.equal((await adviser.post(path, fields)).status, 303);
  assert.ok(!(await adviser.get(path)).text.includes(`value="${partner.id}"`));
  const again = await adviser.post(path, fields);
  assert.equal(again.status, 400);
  assert.match(again.text, /Gemeente Berkenaar doet al mee, of is al gevraagd/);
});

test('an empty form says at once all that is missing', async () => {
  const owner = await anOrganisation('Regio Maasduin');
  const programme = await owner.aProgramme({});
  const adviser = await signedInAs(owner.person('adviser'));
  const { text } = await adviser.post(`/programmas/${programme}/deelnemers/nieuw`, {});
  assert.match(text, /Kies een organisatie, of typ de naam van een partner/);
  assert.match(text, /Kies hoe de organisatie meedoet/);
});

test('asking in an organisation asks for proof again after ten minutes, as asking in a colleague does', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Fenna Verhoeven', 'adviser');
  const actor = { id: member.person, name: 'Fenna Verhoeven', permissions: new Set<never>() };
  const programme = await inScope(house.door.database, { organisation: member.organisation, actor }, (scope) =>
    addProgramme(scope, emptyPlan('Zorg Samen Inkopen').programme),
  );
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  const path = `/programmas/${programme}/deelnemers/nieuw`;
  assert.equal((await browser.get(path)).status, 200);
  house.pass({ minutes: 11 });
  const asked = await browser.get(path);
  assert.equal(asked.location, `/aanmelden/bevestiging?terug=${encodeURIComponent(path)}`);
  const { text } = await browser.get(asked.location ?? '');
  assert.match(text, /Je geeft iemand toegang/);
  assert.ok(text.includes(`href="/programmas/${programme}/deelnemers"`), 'rather not leads back to where they were');
});
