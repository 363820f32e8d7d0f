import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { listPersons, type Membership, type RoleName } from '#modules/people/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { emptyPlan } from '#kernel/plan.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { NOW } from '../../../../test/support/now.ts';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { chooseWay } from '../../../../test/support/phone.ts';
import { aSignInHouse, type Browser, type SignInHouse } from '../../../../test/support/sign-in.ts';

const inside = async <T>(member: Membership, work: (scope: Scope) => Promise<T>): Promise<T> => {
  const actor = { id: member.person, name: 'Bente Beheer', permissions: new Set<never>() };
  return inScope(await testDatabase(), { organisation: member.organisation, actor, clock: () => NOW }, work);
};

/** The links in the mails to an address, first sent first. */
async function linksTo(member: Membership, email: string): Promise<string[]> {
  const { rows } = await inside(member, (scope) =>
    sql<{
      text_body: string;
    }>`select text_body from platform_mail where to_address = ${email} order by created_at, id`.execute(scope.tables()),
  );
  return rows.flatMap(({ text_body: text }) => /\/uitnodiging\/[\w-]{43}/.exec(text)?.[0] ?? []);
}

type Inviting = { house: SignInHouse; admin: Browser; member: Membership; email: string };

/** An administrator, signed in, who asked somebody in as a colleague. */
async function anInvitation(role: RoleName = 'adviser'): Promise<Inviting & { guest: string; link: string }> {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  const guest = `gast-${member.person.slice(-8)}@example.org`;
  await admin.get('/organisatie/mensen/nieuw');
  const sent = await admin.post('/organisatie/mensen/nieuw', { name: 'Noor Aalders', email: guest, role });
  assert.match(sent.location ?? '', /^\/organisatie\/mensen\?gelukt=uitgenodigd&/, sent.text);
  const [link = ''] = await linksTo(member, guest);
  return { house, admin, member, email, guest, link };
}

/** The same for a programme and an organisation that is not on the server yet. */
async function aPartnerInvitation(
  organisation: string,
): Promise<Inviting & { guest: string; link: string; programme: string }> {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'adviser');
  const programme = await inside(member, (scope) => addProgramme(scope, emptyPlan('Zorg Samen Inkopen').programme));
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  const guest = `partner-${member.person.slice(-8)}@example.org`;
  await admin.get(`/programmas/${programme}/deelnemers/nieuw`);
  const fields = { otherName: organisation, part: 'partner', email: guest, contactName: 'Noor Aalders' };
  const sent = await admin.post(`/programmas/${programme}/deelnemers/nieuw`, fields);
  assert.equal(sent.status, 303, sent.text);
  const [link = ''] = await linksTo(member, guest);
  return { house, admin, member, email, guest, link, programme };
}

async function accept(browser: Browser, link: string, name = 'Noor Aalders') {
  await browser.get(link);
  return browser.post(link, { name });
}

test('an invitation says who asks, for what and for whom; accepting it makes an account and signs in', async () => {
  const { house, member, guest, link } = await anInvitation('contributor');
  const browser = house.aBrowser();
  const { text } = await browser.get(link);
  for (const words of ['Bente Beheer', 'als medewerker', guest, 'Uitnodiging aannemen'])
    assert.match(text, new RegExp(words));
  const answer = await browser.post(link, { name: 'Noor de Aalders' });
  assert.deepEqual([answer.status, answer.location], [303, '/']);
  const people = await browser.get('/organisatie/mensen');
  assert.match(people.text, /Noor de Aalders \(jij\)/);
  const roles = (await inside(member, listPersons)).map(({ name, role }) => `${name}: ${role}`);
  assert.deepEqual(roles, ['Bente Beheer: administrator', 'Noor de Aalders: contributor']);
});

