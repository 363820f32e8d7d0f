import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '#platform/database/connect.ts';
import { enter, inTransaction, overShared } from '#platform/scope.ts';
import { signedInAs } from '../../../../test/support/client.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { anOrganisation, type TestOrganisation } from '../../../../test/support/organisation.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { takesPart } from '../../../../test/support/taking-part.ts';
import { answeredJob } from './answered-job.ts';
import { listSharedProgrammes } from './read-shared.ts';

/** An owner that asked a partner for its programme; nobody answered. */
async function asked(part: 'participant' | 'partner' | 'reader' = 'partner') {
  const owner = await anOrganisation('Regio Maasduin');
  const partner = await anOrganisation('Gemeente Berkenaar');
  const programme = await owner.aProgramme({ activities: [anActivity({ title: 'Inloopavond' })] });
  const adviser = await signedInAs(owner.person('adviser'));
  const sent = await adviser.post(`/programmas/${programme}/deelnemers/nieuw`, { organisation: partner.id, part });
  assert.equal(sent.status, 303, sent.text);
  return { owner, partner, programme, adviser, sent };
}

const actions = (text: string, what: string): string[] =>
  [...text.matchAll(new RegExp(`action="(/deelname/[^"]*/${what})"`, 'g'))].map(([, action]) => action ?? '');

test('until somebody of the partner says yes, nobody of it sees anything but the question', async () => {
  const { partner, programme, adviser, sent } = await asked('participant');
  assert.match((await adviser.follow(sent)).text, /gevraagd op .*nog geen antwoord/);
  for (const role of ['administrator', 'adviser', 'contributor', 'approver', 'reader'] as const) {
    const client = await signedInAs(partner.person(role));
    for (const path of ['', '/kalender/lijst', '/deelnemers', '/geschiedenis'])
      assert.equal((await client.get(`/programmas/${programme}${path}`)).status, 404, `${role} ${path}`);
    const decides = role === 'administrator' || role === 'adviser';
    const { text } = await client.get('/programmas');
    assert.equal(/Regio Maasduin vraagt jullie om mee te doen als deelnemer/.test(text), decides, role);
    assert.doesNotMatch((await client.get('/mijn-week')).text, /Inloopavond/);
  }
});

test('saying yes on the start page opens the programme, once, and the owner sees it', async () => {
  const { partner, programme, adviser } = await asked();
  const client = await signedInAs(partner.person('adviser'));
  const [yes = ''] = actions((await client.get('/')).text, 'aanneming');
  const contributor = await signedInAs(partner.person('contributor'));
  assert.equal((await contributor.post(yes)).status, 403);
  const stranger = await signedInAs((await anOrganisation()).person('administrator'));
  assert.equal((await stranger.post(yes)).status, 404);
  assert.equal((await client.post(yes)).location, `/programmas/${programme}`);
  assert.equal((await client.get(`/programmas/${programme}`)).status, 200);
  assert.equal((await contributor.get(`/programmas/${programme}`)).status, 200);
  assert.equal((await client.post(yes)).status, 404, 'a question is answered once');
  assert.match((await adviser.get(`/programmas/${programme}/deelnemers`)).text, /doet mee sinds/);
  const { text } = await adviser.get(`/programmas/${programme}/geschiedenis`);
  assert.match(text, /De deelname van “Gemeente Berkenaar” is aangenomen/);
  assert.match(text, /Fenna Verhoeven \(Gemeente Berkenaar\)|Gemeente Berkenaar/);
});

test('saying no keeps it closed; the owner sees that, and may ask once more', async () => {
  const { partner, programme, adviser } = await asked();
  const client = await signedInAs(partner.person('administrator'));
  const [no = ''] = actions((await client.get('/programmas')).text, 'afwijzing');
  assert.match((await client.follow(await client.post(no))).text, /dat jullie niet meedoen/);
  assert.doesNotMatch((await client.get('/programmas')).text, /Jullie zijn gevraagd/);
  assert.equal((await client.get(`/programmas/${programme}`)).status, 404);
  const { text } = await adviser.get(`/programmas/${programme}/deelnemers`);
  assert.match(text, /zei nee op/);
  assert.match(text, /Opnieuw vragen: Gemeente Berkenaar/);
  const again = await adviser.post(`/programmas/${programme}/deelnemers/${partner.id}/rol`, { part: 'partner' });
  assert.match((await adviser.follow(again)).text, /opnieuw gesteld/);
  assert.equal((await client.get(`/programmas/${programme}`)).status, 404, 'an earlier answer counts no more');
  assert.equal(actions((await client.get('/programmas')).text, 'aanneming').length, 1);
});

