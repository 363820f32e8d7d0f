import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { inLobby } from '#platform/scope.ts';
import { signedInAs } from '../../../test/support/client.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { createOrganisation } from './actions.ts';
import { LOCAL_NAMES } from './model/local-names.nl.ts';
import { findOrganisation } from './store/organisations.ts';

test('with its first own name an organisation gets that name in its address; a later name leaves the address as it is', async () => {
  const database = await testDatabase();
  const code = randomBytes(4).toString('hex');
  const [member] = await createOrganisation(database, {
    slug: `lokaal-${code}`,
    name: LOCAL_NAMES.organisation,
    people: [{ name: LOCAL_NAMES.person, role: 'administrator' }],
  });
  assert.ok(member);
  const admin = await signedInAs(member);
  const slugNow = async () =>
    (await inLobby(database, {}, (lobby) => findOrganisation(lobby, { id: member.organisation })))?.slug;
  await admin.post('/organisatie', { organisation: `Gemeente Proef ${code}`, person: 'Marloes Kuiper' });
  assert.equal(await slugNow(), `gemeente-proef-${code}`);
  await admin.post('/organisatie', { organisation: `Gemeente Anders ${code}`, person: 'Marloes Kuiper' });
  assert.equal(await slugNow(), `gemeente-proef-${code}`);
});

test('the menu leads an administrator to the page of the organisation, and nobody to a page that is empty for them', async () => {
  const organisation = await anOrganisation();
  const admin = await (await signedInAs(organisation.person('administrator'))).get('/programmas');
  assert.match(admin.text, /href="\/organisatie"/);
  assert.match(admin.text, /href="\/inlezen"/);
  for (const role of ['contributor', 'reader'] as const) {
    const { text } = await (await signedInAs(organisation.person(role))).get('/programmas');
    assert.doesNotMatch(text, /href="\/inlezen"/, role);
    assert.doesNotMatch(text, /href="\/organisatie"/, role);
  }
});

test('saying that two steps are asked is answered with that, and not with names that were kept', async () => {
  const admin = await signedInAs((await anOrganisation()).person('administrator'));
  const asked = await admin.follow(await admin.post('/organisatie/tweede-stap', { vraag: 'ja' }));
  assert.match(asked.text, /meldt zich vanaf nu aan in twee stappen/);
  assert.doesNotMatch(asked.text, /De namen zijn bewaard/);
});

test('what was kept is told after keeping it, and by no address that somebody made up', async () => {
  const admin = await signedInAs((await anOrganisation()).person('administrator'));
  const names = { organisation: 'Gemeente Vlietmeer', person: 'Bente Beheer' };
  const kept = await admin.post('/organisatie', names);
  assert.match((await admin.follow(kept)).text, /De namen zijn bewaard/);
  const renamed = await admin.post('/account/naam', { naam: 'Bente Beheerder' });
  assert.match((await admin.follow(renamed)).text, /een-melding--positief/);
  for (const query of ['?bewaard', '?gelukt=bewaard', '?stappen=aan', '?gelukt=aan', '?gelukt=werkt', '?weg'])
    for (const page of ['/organisatie', '/account', '/organisatie/aanmelddienst'])
      assert.doesNotMatch((await admin.get(page + query)).text, /een-melding--positief/, page + query);
});

test('what somebody may not do names no right they have, and says who can help', async () => {
  const adviser = await signedInAs((await anOrganisation()).person('adviser'));
  const { status, text } = await adviser.get('/organisatie/logboek');
  assert.equal(status, 403);
  assert.doesNotMatch(text, /Je kunt dit bekijken|Vraag een adviseur/);
  assert.match(text, /Vraag de beheerder van je organisatie/);
  const rights = await adviser.get('/organisatie/rechten');
  assert.match(rights.text, /eigen gegevens bekijken/);
  assert.doesNotMatch(rights.text, />Content</);
});
