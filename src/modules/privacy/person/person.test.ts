import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import { createOrganisation, openSession } from '#modules/people/index.ts';
import { acceptPart, letTakePart } from '#modules/programmes/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import { inLobby, inScope } from '#platform/scope.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { tablesWith } from '../../../../test/support/tables-with.ts';
import { anOrganisation, NOW } from '../../../../test/support/organisation.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { insertIdentity } from '../../people/store/identities.ts';
import { insertPerson } from '../../people/store/persons.ts';

/** Somebody with a name and an address that stand nowhere else, who did a bit of everything. */
async function somebody() {
  const database = await testDatabase();
  const code = randomBytes(6).toString('hex');
  const [name, email] = [`Wilmarijn ${code}`, `wilmarijn.${code}@example.org`];
  const [boss, member] = await createOrganisation(database, {
    slug: `t-${code}`,
    name: 'Gemeente Heidekant',
    people: [
      { name: 'Bente Beheer', role: 'administrator' },
      { name, role: 'adviser', email },
    ],
  });
  assert.ok(boss && member);
  const host = await anOrganisation('Regio Maasduin');
  const shared = await host.aProgramme({ activities: [anActivity({ title: 'Markt' })] });
  await host.asAdviser((scope) =>
    letTakePart(scope, { programme: shared, partner: member.organisation }, 'participant'),
  );
  const actor = { id: member.person, name, permissions: new Set<never>() };
  await inScope(database, { organisation: member.organisation, actor }, (scope) => acceptPart(scope, shared));
  const client = await signedInAs(member);
  const made = await client.post('/programmas/nieuw', { name: 'Schoon water', client: name });
  const programme = /programmas\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? assert.fail('no programme');
  await client.post(`/programmas/${programme}/doelgroepen/nieuw`, { name: 'Wijkraad' });
  await client.post(`/programmas/${shared}/doelgroepen/nieuw`, { name: 'Aanbieders' });
  await inScope(database, { organisation: member.organisation, actor, clock: () => NOW }, async (scope) => {
    await recordAudit(scope, { kind: 'export', what: 'plan.pdf' });
    const words = composeMail({ subject: 'Welkom', preheader: '', paragraphs: [`Dag ${name}`], footer: '' });
    await queueMail(scope, { ...words, key: `welkom:${code}`, kind: 'Welkom', to: { address: email, name } });
    await sql`insert into people_invitation (id, organisation_id, token_hash, email, name, role, created_at, created_by, expires_at)
      values (gen_random_uuid(), ${scope.organisation}, ${code}, ${email}, ${name}, 'adviser', now(), ${boss.person}, now())`.execute(
      scope.tables(),
    );
  });
  return { name, email, boss, member, client, programme, shared, host, code };
}

test('a person reads and downloads everything that is kept about them, and nothing of a secret', async () => {
  const { name, email, client } = await somebody();
  const { text } = await client.get('/account/gegevens');
  for (const words of [email, 'Schoon water', 'plan.pdf', 'Welkom', 'Wijkraad', 'Aanbieders'])
    assert.ok(text.includes(words), words);
  assert.match(text, /<td[^>]*>\d{1,2} [a-z]+ \d{4} om \d\d\.\d\d uur</, 'a moment as a person reads it');
  assert.doesNotMatch(text, />\d{4}-\d\d-\d\d/);
  const file = await client.get('/account/gegevens.json');
  const parsed = JSON.parse(file.text);
  assert.equal(parsed.naam, name);
  const held = parsed.delen.filter((part: { rows: unknown[] }) => part.rows.length > 0);
  const titles = new Set(held.map((part: { table: string }) => part.table));
  // The export covers whatever the whole database holds under that name or address.
  const everywhere = (await tablesWith(name, email)).filter((table) => table !== 'people_session');
  assert.deepEqual(
    everywhere.filter((table) => !titles.has(table)),
    [],
  );
  assert.doesNotMatch(file.text, /hash|sealed|public_key/);
});

test('after erasing, the name and address stand only where the report says that they stay', async () => {
  const { name, email, boss, member, programme, client } = await somebody();
  const manager = await signedInAs(boss);
  const page = `/organisatie/mensen/${member.person}/gegevens`;
  assert.match((await manager.get(page)).text, /Gegevens wissen/);
  assert.match((await manager.get(`${page}/wissing`)).text, /Dit kun je niet ongedaan maken/);
  const { text: before } = await manager.get(`${page}/wissing`);
  assert.match(
    before,
    /In de teksten van plannen blijft de naam staan, op 1 plek, en ook in eerdere versies/,
    'told before the button',
  );
  const report = await manager.post(`${page}/wissing`);
  assert.equal(report.status, 200);
  assert.match(report.text, /Naam weggehaald/);
  assert.match(report.text, /Dit is tekst van het plan/);
  assert.deepEqual(await tablesWith(email), [], 'the address is gone everywhere');
  // The name was typed as client of a programme: that is the text of a plan, with its history, and the report names it.
  assert.deepEqual(await tablesWith(name), ['platform_event', 'programmes_programme']);
  assert.equal((await client.get('/account')).status, 303, 'their session ended');
  const history = await manager.get(`/programmas/${programme}/geschiedenis`);
  assert.match(history.text, /Wijkraad/);
  assert.match(history.text, /Iemand die hier niet meer werkt/);
  assert.match((await manager.get('/organisatie/logboek?soort=gegevens')).text, /Gegevens van iemand gewist/);
});

