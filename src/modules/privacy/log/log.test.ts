import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { cleanAudit, listAudit } from '#platform/audit/read-audit.ts';
import { inLobby } from '#platform/scope.ts';
import type { Method } from '#platform/session.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, NOW } from '../../../../test/support/organisation.ts';
import { codeAt, setUpPhone } from '../../../../test/support/phone.ts';
import { aSignInHouse } from '../../../../test/support/sign-in.ts';
import { namesOf } from '../model/log-kinds.ts';
import { describeLine } from './describe-line.ts';

const LOG = '/organisatie/logboek';

test('the administrator reads who downloaded what; nobody else reads the log', async () => {
  const organisation = await anOrganisation();
  const programme = await organisation.aProgramme();
  const adviser = await signedInAs(organisation.person('adviser'));
  assert.equal((await adviser.get(`/programmas/${programme}/uitvoer/plan.json`)).status, 200);
  const manager = await signedInAs(organisation.person('administrator'));
  const { text } = await manager.get(LOG);
  assert.match(text, /Gedownload: plan\.json/);
  assert.match(text, /Fenna Verhoeven/);
  assert.match(text, /Zorg Samen Inkopen/);
  for (const role of ['adviser', 'contributor', 'approver', 'reader'] as const)
    assert.equal((await (await signedInAs(organisation.person(role))).get(LOG)).status, 403, role);
});

test('signing in and out stand in the log, with the kind of browser and without an address of a machine', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson('Bente Beheer', 'administrator');
  const browser = house.aBrowser({ from: '203.0.113.77', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/130.0' });
  await house.byMail(browser, email);
  await browser.get('/');
  await browser.post('/afmelden');
  await house.byMail(browser, email);
  const { text } = await browser.get(LOG);
  assert.match(text, /Aangemeld: met een link per mail/);
  assert.match(text, /Firefox op Windows/);
  assert.match(text, /Afgemeld: zelf/);
  assert.doesNotMatch(text, /203\.0\.113\.77/);
  assert.doesNotMatch(text, /Mozilla/);
});

test('a refused sign-in stands in the log of a known account, and nowhere for an unknown address', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson('Bente Beheer', 'administrator');
  const browser = house.aBrowser();
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/wachtwoord', { adres: email, wachtwoord: 'verkeerd wachtwoord', code: '123456' });
  await browser.get('/aanmelden');
  await browser.post('/aanmelden/wachtwoord', { adres: 'niemand@example.org', wachtwoord: 'iets', code: '123456' });
  await house.byMail(browser, email);
  const { text } = await browser.get(`${LOG}?soort=aanmelden`);
  assert.match(text, /Aanmelden geweigerd/);
  assert.equal(text.match(/Aanmelden geweigerd/g)?.length, 1);
  assert.doesNotMatch(text, /niemand@example/);
});

test('whichever way somebody came in, the log says that way and no refusal', () => {
  const said: Readonly<Record<Method, RegExp>> = {
    link: /^Aangemeld: met de link van deze computer$/,
    mail: /^Aangemeld: met een link per mail$/,
    handed: /^Aangemeld: met een link van de beheerder of uit een uitnodiging$/,
    password: /^Aangemeld: met een wachtwoord en een code$/,
    passkey: /^Aangemeld: met een toegangssleutel$/,
    oidc: /^Aangemeld: met het werkaccount$/,
    demo: /^Aangemeld: als voorbeeldpersoon$/,
  };
  for (const [method, words] of Object.entries(said)) {
    const line = { name: 'people.session.started', what: '', before: null, after: { method, browser: 'Firefox' } };
    assert.match(describeLine(line), words);
    const stepped = describeLine({ ...line, after: { ...line.after, code: 'recovery' } });
    assert.match(stepped, /, herstelcode gebruikt$/);
  }
  const refused = describeLine({ name: 'sign-in-refused', what: 'password', before: null, after: null });
  assert.equal(refused, 'Aanmelden geweigerd: wachtwoord of code klopte niet');
});