test('an invitation without a name is asked for one, and a used one says so', async () => {
  const { house, link } = await anInvitation();
  const browser = house.aBrowser();
  const refused = await accept(browser, link, '  ');
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Vul je naam in/);
  assert.equal((await browser.post(link, { name: 'Noor' })).status, 303);
  const again = await house.aBrowser().get(link);
  assert.equal(again.status, 404);
  assert.match(again.text, /al gebruikt/);
});

test('two clicks at the same moment make one person', async () => {
  const { house, member, link } = await anInvitation();
  const browsers = [house.aBrowser(), house.aBrowser(), house.aBrowser()];
  for (const browser of browsers) await browser.get(link);
  const answers = await Promise.all(browsers.map((browser) => browser.post(link, { name: 'Noor' })));
  assert.deepEqual(
    answers
      .map(({ status, location }) => (location?.startsWith('/aanmelden') ? 'sign in' : status))
      .filter((each) => each === 303).length,
    1,
  );
  assert.equal((await inside(member, listPersons)).length, 2);
});

test('an invitation is over after fourteen days', async () => {
  const { house, link } = await anInvitation();
  house.pass({ hours: 14 * 24 - 1 });
  assert.equal((await house.aBrowser().get(link)).status, 200);
  house.pass({ hours: 2 });
  const browser = house.aBrowser();
  const late = await browser.get(link);
  assert.equal(late.status, 404);
  assert.match(late.text, /verlopen/);
  await browser.get('/aanmelden');
  assert.equal((await browser.post(link, { name: 'Noor' })).status, 404);
});

test('a withdrawn invitation opens nothing, and one that is sent again opens by its new link only', async () => {
  const { house, admin, member, guest, link } = await anInvitation();
  const { text } = await admin.get('/organisatie/mensen');
  const path = /action="([^"]*)\/herhaling"/.exec(text)?.[1] ?? '';
  assert.equal((await admin.post(`${path}/herhaling`)).status, 303);
  const [, second = ''] = await linksTo(member, guest);
  assert.match((await house.aBrowser().get(link)).text, /Deze link werkt niet, of niet meer/);
  assert.equal((await house.aBrowser().get(second)).status, 200);
  assert.equal((await admin.post(`${path}/intrekking`)).status, 303);
  assert.match((await house.aBrowser().get(second)).text, /ingetrokken/);
  assert.equal((await admin.post(`${path}/intrekking`)).status, 404);
});

test('an address with an account signs in by its own way first; then the place is added to that account', async () => {
  const house = await aSignInHouse();
  const noor = await house.aPerson('Noor Aalders');
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  await admin.get('/organisatie/mensen/nieuw');
  await admin.post('/organisatie/mensen/nieuw', { name: 'Iemand', email: noor.email.toUpperCase(), role: 'reader' });
  const links = await linksTo(member, noor.email);
  const link = links[0] ?? (await linksTo(member, `${noor.email.split('@')[0]?.toUpperCase()}@example.org`))[0] ?? '';
  const other = house.aBrowser();
  const first = await accept(other, link);
  assert.equal(first.location, `/aanmelden?terug=${encodeURIComponent(link)}`);
  assert.equal((await inside(member, listPersons)).length, 1);
  await house.byMail(other, noor.email);
  const accepted = await accept(other, link);
  assert.deepEqual([accepted.status, accepted.location], [303, '/']);
  assert.match((await other.get('/organisatie/mensen')).text, /Noor Aalders \(jij\)/);
  assert.deepEqual(
    (await inside(member, listPersons)).map(({ account }) => account === noor.member.account),
    [false, true],
  );
});

test('somebody who is signed in with another account is told so', async () => {
  const { house, admin, link } = await anInvitation();
  const { text } = await admin.get(link);
  assert.match(text, /Je bent nu aangemeld als Bente Beheer/);
  assert.equal((await admin.post(link, { name: 'Noor' })).status, 303);
  assert.match((await admin.get('/organisatie/mensen')).text, /Noor \(jij\)/);
  assert.equal((await house.aBrowser().get('/organisatie/mensen')).status, 303);
});

