import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { type Browser, type SignInHouse, aSignInHouse } from '../../../../test/support/sign-in.ts';
import { ARGON2_CHANNEL, fitsPassword, hashPassword } from './password-hash.ts';

const PASSWORD = ' paarse giraf eet soep ';
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200;
const codeAt = (house: SignInHouse, secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: house.door.clock?.().epochMilliseconds ?? 0,
  });

/** Somebody with a password and codes of a phone, signed in by mail in `browser`. */
async function withPassword(house: SignInHouse) {
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  await browser.get('/account/wachtwoord');
  assert.equal((await browser.post('/account/wachtwoord', { nieuw: PASSWORD })).location, '/account/code');
  const page = (await browser.get('/account/code')).text;
  const secret = (/een-sleutel">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '');
  const sealed = /name="sleutel" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const done = await browser.post('/account/code', { sleutel: sealed, code: codeAt(house, secret) });
  assert.equal(done.status, 200);
  const codes = [...done.text.matchAll(/<code>([a-z0-9-]{29})<\/code>/g)].map((match) => match[1] ?? '');
  house.pass({ seconds: 90 });
  return { email, browser, secret, codes };
}

const attempt = async (browser: Browser, fields: Record<string, string>) => {
  await browser.get('/aanmelden');
  return browser.post('/aanmelden/wachtwoord', fields);
};

test('a password signs in together with a code of the phone, to the last space, and with no other', async () => {
  const house = await aSignInHouse();
  const { email, secret } = await withPassword(house);
  const browser = house.aBrowser();
  const wrong: Record<string, string>[] = [
    { wachtwoord: PASSWORD, code: '' },
    { wachtwoord: PASSWORD.trim(), code: codeAt(house, secret) },
    { wachtwoord: PASSWORD.toUpperCase(), code: codeAt(house, secret) },
    { wachtwoord: PASSWORD, code: 'abcdef' },
  ];
  for (const fields of wrong) assert.equal((await attempt(browser, { adres: email, ...fields })).status, 400);
  assert.equal(await isIn(browser), false);
  const right = await attempt(browser, { adres: email, wachtwoord: PASSWORD, code: codeAt(house, secret) });
  assert.deepEqual([right.status, right.location], [303, '/']);
  assert.equal(await isIn(browser), true);
});

test('a password without codes of a phone lets nobody in', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  await browser.get('/account/wachtwoord');
  await browser.post('/account/wachtwoord', { nieuw: PASSWORD });
  const other = house.aBrowser();
  for (const code of ['', '000000'])
    assert.equal((await attempt(other, { adres: email, wachtwoord: PASSWORD, code })).status, 400);
  assert.equal(await isIn(other), false);
});

test('a step of the phone works once, also when two use it at the same moment', async () => {
  const house = await aSignInHouse();
  const { email, secret } = await withPassword(house);
  const fields = { adres: email, wachtwoord: PASSWORD, code: codeAt(house, secret) };
  const browsers = [house.aBrowser(), house.aBrowser()];
  for (const browser of browsers) await browser.get('/aanmelden');
  const answers = await Promise.all(browsers.map((browser) => browser.post('/aanmelden/wachtwoord', fields)));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 400]);
  assert.equal((await attempt(house.aBrowser(), fields)).status, 400);
});

test('a code of half a minute ago still works, one of a minute and a half ago does not', async () => {
  const house = await aSignInHouse();
  const { email, secret } = await withPassword(house);
  const old = codeAt(house, secret);
  house.pass({ seconds: 90 });
  assert.equal((await attempt(house.aBrowser(), { adres: email, wachtwoord: PASSWORD, code: old })).status, 400);
  const late = codeAt(house, secret);
  house.pass({ seconds: 30 });
  assert.equal((await attempt(house.aBrowser(), { adres: email, wachtwoord: PASSWORD, code: late })).status, 303);
});

test('each of ten recovery codes works once, and only with the password', async () => {
  const house = await aSignInHouse();
  const { email, codes } = await withPassword(house);
  assert.equal(new Set(codes).size, 10);
  const [code = '', second = ''] = codes;
  assert.equal((await attempt(house.aBrowser(), { adres: email, wachtwoord: 'iets heel anders', code })).status, 400);
  const typed = code.toUpperCase().replaceAll('-', ' ');
  assert.equal((await attempt(house.aBrowser(), { adres: email, wachtwoord: PASSWORD, code: typed })).status, 303);
  assert.equal((await attempt(house.aBrowser(), { adres: email, wachtwoord: PASSWORD, code })).status, 400);
  const browser = house.aBrowser();
  await attempt(browser, { adres: email, wachtwoord: PASSWORD, code: second });
  assert.match((await browser.get('/account')).text, /nog 8/);
});