test('a good sign-in with a password stands as good in the log, with a recovery code that was used, and what was set up by name', async () => {
  const house = await aSignInHouse();
  const { email } = await house.aPerson('Bente Beheer', 'administrator');
  const browser = house.aBrowser();
  await house.byMail(browser, email);
  await browser.get('/account/wachtwoord');
  await browser.post('/account/wachtwoord', { nieuw: 'paarse giraf eet soep' });
  const { secret, codes } = await setUpPhone(house, browser);
  for (const code of [codeAt(house, secret), codes[0] ?? '']) {
    await browser.get('/aanmelden');
    const fields = { adres: email, wachtwoord: 'paarse giraf eet soep', code };
    assert.equal((await browser.post('/aanmelden/wachtwoord', fields)).status, 303);
  }
  await house.byMail(browser, email);
  await browser.get('/organisatie');
  await browser.post('/organisatie/tweede-stap', { vraag: 'ja' });
  await browser.get('/aanmelden/tweede-stap');
  assert.equal((await browser.post('/aanmelden/tweede-stap', { code: codes[1] ?? '' })).status, 303);
  const { text } = await browser.get(LOG);
  assert.match(text, /Aangemeld: met een wachtwoord en een code</);
  assert.match(text, /Aangemeld: met een wachtwoord en een code, herstelcode gebruikt/);
  assert.match(text, /Tweede stap gegeven: herstelcode gebruikt/);
  assert.match(text, /Wachtwoord gekozen of gewijzigd/);
  assert.match(text, /Codes van de telefoon ingesteld/);
  assert.doesNotMatch(text, /klopte niet|geweigerd/);
});

test('an account at the door leaves lines with its own organisations only, and reads none', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const database = await testDatabase();
  const { account } = mine.person('reader');
  await inLobby(database, { account, clock: () => NOW }, async (lobby) => {
    await recordAudit(lobby, { kind: 'sign-in-refused', what: 'password' });
    const { rows } = await sql`select * from platform_audit`.execute(lobby.tables());
    assert.equal(rows.length, 0);
  });
  await assert.rejects(
    inLobby(database, { account, clock: () => NOW }, (lobby) =>
      sql`insert into platform_audit (id, organisation_id, at, kind, what, account_id, person_name, browser)
        values (gen_random_uuid(), ${other.id}, now(), 'export', '', ${account}, 'x', '')`.execute(lobby.tables()),
    ),
    /row-level security/,
  );
  const seen = (organisation: typeof mine) =>
    organisation.asAdviser((scope) => listAudit(scope, { names: ['sign-in-refused'], limit: 10 }));
  assert.equal((await seen(mine)).length, 1);
  assert.equal((await seen(other)).length, 0);
});

test('the log is chosen by kind, person and period, on the page and in the file alike', async () => {
  const organisation = await anOrganisation();
  const adviser = organisation.person('adviser');
  await organisation.asAdviser(async (scope) => {
    await recordAudit(scope, { kind: 'export', what: '=1+1' });
    await recordAudit({ ...scope, now: () => NOW.subtract({ hours: 240 }) }, { kind: 'export', what: 'oud.pdf' });
  });
  const manager = await signedInAs(organisation.person('administrator'));
  const day = NOW.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
  const query = `?soort=downloads&persoon=${adviser.person}&vanaf=${day}&tot=${day}`;
  const { text } = await manager.get(LOG + query);
  assert.match(text, /=1\+1/);
  assert.doesNotMatch(text, /oud\.pdf/);
  assert.doesNotMatch((await manager.get(`${LOG}?soort=mensen`)).text, /Gedownload/);
  const file = await manager.get(`${LOG}.csv${query}`);
  assert.match(file.headers.get('content-type') ?? '', /text\/csv/);
  assert.match(file.text, /"Gedownload: =1\+1"/, 'the cell begins with a word');
  assert.doesNotMatch(file.text, /oud\.pdf/);
  assert.match((await manager.get(LOG)).text, /Gedownload: logboek\.csv/, 'that the log was downloaded is in the log');
  for (const odd of ['?vanaf=gisteren&tot=2026-02-31', '?persoon=x', '?soort=__proto__'])
    assert.equal((await manager.get(LOG + odd)).status, 200, odd);
});

test('what is older than half a year goes, and no more than that', async () => {
  const organisation = await anOrganisation();
  await organisation.asAdviser(async (scope) => {
    const at = (days: number) => ({ ...scope, now: () => NOW.subtract({ hours: days * 24 }) });
    await recordAudit(at(190), { kind: 'export', what: 'weg.pdf' });
    await recordAudit(at(180), { kind: 'export', what: 'blijft.pdf' });
    assert.equal(await cleanAudit(scope, namesOf(null)), 1);
    const left = await listAudit(scope, { names: ['export'], limit: 10 });
    assert.deepEqual(
      left.map(({ what }) => what),
      ['blijft.pdf'],
    );
  });
});

test('what became of taking part stands in the log in words', () => {
  for (const verb of ['asked', 'accepted', 'declined', 'left', 'changed', 'removed']) {
    const said = describeLine({
      name: `programmes.participation.${verb}`,
      what: '',
      before: null,
      after: { name: 'Boekel' },
    });
    assert.match(said, /^(Organisatie|Rol van een organisatie) .*: Boekel$/, verb);
  }
});
