import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aSignInHouse, type Browser } from '../../../../test/support/sign-in.ts';

const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200;

test('what changes access asks for proof again after ten minutes, and comes back after it', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  house.pass({ minutes: 11 });
  assert.equal(await isIn(browser), true);
  for (const path of ['/account/wachtwoord', '/account/code', '/account/herstelcodes', '/account/adres']) {
    const asked = await browser.get(path);
    assert.deepEqual([asked.status, asked.location], [303, `/aanmelden/bevestiging?terug=${encodeURIComponent(path)}`]);
    await browser.get('/account');
    assert.equal(
      (await browser.post(path, { nieuw: 'paarse giraf eet soep', adres: 'x@example.org' })).status,
      403,
      path,
    );
  }
  const before = browser.cookies.get('eenstemmig');
  const page = await browser.get('/aanmelden/bevestiging?terug=%2Faccount%2Fwachtwoord');
  assert.match(page.text, /name="terug" value="\/account\/wachtwoord"/);
  await browser.post('/aanmelden/link', { adres: email, terug: '/account/wachtwoord' });
  const link = house.mails.at(-1)?.link ?? '';
  await browser.get(link);
  assert.equal((await browser.post(link, { terug: '/account/wachtwoord' })).location, '/account/wachtwoord');
  assert.notEqual(browser.cookies.get('eenstemmig'), before);
  assert.equal((await browser.get('/account/wachtwoord')).status, 200);
});

test('where to go after signing in is always a page of our own', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  const elsewhere = [
    'https://elders.example.org/',
    '//elders.example.org',
    '/\\elders.example.org',
    '\\\\elders',
    '/%09/elders',
    '/\t/elders.example.org',
    'javascript:alert(1)',
    '/aanmelden/bevestiging',
    '/afmelden',
    '/.//elders.example.org',
    '/a/..//elders.example.org',
  ];
  for (const terug of elsewhere) {
    const page = await browser.get(`/aanmelden?terug=${encodeURIComponent(terug)}`);
    if (terug !== '/%09/elders') assert.doesNotMatch(page.text, /name="terug"/, terug);
    await browser.post('/aanmelden/link', { adres: email, terug });
    const link = house.mails.at(-1)?.link ?? '';
    await browser.get(link);
    const { location } = await browser.post(link, { terug });
    assert.equal(new URL(location ?? '', 'http://eenstemmig.example.org').host, 'eenstemmig.example.org', terug);
    assert.match(location ?? '', /^\/(?![/\\])/, terug);
    house.pass({ minutes: 20 });
  }
});

test('a path of our own is where somebody goes, with its query', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson();
  const browser = house.aBrowser();
  assert.equal((await browser.get('/account')).location, '/aanmelden?terug=%2Faccount');
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/link', { adres: email, terug: '/mijn-week?week=3' });
  const link = house.mails[0]?.link ?? '';
  assert.match((await browser.get(link)).text, /name="terug" value="\/mijn-week\?week=3"/);
  assert.equal((await browser.post(link, { terug: '/mijn-week?week=3' })).location, '/mijn-week?week=3');
});

test('another mail address counts once its own mail was followed, by the same account, and both addresses hear of it', async () => {
  const house = await aSignInHouse();
  const [person, other] = [await house.aPerson(), await house.aPerson()];
  const [browser, phone, stranger] = [house.aBrowser(), house.aBrowser(), house.aBrowser()];
  for (const one of [browser, phone]) await house.byMail(one, person.email);
  await house.byMail(stranger, other.email);
  const fresh = `nieuw.${person.email}`;
  await browser.get('/account/adres');
  await browser.post('/account/adres', { adres: fresh });
  const mail = house.mails.at(-1);
  assert.equal(mail?.to, fresh);
  assert.match((await browser.get('/account')).text, new RegExp(`naar ${RegExp.escape(person.email)}`));
  await stranger.get(mail?.link ?? '');
  assert.equal((await stranger.post(mail?.link ?? '')).status, 404);
  await browser.get(mail?.link ?? '');
  assert.equal((await browser.post(mail?.link ?? '')).status, 303);
  assert.match((await browser.get('/account')).text, new RegExp(`naar ${RegExp.escape(fresh)}`));
  assert.equal(await isIn(phone), false);
  assert.deepEqual(
    house.mails
      .slice(-2)
      .map(({ to }) => to)
      .toSorted(),
    [fresh, person.email].toSorted(),
  );
  assert.equal((await browser.post(mail?.link ?? '')).status, 404, 'works once');
});

test('an address of another account is not taken over, and asking does not tell that it exists', async () => {
  const house = await aSignInHouse();
  const [person, other] = [await house.aPerson(), await house.aPerson()];
  const browser = house.aBrowser();
  await house.byMail(browser, person.email);
  const answers = [];
  for (const adres of [other.email, 'vrij@example.org']) {
    await browser.get('/account/adres');
    answers.push((await browser.post('/account/adres', { adres })).text.replaceAll(adres, 'ADRES'));
  }
  assert.equal(answers[0], answers[1]);
  const link = house.mails.find(({ to, subject }) => to === other.email && /Bevestig/.test(subject))?.link ?? '';
  await browser.get(link);
  assert.equal((await browser.post(link)).status, 409);
  assert.match((await browser.get('/account')).text, new RegExp(`naar ${RegExp.escape(person.email)}`));
});

test('the last way to sign in is never taken away', async () => {
  const { anOrganisation } = await import('../../../../test/support/organisation.ts');
  const organisation = await anOrganisation();
  const member = organisation.person('adviser');
  // Somebody without a mail address, who came in by an example.
  const house = await aSignInHouse({
    demoPeople: [{ id: member.person, name: 'Fenna Verhoeven', role: 'adviser', organisation: 'Maasheuvel', member }],
  });
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  assert.equal((await browser.post(`/aanmelden/voorbeeld/${member.person}`)).status, 303);
  await browser.get('/account/wachtwoord');
  await browser.post('/account/wachtwoord', { nieuw: 'paarse giraf eet soep' });
  await browser.get('/account/wachtwoord');
  const refused = await browser.post('/account/wachtwoord/verwijdering');
  assert.equal(refused.status, 400);
  assert.match(refused.text, /enige manier/);
});

test('who proves who they are with the link of this computer comes back where they were, once', async () => {
  const { member } = await (await aSignInHouse()).aPerson('Bente Beheer', 'administrator');
  const house = await aSignInHouse({ local: member });
  const browser = house.aBrowser();
  await browser.get('/aanmelden/link-of-the-test');
  house.pass({ minutes: 11 });
  const invite = '/organisatie/mensen/nieuw';
  const asked = await browser.get(invite);
  const { text } = await browser.get(asked.location ?? '');
  assert.match(text, /Je geeft iemand toegang/);
  assert.doesNotMatch(text, /hoe je bij je account komt/);
  assert.equal((await browser.get('/aanmelden/link-of-the-test')).location, invite);
  assert.equal((await browser.get(invite)).status, 200);
  assert.equal((await browser.get('/aanmelden/link-of-the-test')).location, '/');
});
