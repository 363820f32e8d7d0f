import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import * as paths from '../paths.ts';

const ORIGIN = 'http://eenstemmig.example.org';

/** Every address that the routes of this folder take a post on, read from their files so that a new one is not forgotten. */
function postPaths(): string[] {
  const folder = join(import.meta.dirname, 'routes');
  const code = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const names = [...code.matchAll(/\.post\((\w+)\.pattern/g)].map((match) => match[1] ?? '');
  return names.map((name) => {
    const found = Object.entries(paths).find(([known]) => known === name);
    assert.ok(found, name);
    return found[1].pattern.replace(/:\w+/g, 'x'.repeat(43));
  });
}

test('no post of signing in or of the account is taken from another website, or without the token of the form', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const [stranger, member] = [house.aBrowser(), house.aBrowser()];
  await stranger.get('/aanmelden');
  await house.byMail(member, email);
  await member.get('/account');
  const all = postPaths();
  assert.ok(all.length >= 14, `${all.length} posts`);
  const mails = house.mails.length;
  for (const path of all) {
    for (const browser of [stranger, member]) {
      const before = new Map(browser.cookies);
      for (const headers of [
        {},
        { origin: 'https://elders.example.org' },
        { 'sec-fetch-site': 'cross-site', origin: ORIGIN },
      ]) {
        const answer = await browser.send(path, {
          method: 'POST',
          body: new URLSearchParams({ adres: email }),
          headers,
        });
        assert.equal(answer.status, 403, `${path} from elsewhere`);
      }
      if (path === '/afmelden') continue;
      for (const csrf of ['', 'a'.repeat(43)]) {
        const { status } = await browser.post(path, { csrf, adres: email });
        assert.ok([400, 401, 403].includes(status), `${path} without its token: ${status}`);
      }
      assert.deepEqual(browser.cookies, before, path);
    }
  }
  assert.equal(house.mails.length, mails);
});

test('pages of signing in and of the account are kept by no cache, and tell no other website where they were', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/link', { adres: email });
  const link = house.mails[0]?.link ?? '';
  const pages = [await browser.get('/aanmelden'), await browser.get(link)];
  await browser.post(link);
  for (const path of [
    '/account',
    '/account/wachtwoord',
    '/account/code',
    '/account/herstelcodes',
    '/account/adres',
    '/aanmelden/bevestiging',
  ])
    pages.push(await browser.get(path));
  for (const { status, headers } of pages) {
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
  }
});

test('the cookie of a session is for this host only, out of reach of scripts, and not sent along by other websites', async () => {
  const house = await aSignInHouse({ secure: true });
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  const [line = ''] = (await browser.get('/aanmelden/')).headers.getSetCookie();
  assert.equal(line, '');
  await browser.post('/aanmelden/link', { adres: email });
  const link = house.mails[0]?.link ?? '';
  await browser.get(link);
  const cookies = (await browser.post(link)).headers.getSetCookie();
  const session = cookies.find((cookie) => cookie.startsWith('__Host-eenstemmig=')) ?? '';
  for (const flag of [/HttpOnly/, /Secure/, /SameSite=Lax/, /Path=\/(;|$)/, /Max-Age=1209600/])
    assert.match(session, flag);
  assert.doesNotMatch(session, /Domain/i);
});

test('the page says how the person of this computer gets in, only where there is one', async () => {
  const house = await aSignInHouse();
  assert.doesNotMatch((await house.aBrowser().get('/aanmelden')).text, /eigen computer/);
  const { member } = await house.aPerson();
  const local = await aSignInHouse({ local: member });
  const browser = local.aBrowser();
  assert.match((await browser.get('/aanmelden')).text, /eenstemmig\.example\.org\/aanmelden\/…/);
  assert.equal((await browser.get('/aanmelden/een-oude-link')).status, 200);
  assert.equal(browser.cookies.has('eenstemmig'), false);
  assert.equal((await browser.get('/aanmelden/link-of-the-test')).location, '/');
  assert.equal((await browser.get('/account')).status, 200);
});
