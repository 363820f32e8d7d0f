import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { MAIL_HOLD, releaseMail } from '#platform/mail/hold.ts';
import { inScope } from '#platform/scope.ts';
import { chooseWay } from '../../../../test/support/phone.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import { takeOwnDatabase } from '../../../../test/support/database.ts';

// Whether mail goes out is a matter of the whole server.
takeOwnDatabase();

const PROMISE =
  /We sturen je een mail|Kijk in je mail|Mail mij een link|ongewenste mail|We sturen een link|link per mail/;
/** That there is none, and how this session began: by a link that was read on the server. */
const TRUE = /een link per mail krijg je hier niet|Aangemeld met een link per mail/g;

test('where no mail goes out no page of signing in promises one, and a password is the first choice', async () => {
  const house = await aSignInHouse({ keepsMail: true });
  const { email } = await house.aPerson('Bente Beheer', 'administrator');
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  const ways = await browser.post('/aanmelden', { adres: email });
  assert.doesNotMatch(ways.text, PROMISE);
  assert.match(ways.text, /een-button--hoofd[^>]*>(?:<svg.*?<\/svg>)?Aanmelden met wachtwoord/);
  for (const doel of ['', 'reset'])
    assert.doesNotMatch((await browser.post('/aanmelden/link', { adres: email, doel })).text, PROMISE);
  await house.byMail(browser, email);
  await chooseWay(house, browser);
  await browser.get('/account/adres');
  for (const path of ['/account', '/account/adres', '/account/wachtwoord', '/aanmelden/bevestiging'])
    assert.doesNotMatch((await browser.get(path)).text.replace(TRUE, ''), PROMISE, path);
});

test('where no mail goes out the password is not taken away when it is the last way in', async () => {
  const house = await aSignInHouse({ keepsMail: true });
  const { email } = await house.aPerson('Bente Beheer', 'administrator');
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  await chooseWay(house, browser);
  await browser.get('/account/wachtwoord');
  const refused = await browser.post('/account/wachtwoord/verwijdering');
  assert.equal(refused.status, 400);
  assert.match(refused.text, /enige manier/);
});

test('a server that holds mail back after a restore says that it did not go', async () => {
  const house = await aSignInHouse();
  const { member, email } = await house.aPerson('Bente Beheer', 'administrator');
  const [admin, visitor] = [house.aBrowser(), house.aBrowser()];
  await house.byMail(admin, email);
  const actor = { id: member.person, name: '', permissions: new Set<never>() };
  const inside = <T>(work: Parameters<typeof inScope<T>>[2]) =>
    inScope(house.door.database, { organisation: member.organisation, actor }, work);
  await inside((scope) =>
    sql`insert into platform_setting (key, value) values (${MAIL_HOLD}, '{"since":"2026-11-18T09:00:00Z"}')`.execute(
      scope.tables(),
    ),
  );
  try {
    await admin.get('/organisatie/mensen/nieuw');
    const fields = { name: 'Noor Aalders', email: `noor-${email}`, role: 'reader' };
    const made = await admin.post('/organisatie/mensen/nieuw', fields);
    assert.match(made.location ?? '', /^\/organisatie\/mensen\?gelukt=stil&/);
    const { text } = await admin.get(made.location ?? '');
    assert.match(text, /nog niet verstuurd/);
    assert.doesNotMatch(text, /De uitnodiging is verstuurd/);
    await visitor.get('/aanmelden');
    assert.match((await visitor.post('/aanmelden/link', { adres: email })).text, /Mail staat stil op deze server/);
  } finally {
    await inside(releaseMail);
  }
});
