import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { emptyPlan } from '#kernel/plan.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import type { Membership } from '#modules/people/index.ts';
import { inLobby, inScope, type Scope } from '#platform/scope.ts';
import { appOn, ORIGIN } from '../../../../test/support/app.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { NOW } from '../../../../test/support/now.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { aSignInHouse, type SignInHouse } from '../../../../test/support/sign-in.ts';
import { MUNICIPALITIES } from '../municipalities/municipality.ts';
import { findOrganisation, getOrganisation } from '../store/organisations.ts';
import { listUnconfirmed } from '../store/unconfirmed.ts';

const inside = async <T>(member: Membership, work: (scope: Scope) => Promise<T>): Promise<T> => {
  const actor = { id: member.person, name: 'Bente Beheer', permissions: new Set<never>() };
  return inScope(await testDatabase(), { organisation: member.organisation, actor, clock: () => NOW }, work);
};

type Asking = { readonly organisation?: string; readonly otherName?: string; readonly email: string };

/** An adviser with a programme, who asks somebody in for it. */
async function anAdviser(house: SignInHouse) {
  const { member, email } = await house.aPerson('Fenna Verhoeven', 'adviser');
  const programme = await inside(member, (scope) => addProgramme(scope, emptyPlan('Zorg Samen Inkopen').programme));
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  const path = `/programmas/${programme}/deelnemers/nieuw`;
  const ask = async (asking: Asking) => {
    await browser.get(path);
    return browser.post(path, { part: 'participant', contactName: 'Noor', ...asking });
  };
  const linkTo = async (to: string) => {
    const { rows } = await inside(member, (scope) =>
      sql<{ text_body: string }>`select text_body from platform_mail where to_address = ${to}`.execute(scope.tables()),
    );
    return /\/uitnodiging\/[\w-]{43}/.exec(rows[0]?.text_body ?? '')?.[0] ?? assert.fail('no invitation was mailed');
  };
  return { member, programme, browser, path, ask, linkTo };
}

/** Accepts an invitation in a browser of its own. */
async function accept(house: SignInHouse, link: string) {
  const browser = house.aBrowser();
  const page = await browser.get(link);
  const answer = await browser.post(link, { name: 'Noor' });
  assert.equal(answer.status, 303, answer.text);
  return { browser, page };
}

/** A municipality that no test before this one asked in: the database of the run is one. */
async function aMunicipality() {
  const database = await testDatabase();
  for (const { code, fullName } of MUNICIPALITIES.toReversed())
    if (!(await inLobby(database, {}, async (lobby) => isKnown(await listUnconfirmed(lobby), code))))
      return { code, fullName };
  throw new Error('all municipalities were asked in');
}
const isKnown = (waiting: Awaited<ReturnType<typeof listUnconfirmed>>, code: string) =>
  waiting.some(({ askedCbsCode }) => askedCbsCode === code);
const addressOf = (member: Membership, name: string) => `${name}-${member.person.slice(-8)}@gratis.example`;

test('who is asked in as a municipality is not that municipality: no code, no address of it, and nothing that others share with it', async () => {
  const house = await aSignInHouse();
  const { code, fullName } = await aMunicipality();
  const first = await anAdviser(house);
  const friend = addressOf(first.member, 'vriend');
  await first.ask({ organisation: code, email: friend });
  const spy = await accept(house, await first.linkTo(friend));
  assert.match(spy.page.text, /niet bevestigd/);
  const database = await testDatabase();
  assert.equal(await inLobby(database, {}, (lobby) => findOrganisation(lobby, { cbsCode: code })), undefined);
  const second = await anAdviser(house);
  const form = await second.browser.get(second.path);
  assert.doesNotMatch(form.text, new RegExp(`>${fullName}`));
  const asked = await second.ask({ organisation: code, email: addressOf(second.member, 'echt') });
  assert.match(asked.location ?? '', /uitgenodigd/);
  assert.equal((await spy.browser.get(`/programmas/${second.programme}`)).status, 404);
  // The one who was asked second still comes in, as an organisation of their own.
  const real = await accept(house, await second.linkTo(addressOf(second.member, 'echt')));
  assert.equal((await real.browser.get(`/programmas/${second.programme}`)).status, 200);
  assert.equal((await spy.browser.get(`/programmas/${second.programme}`)).status, 404);
});