test('a partner who accepts has an organisation of their own and sees one programme of the owner', async () => {
  const name = `Welzijn ${crypto.randomUUID()}`;
  const { house, admin, link, programme, member } = await aPartnerInvitation(name);
  const closed = await inside(member, (scope) => addProgramme(scope, emptyPlan('Binnenkamer').programme));
  const browser = house.aBrowser();
  assert.match((await browser.get(link)).text, /Zorg Samen Inkopen, als partner/);
  const accepted = await browser.post(link, { name: 'Noor Aalders' });
  assert.equal(accepted.location, `/programmas/${programme}`);
  assert.equal((await browser.get(`/programmas/${programme}`)).status, 200);
  assert.equal((await browser.get(`/programmas/${closed}`)).status, 404);
  assert.match((await browser.get('/organisatie/mensen')).text, /Noor Aalders \(jij\)/);
  assert.doesNotMatch((await browser.get('/organisatie/mensen')).text, /Bente Beheer/);
  assert.match((await admin.get(`/programmas/${programme}/deelnemers`)).text, new RegExp(name));
});

test('nobody is put into an organisation of the same name: who is asked in second has one of their own', async () => {
  const name = `Welzijn ${crypto.randomUUID()}`;
  const [one, two] = [await aPartnerInvitation(name), await aPartnerInvitation(name)];
  const [first, second] = [one.house.aBrowser(), two.house.aBrowser()];
  assert.equal((await accept(first, one.link)).status, 303);
  assert.equal((await accept(second, two.link, 'Wil Peeters')).status, 303);
  assert.doesNotMatch((await second.get('/organisatie/mensen')).text, /Noor Aalders/);
  assert.equal((await first.get(`/programmas/${two.programme}`)).status, 404);
});

test('an adviser invites no colleagues, and a link that is not one says so', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson('Fenna Verhoeven', 'adviser');
  const adviser = house.aBrowser();
  await house.byMail(adviser, email);
  assert.equal((await adviser.get('/organisatie/mensen/nieuw')).status, 403);
  assert.equal((await adviser.post('/organisatie/mensen/nieuw', { name: 'x' })).status, 403);
  const odd = await house.aBrowser().get(`/uitnodiging/${'a'.repeat(43)}`);
  assert.equal(odd.status, 404);
  assert.match(odd.text, /Deze link werkt niet, of niet meer/);
});

test('a dismissed administrator does not come back by an invitation of their own, nor one who became something else', async () => {
  for (const what of ['verwijdering', 'rol']) {
    const { house, admin, member, guest, link } = await anInvitation('administrator');
    const leaving = house.aBrowser();
    await accept(leaving, link);
    const elsewhere = `elders-${guest}`;
    await leaving.get('/organisatie/mensen/nieuw');
    await leaving.post('/organisatie/mensen/nieuw', { name: 'Ikzelf', email: elsewhere, role: 'administrator' });
    const [secret = ''] = await linksTo(member, elsewhere);
    assert.equal((await house.aBrowser().get(secret)).status, 200);
    const noor = (await inside(member, listPersons)).find(({ name }) => name === 'Noor Aalders')?.id;
    await admin.get('/organisatie/mensen');
    assert.equal((await admin.post(`/organisatie/mensen/${noor}/${what}`, { role: 'reader' })).status, 303);
    const back = house.aBrowser();
    assert.match((await back.get(secret)).text, /ingetrokken/);
    await back.get('/aanmelden');
    assert.equal((await back.post(secret, { name: 'Terug' })).status, 404);
  }
});

test('nobody asks in themselves', async () => {
  const { admin, email, member } = await anInvitation();
  await admin.get('/organisatie/mensen/nieuw');
  const fields = { name: 'Ikzelf', email: email.toUpperCase(), role: 'administrator' };
  const refused = await admin.post('/organisatie/mensen/nieuw', fields);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Dit is je eigen mailadres/);
  assert.deepEqual(await linksTo(member, email.toUpperCase()), []);
});

