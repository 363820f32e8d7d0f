import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#kernel/id.ts';
import { inScope } from '#platform/scope.ts';
import { chooseWay, codeAt, setUpPhone } from '../../../../test/support/phone.ts';
import { aSignInHouse, type Browser, type SignInHouse } from '../../../../test/support/sign-in.ts';
import { aSoftKey } from '../../../../test/support/soft-key.ts';
import type { Membership } from '../sessions.ts';
import { deletePerson } from '../store/colleagues.ts';
import { insertPerson } from '../store/persons.ts';

const CHOICE = '/aanmelden/tweede-stap';
const PASSWORD = 'paarse giraf eet soep';
const linkIn = (text: string): string =>
  /value="http:\/\/eenstemmig\.example\.org(\/(?:uitnodiging|aanmelden\/link)\/[\w-]{43})"/.exec(text)?.[1] ??
  assert.fail('no link');

async function press(browser: Browser, link: string) {
  await browser.get(link);
  return browser.post(link);
}

/** A server without mail, where the administrator came in and asked in a colleague, whose link is not opened yet. */
async function aHouseWithoutMail(role = 'adviser') {
  // The mails that the test house catches stand for what who runs the server reads there.
  const house = await aSignInHouse({ keepsMail: true });
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  await chooseWay(house, admin);
  const address = `anil.${email}`;
  await admin.get('/organisatie/mensen/nieuw');
  const made = await admin.post('/organisatie/mensen/nieuw', { name: 'Anil Soekhoe', email: address, role });
  return { house, admin, member, address, invitation: linkIn(made.text) };
}

async function accept(browser: Browser, link: string) {
  await browser.get(link);
  return browser.post(link, { name: 'Anil Soekhoe' });
}

/** The page on which the administrator helps the colleague, and its number. */
async function personOf(admin: Browser): Promise<string> {
  const { text } = await admin.get('/organisatie/mensen');
  return /\/organisatie\/mensen\/([0-9a-f-]{36})\/toegang/.exec(text)?.[1] ?? assert.fail('nobody to help');
}

test('who was asked in on a server without mail first chooses how to come back, and only what works there counts', async () => {
  const { house, address, invitation } = await aHouseWithoutMail();
  const anil = house.aBrowser();
  assert.equal((await accept(anil, invitation)).status, 303);
  for (const path of ['/', '/programmas', '/account', '/mijn-week'])
    assert.match((await anil.get(path)).location ?? '', /^\/aanmelden\/tweede-stap\?terug=/, path);
  assert.match((await anil.get(CHOICE)).text, /Hoe meld je je de volgende keer aan\?/);
  const { secret } = await setUpPhone(house, anil);
  assert.match((await anil.get('/programmas')).location ?? '', /tweede-stap/, 'codes alone are no way to sign in');
  assert.match((await anil.get(CHOICE)).text, /Alleen codes zijn niet genoeg/);
  // Setting up a phone may take longer than a proof stays fresh, and there is nothing to prove it with.
  house.pass({ minutes: 30 });
  await anil.get('/account/wachtwoord');
  assert.match(
    (await anil.post('/account/wachtwoord', { nieuw: PASSWORD })).location ?? '',
    /^\/account\?gelukt=bewaard&/,
  );
  assert.equal((await anil.get('/programmas')).status, 200);
  const { text } = await anil.get('/account');
  assert.match(text, /Aangemeld met een link die je kreeg/);
  assert.doesNotMatch(text, /We sturen de link/);
  const later = house.aBrowser();
  await later.get('/aanmelden');
  const fields = { adres: address, wachtwoord: PASSWORD, code: codeAt(house, secret) };
  assert.equal((await later.post('/aanmelden/wachtwoord', fields)).location, '/');
  assert.equal((await later.get('/programmas')).status, 200);
});

test('a passkey is enough to go on, and the last way that works there cannot be taken away', async () => {
  const { house, invitation } = await aHouseWithoutMail();
  const anil = house.aBrowser();
  await accept(anil, invitation);
  await anil.get('/account/toegangssleutels/nieuw');
  const { options, ticket } = JSON.parse((await anil.get('/account/toegangssleutels/vraag')).text);
  const key = aSoftKey('http://eenstemmig.example.org');
  await anil.post('/account/toegangssleutels', { naam: 'Laptop', antwoord: key.make(options), bewijs: ticket });
  assert.equal((await anil.get('/programmas')).status, 200);
  const path = /href="(\/account\/toegangssleutels\/[^"]*verwijdering)"/.exec((await anil.get('/account')).text)?.[1];
  await anil.get(path ?? '');
  assert.equal((await anil.post(path ?? '')).status, 409, 'a mail address is no way in where no mail goes out');
});