test('who asked in an organisation that is not confirmed may choose it for another programme, and sees that it is not confirmed', async () => {
  const house = await aSignInHouse();
  const adviser = await anAdviser(house);
  const name = `Welzijn ${adviser.member.person.slice(-8)}`;
  const guest = addressOf(adviser.member, 'welzijn');
  await adviser.ask({ otherName: name, email: guest });
  await accept(house, await adviser.linkTo(guest));
  assert.doesNotMatch(
    (await adviser.browser.get(adviser.path)).text,
    new RegExp(name),
    'it takes part in this one already',
  );
  const other = await inside(adviser.member, (scope) => addProgramme(scope, emptyPlan('Wijkteam').programme));
  const form = await adviser.browser.get(`/programmas/${other}/deelnemers/nieuw`);
  assert.match(form.text, new RegExp(`${name} \\(niet bevestigd\\)`));
  const list = await adviser.browser.get(adviser.path.replace('/nieuw', ''));
  assert.match(list.text, new RegExp(`${name} \\(niet bevestigd\\)`));
});

test('a typed name is never an organisation that is here: an invitation goes to the address that was given', async () => {
  const house = await aSignInHouse();
  const adviser = await anAdviser(house);
  const name = `Zorggroep ${adviser.member.person.slice(-8)}`;
  const spy = await anOrganisation(name);
  const asked = await adviser.ask({ otherName: name, email: addressOf(adviser.member, 'echt') });
  assert.match(asked.location ?? '', /uitgenodigd/);
  const client = await signedInAs(spy.person('administrator'));
  assert.equal((await client.get(`/programmas/${adviser.programme}`)).status, 404);
});

test('only whoever runs the server confirms an organisation; then it has its code and everybody may choose it', async () => {
  const house = await aSignInHouse();
  const { code, fullName } = await aMunicipality();
  const adviser = await anAdviser(house);
  const guest = addressOf(adviser.member, 'echt');
  await adviser.ask({ organisation: code, email: guest });
  await accept(house, await adviser.linkTo(guest));
  const [host, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const app = await appOn(await testDatabase(), { local: host.person('administrator') });
  const waiting = await inLobby(await testDatabase(), {}, listUnconfirmed);
  const id = waiting.find(({ askedCbsCode }) => askedCbsCode === code)?.id ?? assert.fail('it does not wait');
  const visit = async (who: Membership, fields?: { code: string }) => {
    const { cookie, csrf } = await signedInAs(who);
    const headers = { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
    const post = fields && { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) };
    const path = fields ? `/beheer/organisaties/${id}/bevestiging` : '/beheer/organisaties';
    const answer = await app.request(`${ORIGIN}${path}`, { ...post, headers });
    return { status: answer.status, text: await answer.text() };
  };
  for (const who of [other.person('administrator'), host.person('adviser')]) {
    assert.equal((await visit(who)).status, 403);
    assert.equal((await visit(who, { code })).status, 403);
  }
  const list = await visit(host.person('administrator'));
  assert.match(list.text, new RegExp(`${fullName}[^]*gratis\\.example[^]*value="${code}"`));
  const odd = await visit(host.person('administrator'), { code: '0000' });
  assert.equal(odd.status, 409);
  assert.match(odd.text, /CBS-code is niet van een gemeente/);
  assert.equal((await visit(host.person('administrator'), { code })).status, 303);
  assert.equal((await visit(host.person('administrator'), { code })).status, 404);
  const confirmed = await inLobby(await testDatabase(), {}, (lobby) => findOrganisation(lobby, { cbsCode: code }));
  assert.deepEqual([confirmed?.id, confirmed?.isConfirmed], [id, true]);
  const region = await anOrganisation('Regio Maasduin');
  const programme = await region.aProgramme();
  const client = await signedInAs(region.person('adviser'));
  assert.match((await client.get(`/programmas/${programme}/deelnemers/nieuw`)).text, new RegExp(`>${fullName}<`));
  assert.ok((await region.asAdviser(getOrganisation)).isConfirmed);
});

test('the place to confirm stands in the menu of who runs the server, and of nobody else', async () => {
  const [host, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const app = await appOn(await testDatabase(), { local: host.person('administrator') });
  const menuOf = async (who: Membership) => {
    const { cookie } = await signedInAs(who);
    return (await app.request(`${ORIGIN}/programmas`, { headers: { cookie } })).text();
  };
  assert.match(await menuOf(host.person('administrator')), /href="\/beheer\/organisaties"/);
  assert.doesNotMatch(await menuOf(other.person('administrator')), /\/beheer\/organisaties/);
});

test('an administrator who does not run the server is told whose page this is', async () => {
  const admin = await signedInAs((await anOrganisation()).person('administrator'));
  const { status, text } = await admin.get('/beheer/organisaties');
  assert.equal(status, 403);
  assert.match(text, /Alleen een beheerder van de organisatie die de server draait/);
  assert.doesNotMatch(text, /Je rol laat dit niet toe|Met jouw rol kan dit niet/);
});