test('an account that also works elsewhere stays, and the report says why', async () => {
  const { boss, member } = await somebody();
  const database = await testDatabase();
  const elsewhere = await anOrganisation('Gemeente Peelrand');
  await elsewhere.asAdviser((scope) =>
    sql`insert into people_person (id, organisation_id, account_id, name, role, created_at)
      values (gen_random_uuid(), ${elsewhere.id}, ${member.account}, 'Zelfde persoon', 'reader', now())`.execute(
      scope.tables(),
    ),
  );
  const manager = await signedInAs(boss);
  const report = await manager.post(`/organisatie/mensen/${member.person}/gegevens/wissing`);
  assert.match(report.text, /werkt ook voor een andere organisatie/);
  const client = await signedInAs({
    ...member,
    organisation: elsewhere.id,
    person: await personAt(database, elsewhere.id, member.account),
  });
  assert.equal((await client.get('/account/gegevens')).status, 200);
});

async function personAt(database: Awaited<ReturnType<typeof testDatabase>>, organisation: string, account: string) {
  const actor = { id: account as never, name: '', permissions: new Set<never>() };
  const { rows } = await inScope(database, { organisation: organisation as never, actor }, (scope) =>
    sql<{
      id: never;
    }>`select id from people_person where account_id = ${account} and organisation_id = ${organisation}`.execute(
      scope.tables(),
    ),
  );
  return rows[0]?.id ?? assert.fail('no such person');
}

test('only the administrator sees and erases others, never the last administrator, never across the wall', async () => {
  const organisation = await anOrganisation();
  const page = (person: string) => `/organisatie/mensen/${person}/gegevens`;
  const target = organisation.person('reader').person;
  for (const role of ['adviser', 'contributor', 'approver', 'reader'] as const) {
    const client = await signedInAs(organisation.person(role));
    assert.equal((await client.get(page(target))).status, 403, role);
    assert.equal((await client.post(`${page(target)}/wissing`)).status, 403, role);
  }
  const boss = await signedInAs(organisation.person('administrator'));
  const own = await boss.post(`${page(organisation.person('administrator').person)}/wissing`);
  assert.equal(own.status, 409);
  const stranger = await signedInAs((await anOrganisation('Gemeente Peelrand')).person('administrator'));
  for (const tail of ['', '.json', '/wissing'])
    assert.equal((await stranger.get(page(target) + tail)).status, 404, tail);
  assert.equal((await stranger.post(`${page(target)}/wissing`)).status, 404);
});

test('an administrator does not see what somebody does for another organisation; they themselves do', async () => {
  const database = await testDatabase();
  const { member, boss, code } = await somebody();
  const elsewhere = await anOrganisation('Partij Elders');
  const person = newId<'person'>();
  await elsewhere.asAdviser((scope) =>
    insertPerson(scope, { id: person, account: member.account, name: 'Wil', role: 'reader' }),
  );
  const there = { account: member.account, organisation: elsewhere.id, person };
  await openSession(database, there, { method: 'oidc', browser: 'Browser van elders', clock: () => NOW });
  await inLobby(database, { account: member.account }, (lobby) =>
    insertIdentity(lobby, { issuer: 'https://elders.example', subject: `nummer-${code}` }),
  );
  const words = /Browser van elders|elders\.example|nummer-/;
  const manager = await signedInAs(boss);
  for (const path of ['gegevens', 'gegevens.json'])
    assert.doesNotMatch((await manager.get(`/organisatie/mensen/${member.person}/${path}`)).text, words);
  const { text } = await (await signedInAs(member)).get('/account/gegevens.json');
  assert.match(text, /Browser van elders/);
  assert.match(text, new RegExp(`nummer-${code}`));
});

test('erasing reaches a programme in which the organisation took part before', async () => {
  const { name, boss, member, host, shared } = await somebody();
  const chief = await signedInAs(host.person('administrator'));
  assert.equal((await chief.post(`/programmas/${shared}/deelnemers/${member.organisation}/einde`)).status, 303);
  const history = `/programmas/${shared}/geschiedenis`;
  assert.match((await chief.get(history)).text, new RegExp(name));
  const manager = await signedInAs(boss);
  assert.equal((await manager.get(`/programmas/${shared}`)).status, 404);
  const report = await manager.post(`/organisatie/mensen/${member.person}/gegevens/wissing`);
  assert.equal(report.status, 200);
  assert.doesNotMatch((await chief.get(history)).text, new RegExp(name));
});

test('somebody who left can still be erased, with the account when no place is left', async () => {
  const { name, email, boss, member, programme } = await somebody();
  const manager = await signedInAs(boss);
  assert.equal((await manager.post(`/organisatie/mensen/${member.person}/verwijdering`)).status, 303);
  const page = `/organisatie/mensen/${member.person}/gegevens`;
  assert.match((await manager.get('/organisatie/mensen')).text, new RegExp(`${name}[^]*${page}`));
  assert.match((await manager.get(page)).text, new RegExp(email));
  assert.equal((await manager.post(`${page}/wissing`)).status, 200);
  assert.deepEqual(await tablesWith(email), []);
  assert.doesNotMatch((await manager.get('/organisatie/mensen')).text, new RegExp(name));
  assert.match((await manager.get(`/programmas/${programme}/geschiedenis`)).text, /Iemand die hier niet meer werkt/);
  assert.equal((await manager.get(page)).status, 404);
  const stranger = await signedInAs((await anOrganisation('Gemeente Peelrand')).person('administrator'));
  assert.equal((await stranger.get(page)).status, 404);
});