test('an administrator hands a locked out colleague a link that works once, within the hour, and the log and a mail say so', async () => {
  const { house, admin, address, invitation } = await aHouseWithoutMail();
  await accept(house.aBrowser(), invitation);
  const id = await personOf(admin);
  assert.match((await admin.get(`/organisatie/mensen/${id}/toegang`)).text, /Een link om aan te melden/);
  const first = linkIn((await admin.post(`/organisatie/mensen/${id}/aanmeldlink`)).text);
  assert.deepEqual(
    [house.mails.at(-1)?.to, house.mails.at(-1)?.subject],
    [address, 'Er is een link gemaakt om je aan te melden'],
  );
  assert.ok(!house.mails.at(-1)?.link.includes('/aanmelden/link/'), 'the link itself is in no mail');
  await admin.get(`/organisatie/mensen/${id}/toegang`);
  const link = linkIn((await admin.post(`/organisatie/mensen/${id}/aanmeldlink`)).text);
  assert.equal((await house.aBrowser().get(first)).status, 404, 'a new link ends the first');
  const anil = house.aBrowser();
  assert.equal((await press(anil, link)).status, 303);
  assert.match((await anil.get('/programmas')).location ?? '', /tweede-stap/);
  assert.equal((await house.aBrowser().get(link)).status, 404, 'once');
  await admin.get(`/organisatie/mensen/${id}/toegang`);
  const late = linkIn((await admin.post(`/organisatie/mensen/${id}/aanmeldlink`)).text);
  const log = (await admin.get('/organisatie/logboek')).text;
  assert.match(log, /Link om aan te melden gemaakt voor een collega: Anil Soekhoe/);
  assert.match(log, /Aangemeld: met een link van de beheerder of uit een uitnodiging/);
  house.pass({ minutes: 61 });
  assert.equal((await house.aBrowser().get(late)).status, 404, 'an hour');
});

test('a second step that was lost is taken away with all that was kept of it, and the colleague sets up a new one', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const joris = await aColleague(house, member, 'Joris de Wit');
  const [admin, browser] = [house.aBrowser(), house.aBrowser()];
  await house.byMail(admin, email);
  await admin.get('/organisatie');
  await house.byMail(browser, joris.email);
  const { secret, codes } = await setUpPhone(house, browser);
  await admin.get('/organisatie');
  await admin.post('/organisatie/tweede-stap', { vraag: 'ja' });
  await setUpPhone(house, admin);
  await admin.get(`/organisatie/mensen/${joris.person}/toegang`);
  const done = await admin.post(`/organisatie/mensen/${joris.person}/tweede-stap`);
  assert.match(done.location ?? '', new RegExp(`^/organisatie/mensen/${joris.person}/toegang\\?gelukt=weggehaald&`));
  assert.match((await admin.get(done.location ?? '')).text, /Er is niets om weg te halen/);
  assert.match((await browser.get('/account')).location ?? '', /^\/aanmelden\?/, 'signed out everywhere');
  const mail = house.mails.at(-1);
  assert.deepEqual([mail?.to, mail?.subject], [joris.email, 'Je tweede stap is weggehaald']);
  assert.match((await admin.get('/organisatie/logboek')).text, /Tweede stap weggehaald voor een collega: Joris de Wit/);
  const again = house.aBrowser();
  await house.byMail(again, joris.email);
  assert.match((await again.get(CHOICE)).text, /Stel een tweede stap in/);
  for (const code of [codeAt(house, secret), codes[0] ?? ''])
    assert.notEqual((await again.post(CHOICE, { code })).status, 303, 'what was lost opens nothing');
});