test('one stranger is not filled with invitations: the sixth mail of a day is refused, by form and by button', async () => {
  const { admin, member } = await anInvitation();
  const stranger = `vol-${member.person.slice(-8)}@example.org`;
  const ask = async () => {
    await admin.get('/organisatie/mensen/nieuw');
    return admin.post('/organisatie/mensen/nieuw', { name: 'Noor', email: stranger, role: 'reader' });
  };
  for (let time = 0; time < 5; time += 1) assert.equal((await ask()).status, 303);
  const refused = await ask();
  assert.equal(refused.status, 400);
  assert.match(refused.text, /al een paar keer naar dit adres/);
  const { text } = await admin.get('/organisatie/mensen');
  const row = text.slice(text.indexOf(stranger));
  const again =
    /action="(\/organisatie\/mensen\/uitnodigingen\/[^"]*herhaling)"/.exec(row)?.[1] ?? assert.fail('no button');
  assert.equal((await admin.post(again)).status, 409);
  assert.equal((await linksTo(member, stranger)).length, 5);
});

test('nobody is asked in by ‘Ik’ or for ‘Mijn organisatie’: a name of their own comes first', async () => {
  const organisation = await anOrganisation('Mijn organisatie');
  const admin = await signedInAs(organisation.person('administrator'));
  const programme = await organisation.aProgramme();
  const ask = { name: 'Noor', email: 'noor@example.org', role: 'reader' };
  const refused = await admin.post('/organisatie/mensen/nieuw', ask);
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Vul eerst je eigen naam en de naam van je organisatie in/);
  const partner = await anOrganisation('Gemeente Berkenaar');
  const path = `/programmas/${programme}/deelnemers/nieuw`;
  assert.match((await admin.post(path, { organisation: partner.id, part: 'reader' })).text, /Vul eerst je eigen naam/);
  await admin.post('/organisatie', { organisation: 'Regio Maasduin', person: 'Ik' });
  assert.match((await admin.post('/organisatie/mensen/nieuw', ask)).text, /Vul eerst je eigen naam/);
  await admin.post('/organisatie', { organisation: 'Regio Maasduin', person: 'Bente Beheer' });
  assert.equal((await admin.post('/organisatie/mensen/nieuw', ask)).status, 303);
});

test('an address with an accent in its domain is one address, however it is written', async () => {
  const { admin, member, house } = await anInvitation();
  const code = member.person.slice(-8);
  await admin.get('/organisatie/mensen/nieuw');
  const asked = { name: 'Jürgen', email: `juergen-${code}@süd.example.org`, role: 'reader' };
  assert.equal((await admin.post('/organisatie/mensen/nieuw', asked)).status, 303);
  const [link = ''] = await linksTo(member, `juergen-${code}@xn--sd-xka.example.org`);
  await accept(house.aBrowser(), link, 'Jürgen');
  const browser = house.aBrowser();
  for (const spelled of [`Juergen-${code}@SÜD.example.org`, `juergen-${code}@xn--sd-xka.example.org`]) {
    await browser.get('/aanmelden');
    const before = house.mails.length;
    await browser.post('/aanmelden/link', { adres: spelled });
    assert.equal(house.mails.length, before + 1, spelled);
  }
});

const shownLink = (text: string): string =>
  /value="http:\/\/eenstemmig\.example\.org(\/uitnodiging\/[\w-]{43})"/.exec(text)?.[1] ?? assert.fail('no link');