test('a partner steps out by itself: the door closes, what was written stays, and the owner is told by mail', async () => {
  const { owner, partner, programme, adviser } = await asked('participant');
  const client = await signedInAs(partner.person('adviser'));
  const [yes = ''] = actions((await client.get('/programmas')).text, 'aanneming');
  await client.post(yes);
  await client.post(`/programmas/${programme}/kalender/nieuw`, { title: 'Markt', when: '24 nov' });
  const path = `/deelname/${programme}/einde`;
  assert.ok((await client.get('/programmas')).text.includes(path));
  const reader = await signedInAs(partner.person('reader'));
  assert.doesNotMatch((await reader.get('/programmas')).text, /\/deelname\//);
  assert.equal((await reader.post(path)).status, 403);
  assert.equal((await adviser.get(path)).status, 404, 'the owner does not step out of its own');
  const leaving = (await client.get(path)).text;
  assert.match(leaving, /Wat jullie schreven, blijft staan/);
  assert.doesNotMatch(leaving, /krijgt bericht/);
  const manager = await signedInAs(owner.person('administrator'));
  assert.match((await manager.get(`/programmas/${programme}/deelnemers`)).text, /Deelname stoppen/);
  assert.match((await client.follow(await client.post(path))).text, /Jullie doen niet meer mee/);
  assert.equal((await client.get(`/programmas/${programme}`)).status, 404);
  assert.equal((await client.post(path)).status, 404);
  assert.match((await adviser.get(`/programmas/${programme}/kalender/lijst`)).text, /Markt/);
  const participants = await manager.get(`/programmas/${programme}/deelnemers`);
  assert.match(participants.text, /is zelf gestopt op/);
  assert.doesNotMatch(participants.text, /Deelname stoppen/);
  assert.match((await adviser.get(`/programmas/${programme}/geschiedenis`)).text, /door henzelf gestopt/);
  assert.deepEqual(await subjectsAfterJobs(owner), [
    'Gemeente Berkenaar doet mee aan Zorg Samen Inkopen',
    'Gemeente Berkenaar stopt met Zorg Samen Inkopen',
  ]);
});

/** Runs what waits for the owner to be told, and gives the subjects of the mails. */
async function subjectsAfterJobs(owner: TestOrganisation): Promise<string[]> {
  // People of the tests have no address: give one to who asked.
  const database = await testDatabase();
  await inTransaction(database, {}, async (open) => {
    const { account } = owner.person('adviser');
    await sql`select set_config('app.account', ${account}, true)`.execute(open);
    await sql`update people_account set email = 'fenna@example.org' where id = ${account}`.execute(open);
  });
  const { rows } = await owner.asAdviser((scope) =>
    sql<{ data: Record<string, string> }>`select data->'data' as data from pgboss.job_common
      where data->>'job' = 'programmes.answered' order by created_on, id`.execute(scope.tables()),
  );
  const job = answeredJob('https://eenstemmig.example.org');
  for (const { data } of rows) {
    const inScope = owner.asAdviser;
    // Twice: a job may run again after a crash.
    for (let time = 0; time < 2; time += 1)
      await job.run({ inScope } as unknown as Parameters<typeof job.run>[0], data);
  }
  const mails = await owner.asAdviser((scope) =>
    sql<{
      subject: string;
    }>`select subject from platform_mail where organisation_id = ${owner.id} order by created_at, id`.execute(
      scope.tables(),
    ),
  );
  return mails.rows.map(({ subject }) => subject);
}

test('the owner may change the part and end it after a yes, and ending takes the question back too', async () => {
  const { owner, partner, programme } = await asked();
  const administrator = await signedInAs(owner.person('administrator'));
  assert.equal((await administrator.post(`/programmas/${programme}/deelnemers/${partner.id}/einde`)).status, 303);
  const client = await signedInAs(partner.person('adviser'));
  assert.doesNotMatch((await client.get('/programmas')).text, /Jullie zijn gevraagd/);
});

test('in the database no owner answers for its partner, and no partner lets itself in or makes itself more', async () => {
  const { owner, partner, programme } = await asked('reader');
  const database = await testDatabase();
  const actor = { id: owner.person('adviser').person, name: '', permissions: new Set<never>() };
  const as = (organisation: TestOrganisation, statement: ReturnType<typeof sql>) =>
    inTransaction(database, {}, async (open) => {
      await enter(open, { organisation: organisation.id, actor });
      return (await statement.execute(open)).numAffectedRows ?? 0n;
    });
  const forged = sql`insert into programmes_answer (id, organisation_id, owner_id, programme_id, asked_id, answer, answered_at, answered_by)
    select gen_random_uuid(), partner_id, organisation_id, programme_id, asked_id, 'accepted', now(), created_by
    from programmes_participation where programme_id = ${programme}`;
  await assert.rejects(as(owner, forged), /row-level security/);
  const more = sql`update programmes_participation set part = 'participant' where programme_id = ${programme}`;
  await assert.rejects(as(partner, more), /row-level security/);
  await partner.asAdviser(async () => {});
  await takesPart(owner, partner, { programme, part: 'reader' });
  assert.equal(
    await as(owner, sql`update programmes_answer set answer = 'left' where programme_id = ${programme}`),
    0n,
  );
  assert.equal(await as(owner, sql`delete from programmes_answer where programme_id = ${programme}`), 0n);
});

test('reading over what is shared shows the rows of those programmes only, and lets nobody write', async () => {
  const { owner, partner, programme } = await asked('participant');
  const closed = await owner.aProgramme({ activities: [anActivity({ title: 'Geheim' })] });
  const seen = (organisation: TestOrganisation) =>
    organisation.asAdviser((scope) =>
      overShared(scope, async ({ tables }) => {
        const { rows } = await sql<{ programme_id: string }>`select distinct programme_id from calendar_activity
          where programme_id in (${programme}, ${closed})`.execute(tables());
        return rows.map((row) => row.programme_id);
      }),
    );
  assert.deepEqual(await seen(partner), [], 'asked is not yes');
  await partner.asAdviser(async (scope) => (await import('./answer.ts')).acceptPart(scope, programme));
  assert.deepEqual(await seen(partner), [programme]);
  assert.deepEqual(await seen(await anOrganisation()), []);
  const changed = await partner.asAdviser((scope) =>
    overShared(scope, ({ tables }) =>
      sql`update calendar_activity set revision = 9 where programme_id = ${programme}`.execute(tables()),
    ),
  );
  assert.equal(changed.numAffectedRows, 0n);
});

/** How many questions a piece of work asks of the database. */
async function questionsOf(database: Database, organisation: TestOrganisation, work: typeof listSharedProgrammes) {
  let count = 0;
  const actor = { id: organisation.person('adviser').person, name: 'Fenna', permissions: new Set<never>() };
  const found = await inTransaction(database, {}, async (open) => {
    const scope = await enter(open, { organisation: organisation.id, actor });
    const counted = open.withPlugin({
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    return work({ ...scope, tables: <Tables>() => counted as unknown as ReturnType<typeof scope.tables<Tables>> });
  });
  return { count, found: found.length };
}

test('many shared programmes are as many questions to the database as one', async () => {
  const partner = await anOrganisation('Gemeente Berkenaar');
  const database = await testDatabase();
  const share = async (owner: TestOrganisation) =>
    takesPart(owner, partner, { programme: await owner.aProgramme(), part: 'reader' });
  await share(await anOrganisation('Regio Maasduin'));
  const one = await questionsOf(database, partner, listSharedProgrammes);
  const [second, third] = [await anOrganisation('Gemeente Heuvelrand'), await anOrganisation('Gemeente Peelrand')];
  for (let more = 1; more < 12; more += 1) await share(more % 2 ? second : third);
  const many = await questionsOf(database, partner, listSharedProgrammes);
  assert.deepEqual([one.found, many.found], [1, 12]);
  assert.equal(many.count, one.count);
  assert.ok(many.count <= 6, `${many.count} questions`);
});