test('nobody is helped by who might come in as them somewhere else, and no role but the administrator helps', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const elsewhere = await house.aPerson('Mirte van Dam', 'adviser');
  const both = await aPlace(house, member, elsewhere.member.account);
  const joris = await aColleague(house, member, 'Joris de Wit');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  for (const [person, reason] of [
    [both, /hoort niet alleen bij jullie organisatie/],
    [member.person, /je eigen account/],
  ] as const) {
    const refused = await admin.get(`/organisatie/mensen/${person}/toegang`);
    assert.equal(refused.status, 409);
    assert.match(refused.text, reason);
    for (const deed of ['aanmeldlink', 'tweede-stap'])
      assert.equal((await admin.post(`/organisatie/mensen/${person}/${deed}`)).status, 409, deed);
  }
  assert.equal((await admin.get(`/organisatie/mensen/${elsewhere.member.person}/toegang`)).status, 404);
  const adviser = house.aBrowser();
  await house.byMail(adviser, joris.email);
  await adviser.get('/account');
  assert.equal((await adviser.post(`/organisatie/mensen/${member.person}/aanmeldlink`)).status, 403);
  house.pass({ minutes: 11 });
  assert.match((await admin.get(`/organisatie/mensen/${joris.person}/toegang`)).location ?? '', /bevestiging/);
});

test('a link that was handed over dies when who gave it is no administrator any more, or its owner also works elsewhere', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const second = await aColleague(house, member, 'Tom Tweede', 'administrator');
  const joris = await aColleague(house, member, 'Joris de Wit');
  const other = await house.aPerson('Mirte van Dam', 'administrator');
  const [admin, tom] = [house.aBrowser(), house.aBrowser()];
  await house.byMail(admin, email);
  await house.byMail(tom, second.email);
  const made = async (browser: Browser) => {
    await browser.get(`/organisatie/mensen/${joris.person}/toegang`);
    return linkIn((await browser.post(`/organisatie/mensen/${joris.person}/aanmeldlink`)).text);
  };
  const ofTom = await made(tom);
  const visitor = house.aBrowser();
  assert.equal((await visitor.get(ofTom)).status, 200);
  await admin.get('/organisatie/mensen');
  assert.equal((await admin.post(`/organisatie/mensen/${second.person}/rol`, { role: 'reader' })).status, 303);
  assert.equal((await visitor.post(ofTom)).status, 404, 'also for who had the page open');
  assert.equal((await visitor.get(ofTom)).status, 404);
  const ofBente = await made(admin);
  await aPlace(house, other.member, joris.account);
  assert.equal((await visitor.get(ofBente)).status, 404);
});

test('what a handed link opened stays at the organisation that handed it', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const joris = await aColleague(house, member, 'Joris de Wit');
  const other = await house.aPerson('Mirte van Dam', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, email);
  await admin.get(`/organisatie/mensen/${joris.person}/toegang`);
  const link = linkIn((await admin.post(`/organisatie/mensen/${joris.person}/aanmeldlink`)).text);
  const browser = house.aBrowser();
  await press(browser, link);
  const there = await aPlace(house, other.member, joris.account);
  await browser.get('/account');
  assert.equal((await browser.post('/aanmelden/organisatie', { plek: there })).status, 403);
  assert.equal((await browser.get('/account/toegangssleutels/nieuw')).status, 403);
});

/** Somebody else with an account of their own and a place in the organisation of `member`. */
async function aColleague(
  house: SignInHouse,
  member: Membership,
  name: string,
  role: 'adviser' | 'administrator' = 'adviser',
) {
  const { member: own, email } = await house.aPerson(name, role);
  const person = await aPlace(house, member, own.account, { name, role });
  await leave(house, own);
  return { account: own.account, person, email };
}

const asOf = ({ person }: Membership) => ({ id: person, name: '', permissions: new Set<never>() });

async function aPlace(
  house: SignInHouse,
  at: Membership,
  account: Membership['account'],
  { name = 'Mirte van Dam', role = 'adviser' as 'adviser' | 'administrator' } = {},
) {
  const id = newId<'person'>();
  await inScope(house.door.database, { organisation: at.organisation, actor: asOf(at) }, (scope) =>
    insertPerson(scope, { id, account, name, role }),
  );
  return id;
}

const leave = (house: SignInHouse, own: Membership) =>
  inScope(house.door.database, { organisation: own.organisation, actor: asOf(own) }, (scope) =>
    deletePerson(scope, own.person),
  );