test('known and unknown addresses get the same answer, after the same work', async () => {
  const house = await aSignInHouse();
  const { email } = await withPassword(house);
  const bare = await house.aPerson();
  const unknown = 'niemand@example.org';
  const browser = house.aBrowser();
  const look = async (path: string, address: string, fields = {}) => {
    let computed = 0;
    const count = () => {
      computed += 1;
    };
    await browser.get('/aanmelden');
    subscribe(ARGON2_CHANNEL, count);
    const answer = await browser.post(path, { adres: address, ...fields });
    unsubscribe(ARGON2_CHANNEL, count);
    return { status: answer.status, text: answer.text.replaceAll(address, 'ADRES'), computed };
  };
  const wrong = { wachtwoord: 'een ander wachtwoord', code: '123456' };
  for (const [path, fields, work] of [
    ['/aanmelden', {}, 0],
    ['/aanmelden/link', {}, 0],
    ['/aanmelden/wachtwoord', wrong, 1],
  ] as const) {
    const answers = [];
    for (const address of [email, bare.email, unknown]) answers.push(await look(path, address, fields));
    const [known, withoutPassword, stranger] = answers;
    assert.deepEqual(withoutPassword, known, path);
    assert.deepEqual(stranger, known, path);
    assert.equal(known?.computed, work, path);
  }
});

test('a new password ends the other sessions, gives this browser a new token, and is told by mail', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const [browser, other] = [house.aBrowser(), house.aBrowser()];
  for (const one of [browser, other]) await house.byMail(one, email);
  const before = browser.cookies.get('eenstemmig');
  await browser.get('/account/wachtwoord');
  await browser.post('/account/wachtwoord', { nieuw: PASSWORD });
  assert.deepEqual([await isIn(other), await isIn(browser)], [false, true]);
  assert.notEqual(browser.cookies.get('eenstemmig'), before);
  const thief = house.aBrowser();
  thief.cookies.set('eenstemmig', before ?? '');
  assert.equal(await isIn(thief), false);
  assert.match(house.mails.at(-1)?.subject ?? '', /nieuw wachtwoord/);
});

test('other codes of the phone, or other recovery codes, end the other sessions too', async () => {
  const house = await aSignInHouse();
  const { email, browser, codes } = await withPassword(house);
  const other = house.aBrowser();
  await house.byMail(other, email);
  await browser.get('/account/herstelcodes');
  const made = await browser.post('/account/herstelcodes');
  assert.equal(made.status, 200);
  assert.equal(await isIn(other), false);
  const [old = ''] = codes;
  assert.equal((await attempt(other, { adres: email, wachtwoord: PASSWORD, code: old })).status, 400);
});

test('a weak password is refused with the reason, and nothing changes', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  for (const [nieuw, reason] of [
    ['xq7 z', /te kort/],
    ['Wachtwoord2026!', /makkelijk te raden/],
    ['fennaverhoeven', /je eigen naam/],
  ] as const) {
    await browser.get('/account/wachtwoord');
    const answer = await browser.post('/account/wachtwoord', { nieuw });
    assert.equal(answer.status, 400);
    assert.match(answer.text, reason);
    assert.ok(!answer.text.includes(nieuw), 'a password never comes back');
  }
  assert.match((await browser.get('/account')).text, /geen wachtwoord/);
});

test('a forgotten password is renewed by mail, and the codes of the phone stay', async () => {
  const house = await aSignInHouse();
  const { email, secret } = await withPassword(house);
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/link', { adres: email, doel: 'reset' });
  const link = house.mails.at(-1)?.link ?? '';
  await browser.get(link);
  assert.equal((await browser.post(link)).location, '/account/wachtwoord');
  await browser.get('/account/wachtwoord');
  await browser.post('/account/wachtwoord', { nieuw: 'groene olifant leest voor' });
  const fields = { adres: email, wachtwoord: 'groene olifant leest voor' };
  assert.equal((await attempt(house.aBrowser(), { ...fields, code: '' })).status, 400);
  assert.equal((await attempt(house.aBrowser(), { ...fields, code: codeAt(house, secret) })).status, 303);
});

test('the hash of a password holds its salt and cost, and differs for the same password', async () => {
  const [one, two] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=3,p=1\$/);
  assert.notEqual(one, two);
  assert.equal(await fitsPassword(PASSWORD, one), true);
  assert.equal(await fitsPassword(`${PASSWORD}x`, one), false);
  assert.equal(await fitsPassword(PASSWORD, null), false);
  assert.equal(await fitsPassword(PASSWORD, 'not a hash'), false);
});

test('who changes a password gives the present one, and guesses at it are few; who came by mail may have forgotten it', async () => {
  const house = await aSignInHouse();
  const { email, secret } = await withPassword(house);
  const browser = house.aBrowser();
  const fields = { adres: email, wachtwoord: PASSWORD, code: codeAt(house, secret) };
  assert.equal((await attempt(browser, fields)).status, 303);
  assert.match((await browser.get('/account/wachtwoord')).text, /Je wachtwoord van nu/);
  const nieuw = 'groene olifant leest voor';
  for (const huidig of ['', 'iets anders dan dat', PASSWORD.trim()]) {
    const refused = await browser.post('/account/wachtwoord', { nieuw, huidig });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /niet je wachtwoord van nu/);
  }
  assert.match(
    (await browser.post('/account/wachtwoord', { nieuw, huidig: PASSWORD })).location ?? '',
    /^\/account\?gelukt=bewaard&/,
  );
  await browser.get('/account/wachtwoord');
  const guesses: number[] = [];
  for (let time = 0; time < 11; time += 1)
    guesses.push((await browser.post('/account/wachtwoord', { nieuw, huidig: `gok ${time}` })).status);
  assert.deepEqual(guesses.slice(9), [400, 429]);
  const byMail = house.aBrowser();
  await house.byMail(byMail, email);
  assert.doesNotMatch((await byMail.get('/account/wachtwoord')).text, /Je wachtwoord van nu/);
});
