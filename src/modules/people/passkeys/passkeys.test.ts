import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { createOrganisation, openSession } from '#modules/people/index.ts';
import { NOW } from '../../../../test/support/organisation.ts';
import { aSignInHouse, type Browser, type SignInHouse } from '../../../../test/support/sign-in.ts';
import { aSoftKey, type Mischief, type SoftKey } from '../../../../test/support/soft-key.ts';

const ORIGIN = 'http://eenstemmig.example.org';
const SESSION = 'eenstemmig';
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200;
const question = async (browser: Browser, path: string) => JSON.parse((await browser.get(path)).text);

async function addKey(
  browser: Browser,
  key: SoftKey,
  { name = 'Laptop', ...mischief }: Mischief & { name?: string } = {},
) {
  await browser.get('/account/toegangssleutels/nieuw');
  const { options, ticket } = await question(browser, '/account/toegangssleutels/vraag');
  const fields = { naam: name, antwoord: key.make(options, mischief), bewijs: ticket };
  return browser.post('/account/toegangssleutels', fields);
}
async function answerOf(browser: Browser, key: SoftKey, mischief: Mischief = {}) {
  await browser.get('/aanmelden');
  const { options, ticket } = await question(browser, '/aanmelden/toegangssleutel/vraag');
  return { antwoord: key.use(options, mischief), bewijs: String(ticket) };
}
const signIn = async (browser: Browser, key: SoftKey, mischief: Mischief = {}) =>
  browser.post('/aanmelden/toegangssleutel', await answerOf(browser, key, mischief));

async function aPersonWithKey(house: SignInHouse, key = aSoftKey(ORIGIN)) {
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  const added = await addKey(browser, key);
  assert.equal(added.status, 303);
  assert.match(added.location ?? '', /^\/account\?gelukt=sleutel&/);
  return { key, browser, email };
}

test('a passkey is made with a name, is told by mail, and signs in without a mail address', async () => {
  const house = await aSignInHouse();
  const { key, browser, email } = await aPersonWithKey(house);
  assert.match((await browser.get('/account')).text, /Laptop[\s\S]*Nog niet gebruikt/);
  assert.deepEqual(
    [house.mails.at(-1)?.to, house.mails.at(-1)?.subject],
    [email, 'Er is een toegangssleutel toegevoegd'],
  );
  const other = house.aBrowser();
  const answer = await signIn(other, key);
  assert.deepEqual([answer.status, answer.location], [303, '/']);
  assert.match((await other.get('/account')).text, /met een toegangssleutel/);
});

test('the answer of a device works once, also when it comes twice at the same time', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house, aSoftKey(ORIGIN, { counts: false }));
  const browser = house.aBrowser();
  const fields = await answerOf(browser, key);
  const both = await Promise.all([1, 2].map(() => browser.post('/aanmelden/toegangssleutel', fields)));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [303, 400]);
  browser.cookies.delete(SESSION);
  await browser.get('/aanmelden');
  assert.equal((await browser.post('/aanmelden/toegangssleutel', fields)).status, 400);
});

test('the answer of a device works in the browser that asked and in no other', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  const [asked, thief] = [house.aBrowser(), house.aBrowser()];
  const fields = await answerOf(asked, key);
  await thief.get('/aanmelden');
  assert.equal((await thief.post('/aanmelden/toegangssleutel', fields)).status, 400);
  assert.equal(thief.cookies.has(SESSION), false);
});

test('a challenge ends after five minutes', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  const browser = house.aBrowser();
  const fields = await answerOf(browser, key);
  house.pass({ minutes: 5 });
  assert.equal((await browser.post('/aanmelden/toegangssleutel', fields)).status, 400);
});

test('what was signed for another site, or another challenge, is refused', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  const lies: Mischief[] = [
    { origin: 'http://eenstemmig.example.com' },
    { origin: 'https://eenstemmig.example.org' },
    { rpId: 'example.org' },
    { challenge: 'A'.repeat(43) },
  ];
  for (const lie of lies) {
    const browser = house.aBrowser();
    assert.equal((await signIn(browser, key, lie)).status, 400, JSON.stringify(lie));
    assert.equal(browser.cookies.has(SESSION), false);
  }
});

test('a device that did not check who holds it is refused, at making and at using', async () => {
  const house = await aSignInHouse();
  const { key, browser } = await aPersonWithKey(house);
  assert.equal((await signIn(house.aBrowser(), key, { verified: false })).status, 400);
  assert.equal((await addKey(browser, aSoftKey(ORIGIN), { verified: false })).status, 400);
});

test('a counter that goes back is refused and the person is told the key may be copied', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  assert.equal((await signIn(house.aBrowser(), key, { counter: 40 })).status, 303);
  for (const counter of [40, 39, 0]) {
    const answer = await signIn(house.aBrowser(), key, { counter });
    assert.equal(answer.status, 400);
    assert.match(answer.text, /misschien gekopieerd/);
  }
  assert.equal((await signIn(house.aBrowser(), key, { counter: 41 })).status, 303);
});

test('a forged signature never blames the key', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  const browser = house.aBrowser();
  const fields = await answerOf(browser, key, { counter: 0 });
  const answer = JSON.parse(fields.antwoord);
  answer.response.signature = Buffer.from(answer.response.signature, 'base64url').fill(1, 12, 20).toString('base64url');
  const refused = await browser.post('/aanmelden/toegangssleutel', { ...fields, antwoord: JSON.stringify(answer) });
  assert.doesNotMatch(refused.text, /gekopieerd/);
  assert.equal(refused.status, 400);
});