test('without a mail server the inviter of a colleague is shown the link once, and it works; a new link ends the first', async () => {
  const house = await aSignInHouse({ keepsMail: true });
  const { email } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  await chooseWay(house, admin);
  assert.match((await admin.get('/organisatie/mensen/nieuw')).text, /Deze server verstuurt geen mail/);
  const fields = { name: 'Noor Aalders', email: `noor-${email}`, role: 'reader' };
  const made = await admin.post('/organisatie/mensen/nieuw', fields);
  assert.match(made.text, /Er is geen mailserver: geef deze link zelf door/);
  assert.doesNotMatch(made.text, /verstuurd\./);
  const people = await admin.get('/organisatie/mensen');
  assert.doesNotMatch(people.text, /\/uitnodiging\/[\w-]{43}|Opnieuw mailen/);
  const path = /action="(\/organisatie\/mensen\/uitnodigingen\/[^"]*herhaling)"/.exec(people.text)?.[1] ?? '';
  const again = await admin.post(path);
  assert.match(again.text, /De vorige link werkt niet meer/);
  assert.equal((await house.aBrowser().get(shownLink(made.text))).status, 404);
  const guest = house.aBrowser();
  assert.equal((await accept(guest, shownLink(again.text))).status, 303);
  await chooseWay(house, guest);
  assert.equal((await guest.get('/programmas')).status, 200);
});

test('without a mail server the inviter of a partner is shown the link, and the notice promises no mail', async () => {
  const house = await aSignInHouse({ keepsMail: true });
  const { member, email } = await house.aPerson('Fenna Verhoeven', 'adviser');
  const programme = await inside(member, (scope) => addProgramme(scope, emptyPlan('Zorg Samen Inkopen').programme));
  const adviser = house.aBrowser();
  await house.byMail(adviser, email);
  await chooseWay(house, adviser);
  const path = `/programmas/${programme}/deelnemers`;
  assert.doesNotMatch((await adviser.get(`${path}/nieuw`)).text, /krijgt een mail|en mailen/);
  const fields = { part: 'partner', email: `partner-${email}`, contactName: 'Noor Aalders' };
  const made = await adviser.post(`${path}/nieuw`, { ...fields, otherName: 'Stichting Samen' });
  assert.match(made.text, /Er is geen mailserver: geef deze link zelf door/);
  const { text } = await adviser.get(path);
  assert.doesNotMatch(text, /\/uitnodiging\/[\w-]{43}|Opnieuw mailen/);
  const again = /action="([^"]*herhaling)"/.exec(text)?.[1] ?? assert.fail('no button');
  const link = shownLink((await adviser.post(again)).text);
  const guest = house.aBrowser();
  assert.equal((await accept(guest, link)).location, `/programmas/${programme}`);
  const log = await inside(member, (scope) =>
    sql<{ actor_name: string }>`select actor_name from platform_event
      where name = 'programmes.participation.asked' and programme_id = ${programme}`.execute(scope.tables()),
  );
  assert.deepEqual(log.rows, [{ actor_name: 'Fenna Verhoeven' }], 'who invited is the one that asked');
});

test('the form to invite says first that names are missing, and after filling them in the form is there', async () => {
  const organisation = await anOrganisation('Mijn organisatie');
  const admin = await signedInAs(organisation.person('administrator'));
  const programme = await organisation.aProgramme();
  for (const path of ['/organisatie/mensen/nieuw', `/programmas/${programme}/deelnemers/nieuw`]) {
    const { text } = await admin.get(path);
    assert.match(text, /Vul eerst je eigen naam en de naam van je organisatie in/);
    assert.doesNotMatch(text, /name="email"/);
    assert.ok(text.includes(`href="/organisatie?terug=${encodeURIComponent(path)}"`));
  }
  const back = '/organisatie/mensen/nieuw';
  const names = await admin.get(`/organisatie?terug=${encodeURIComponent(back)}`);
  assert.match(names.text, /name="terug" value="\/organisatie\/mensen\/nieuw"/);
  const fields = { organisation: 'Regio Maasduin', person: 'Bente Beheer' };
  const elsewhere = await admin.post('/organisatie', { ...fields, terug: '//elders.example.org' });
  assert.match(elsewhere.location ?? '', /^\/organisatie\?gelukt=bewaard&/);
  const saved = await admin.post('/organisatie', { ...fields, terug: back });
  assert.equal(saved.location, back);
  assert.match((await admin.follow(saved)).text, /name="email"/);
});
