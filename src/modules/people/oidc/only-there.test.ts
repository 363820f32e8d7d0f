import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import { inScope } from '#platform/scope.ts';
import { aProvider, type TestProvider } from '../../../../test/support/oidc-provider.ts';
import { anOffice, comeBackTo, connectTo, RETURN } from '../../../../test/support/work-account.ts';
import { insertPerson } from '../store/persons.ts';

let provider: TestProvider;
before(async () => {
  provider = await aProvider(RETURN);
});
after(() => provider.stop());

/** Somebody who is an administrator at home, a reader of the office, and connected the work account of the office. */
async function aReaderOfTwo(subject: string) {
  const office = await anOffice(provider);
  const { member, email } = await office.house.aPerson('Veerle Twee', 'administrator');
  const host = { id: office.boss.person, name: 'Bente Beheer', permissions: new Set<never>() };
  await inScope(office.house.door.database, { organisation: office.boss.organisation, actor: host }, (scope) =>
    insertPerson(scope, { id: newId<'person'>(), account: member.account, name: 'Veerle Twee', role: 'reader' }),
  );
  const own = office.house.aBrowser();
  const choose = await own.get((await office.house.byMail(own, email)).location ?? '');
  const places = [...choose.text.matchAll(/name="plek" value="([0-9a-f-]{36})"/g)].map(([, place = '']) => place);
  const here = places.find((place) => place !== member.person) ?? '';
  await own.post('/aanmelden/organisatie', { plek: here, terug: '/account' });
  assert.match((await connectTo(provider, own, subject)).location ?? '', /^\/account\?gelukt=bewaard&/);
  return { ...office, member, email, own };
}

test('the sign-in service of one organisation opens that one only: another asks to sign in another way', async () => {
  const { house, slug, member, email } = await aReaderOfTwo('veerle');
  const browser = house.aBrowser();
  await browser.get(await comeBackTo(provider, browser, { path: `/aanmelden/werkaccount/${slug}`, subject: 'veerle' }));
  const account = await browser.get('/account');
  assert.match(account.text, /via je organisatie/);
  const moved = await browser.post('/aanmelden/organisatie', { plek: member.person, terug: '/organisatie/mensen' });
  assert.equal(moved.status, 403);
  assert.match(moved.text, /op een andere manier aan/);
  assert.equal((await browser.get('/aanmelden/organisatie')).status, 403);
  assert.equal((await browser.get('/organisatie/mensen/nieuw')).status, 403);
  await house.byMail(browser, email);
  await browser.get('/account');
  const free = await browser.post('/aanmelden/organisatie', { plek: member.person, terug: '/organisatie/mensen' });
  assert.equal(free.location, '/organisatie/mensen');
});

test('a session by the service of one organisation changes no way to sign in of who works elsewhere too', async () => {
  const { house, slug } = await aReaderOfTwo('vera');
  const browser = house.aBrowser();
  await browser.get(await comeBackTo(provider, browser, { path: `/aanmelden/werkaccount/${slug}`, subject: 'vera' }));
  const page = await browser.get('/account');
  const [removal = ''] = /\/account\/werkaccount\/[0-9a-f-]{36}\/verwijdering/.exec(page.text) ?? [];
  const pages = ['/account/adres', '/account/wachtwoord', '/account/code', '/account/herstelcodes'];
  for (const path of [...pages, '/account/werkaccount/koppelen', '/account/toegangssleutels/nieuw'])
    assert.equal((await browser.get(path)).status, 403, path);
  await browser.get('/account');
  const mails = house.mails.length;
  const posts: [string, Record<string, string>][] = [
    ['/account/adres', { adres: 'dief@example.net' }],
    ['/account/wachtwoord', { nieuw: 'vier paarse tafels en een olifant' }],
    ['/account/herstelcodes', {}],
    ['/account/toegangssleutels', { naam: 'dief' }],
    ['/account/werkaccount', { bewijs: 'niets' }],
    [removal, {}],
  ];
  for (const [path, fields] of posts) assert.equal((await browser.post(path, fields)).status, 403, path);
  assert.equal(house.mails.length, mails);
});

test('who works at one organisation only changes their ways also when they came in by its service', async () => {
  const office = await anOffice(provider);
  await connectTo(provider, office.admin, 'alleen-hier');
  const browser = office.house.aBrowser();
  const path = `/aanmelden/werkaccount/${office.slug}`;
  await browser.get(await comeBackTo(provider, browser, { path, subject: 'alleen-hier' }));
  assert.equal((await browser.get('/account/adres')).status, 200);
});

test('an invitation of another organisation is not accepted by a session that a sign-in service opened', async () => {
  const { house, slug, email } = await aReaderOfTwo('veerle-gast');
  const { member: asker, email: askerAddress } = await house.aPerson('Bente Beheer', 'administrator');
  const admin = house.aBrowser();
  await house.byMail(admin, askerAddress);
  await admin.get('/organisatie/mensen/nieuw');
  const asked = await admin.post('/organisatie/mensen/nieuw', { name: 'Veerle', email, role: 'administrator' });
  assert.equal(asked.status, 303, asked.text);
  const actor = { id: asker.person, name: '', permissions: new Set<never>() };
  const { rows } = await inScope(house.door.database, { organisation: asker.organisation, actor }, ({ tables }) =>
    sql<{ text: string }>`select text_body as text from platform_mail where to_address = ${email}`.execute(tables()),
  );
  const link = /\/uitnodiging\/[\w-]{43}/.exec(rows[0]?.text ?? '')?.[0] ?? assert.fail('no mail');
  const browser = house.aBrowser();
  await browser.get(
    await comeBackTo(provider, browser, { path: `/aanmelden/werkaccount/${slug}`, subject: 'veerle-gast' }),
  );
  await browser.get(link);
  assert.match((await browser.post(link)).location ?? '', /^\/aanmelden\?terug=/);
  await house.byMail(browser, email);
  await browser.get(link);
  assert.equal((await browser.post(link)).location, '/', 'signed in by themselves they may');
});