test('a key that is not known here, and an answer that is no answer, get the same page', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  const stranger = aSoftKey(ORIGIN);
  const pages = [await signIn(house.aBrowser(), stranger), await signIn(house.aBrowser(), key, { rpId: 'x' })];
  const browser = house.aBrowser();
  const { bewijs } = await answerOf(browser, key);
  for (const antwoord of ['', '{', 'null', '{"id":"../x"}', '[]']) {
    pages.push(await browser.post('/aanmelden/toegangssleutel', { antwoord, bewijs }));
  }
  for (const page of pages) {
    assert.equal(page.status, 400);
    assert.match(page.text, /De sleutel is hier niet bekend, of de pagina stond te lang open/);
  }
});

test('a ticket for signing in makes no key, and one for making signs nobody in', async () => {
  const house = await aSignInHouse();
  const { key, browser } = await aPersonWithKey(house);
  await browser.get('/account/toegangssleutels/nieuw');
  const forSignIn = await question(browser, '/aanmelden/toegangssleutel/vraag');
  const forMaking = await question(browser, '/account/toegangssleutels/vraag');
  const made = aSoftKey(ORIGIN).make(forMaking.options, { challenge: forSignIn.options.challenge });
  const crossed = { naam: 'Kruising', antwoord: made, bewijs: forSignIn.ticket };
  assert.equal((await browser.post('/account/toegangssleutels', crossed)).status, 400);
  const used = key.use({ ...forSignIn.options, challenge: forMaking.options.challenge });
  const posted = await browser.post('/aanmelden/toegangssleutel', { antwoord: used, bewijs: forMaking.ticket });
  assert.equal(posted.status, 400);
});

test('making and removing a key asks for fresh proof, and ends the other sessions', async () => {
  const house = await aSignInHouse();
  const { browser, email } = await aPersonWithKey(house);
  const other = house.aBrowser();
  await house.byMail(other, email);
  assert.equal((await addKey(browser, aSoftKey(ORIGIN), { name: 'Telefoon' })).status, 303);
  assert.equal(await isIn(other), false);
  house.pass({ minutes: 11 });
  const late = await browser.get('/account/toegangssleutels/nieuw');
  assert.match(late.location ?? '', /^\/aanmelden\/bevestiging\?terug=/);
  assert.match((await browser.get('/account/toegangssleutels/vraag')).location ?? '', /bevestiging/);
});

test('a key is renamed and removed; then it signs nobody in', async () => {
  const house = await aSignInHouse();
  const { key, browser, email } = await aPersonWithKey(house);
  const [, id = ''] = /toegangssleutels\/([0-9a-f-]{36})\/naam/.exec((await browser.get('/account')).text) ?? [];
  await browser.post(`/account/toegangssleutels/${id}/naam`, { naam: 'Telefoon' });
  assert.match((await browser.get('/account')).text, /<b>Telefoon<\/b>/);
  await browser.get(`/account/toegangssleutels/${id}/verwijdering`);
  assert.equal((await browser.post(`/account/toegangssleutels/${id}/verwijdering`)).status, 303);
  assert.equal(house.mails.findLast(({ to }) => to === email)?.subject, 'Er is een toegangssleutel weggehaald');
  assert.equal((await signIn(house.aBrowser(), key)).status, 400);
});

test('nobody touches the key of somebody else', async () => {
  const house = await aSignInHouse();
  const [mine, yours] = [await aPersonWithKey(house), await aPersonWithKey(house)];
  const [, id = ''] = /toegangssleutels\/([0-9a-f-]{36})\/naam/.exec((await yours.browser.get('/account')).text) ?? [];
  await mine.browser.get('/account');
  for (const path of [`/account/toegangssleutels/${id}/naam`, `/account/toegangssleutels/${id}/verwijdering`])
    assert.equal((await mine.browser.post(path, { naam: 'Gekaapt' })).status, 404);
  assert.equal((await signIn(house.aBrowser(), yours.key)).status, 303);
});

test('one device holds the key of one account: the same number is refused for a second', async () => {
  const house = await aSignInHouse();
  const { key } = await aPersonWithKey(house);
  const second = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, second.email);
  assert.equal((await addKey(browser, key)).status, 400);
});

test('the last way to sign in is never removed', async () => {
  const house = await aSignInHouse();
  const [member] = await createOrganisation(house.door.database, {
    slug: `t-${randomBytes(6).toString('hex')}`,
    name: 'Gemeente Zonder Post',
    people: [{ name: 'Wim Zonderpost', role: 'adviser' }],
  });
  assert.ok(member);
  const browser = house.aBrowser();
  const how = { method: 'demo', browser: '', clock: () => NOW } as const;
  browser.cookies.set(SESSION, await openSession(house.door.database, member, how));
  const key = aSoftKey(ORIGIN);
  await addKey(browser, key);
  const [, id = ''] = /toegangssleutels\/([0-9a-f-]{36})\/naam/.exec((await browser.get('/account')).text) ?? [];
  assert.match((await browser.get(`/account/toegangssleutels/${id}/verwijdering`)).text, /enige manier/);
  assert.equal((await browser.post(`/account/toegangssleutels/${id}/verwijdering`)).status, 409);
  assert.equal((await signIn(house.aBrowser(), key)).status, 303);
  await addKey(browser, aSoftKey(ORIGIN), { name: 'Tweede' });
  await browser.get('/account');
  assert.equal((await browser.post(`/account/toegangssleutels/${id}/verwijdering`)).status, 303);
});
