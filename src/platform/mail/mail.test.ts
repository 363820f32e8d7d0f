import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { asId } from '#kernel/id.ts';
import { takeOwnDatabase, testDatabase } from '../../../test/support/database.ts';
import { anOrganisation, type TestOrganisation } from '../../../test/support/organisation.ts';
import type { RunningJob } from '../jobs/job.ts';
import { runJob } from '../jobs/run-job.ts';
import { silentLog } from '../log.ts';
import { inLobby } from '../scope.ts';
import { inServerScope } from '../server-scope.ts';
import { composeMail } from './compose-mail.ts';
import type { MailRow, MailTables } from './mail.ts';
import { MAIL_HOLD, releaseMail } from './hold.ts';
import { cleanMail, mailJobs, sweepMail } from './mail-jobs.ts';
import { eraseMailsTo, type NewMail, queueMail, withdrawMail } from './queue-mail.ts';
import { listServerMails } from './read-server-mails.ts';
import { type MailSink, startMailSink } from './testing/mail-sink.ts';

// Whether mail goes out is a matter of the whole server.
takeOwnDatabase();

const words = composeMail({
  subject: 'Je bent uitgenodigd',
  preheader: 'Doe mee',
  paragraphs: ['Beste Samira,', 'Wil je meedoen?'],
  button: { label: 'Meedoen', href: 'https://example.org/uitnodiging' },
  footer: 'Deze mail komt van Eenstemmig.',
});
const aMail = (extra: Partial<NewMail> = {}): NewMail => ({
  ...words,
  key: `test:${randomUUID()}`,
  kind: 'Uitnodiging',
  to: { address: 'samira@example.org', name: 'Samira El Idrissi' },
  ...extra,
});

const from = { name: 'Eenstemmig', address: 'post@example.org' };
/** Only a server that hangs is waited for so long. */
const limits = { connectMs: 30_000, silenceMs: 2_000, wholeMs: 30_000 };
const jobsFor = (sink: MailSink | null) =>
  mailJobs({
    settings: {
      smtp: sink && { host: '127.0.0.1', port: sink.port, tls: 'none', user: null, password: null },
      from,
    },
    limits,
    perSecond: 1_000,
    takeOverAfterS: 1,
    unknownAfterS: 0,
  });

async function queued(organisation: TestOrganisation, mail = aMail()): Promise<string> {
  const outcome = await organisation.asAdviser((scope) => queueMail(scope, mail));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

const rowOf = (organisation: TestOrganisation, id: string): Promise<MailRow> =>
  organisation.asAdviser((scope) =>
    scope.tables<MailTables>().selectFrom('platform_mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  ) as Promise<MailRow>;

/** One try of the delivery job, as the worker would make it. Gives what the administrator reads, or null when it went well. */
async function tryOnce(
  sink: MailSink | null,
  at: { organisation: string | null; id: string; isLast?: boolean },
): Promise<string | null> {
  try {
    await runJob(
      { database: await testDatabase(), jobs: jobsFor(sink), log: silentLog },
      {
        id: randomUUID(),
        data: { job: 'mail.deliver', organisation: at.organisation, data: { mail: at.id } },
        retryCount: at.isLast ? 18 : 0,
        retryLimit: 18,
        signal: new AbortController().signal,
      },
    );
    return null;
  } catch (problem) {
    return (problem as Error).message;
  }
}

test('a mail arrives once with text and HTML, however often its job runs', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  for (let run = 0; run < 3; run += 1) assert.equal(await tryOnce(sink, { organisation: organisation.id, id }), null);
  const [taken, ...more] = sink.taken;
  assert.deepEqual(more, []);
  assert.deepEqual(taken?.to, ['samira@example.org']);
  assert.equal(taken?.mail.subject, 'Je bent uitgenodigd');
  assert.match(taken?.mail.text ?? '', /Wil je meedoen\?/);
  assert.match(taken?.mail.html ?? '', /href="https:\/\/example\.org\/uitnodiging"/);
  assert.equal(taken?.mail.messageId, `<${id}@example.org>`);
  assert.equal((await rowOf(organisation, id)).state, 'sent');
});

test('the same mail to the same address is queued once, also by two at the same time', async () => {
  const organisation = await anOrganisation();
  const mail = aMail();
  const outcomes = await Promise.all([1, 2, 3].map(() => organisation.asAdviser((scope) => queueMail(scope, mail))));
  assert.deepEqual(outcomes.map((outcome) => outcome.ok && outcome.value.isNew).toSorted(), [false, false, true]);
});

test('a mail whose change is taken back does not exist', async () => {
  const organisation = await anOrganisation();
  const mail = aMail();
  await assert.rejects(
    organisation.asAdviser(async (scope) => {
      await queueMail(scope, mail);
      throw new Error('second thoughts');
    }),
  );
  const again = await organisation.asAdviser((scope) => queueMail(scope, mail));
  assert.ok(again.ok && again.value.isNew);
});

test('busy and absent mail servers are tried again and the mail gets through', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  for (const [mode, reason, words] of [
    ['busy-connect', 'busy', /geen tijd/],
    ['busy-rcpt', 'busy', /geen tijd/],
    ['busy-end', 'busy', /geen tijd/],
    ['drop-data', 'no-connection', /niet te bereiken/],
  ] as const) {
    sink.mode.current = mode;
    assert.match((await tryOnce(sink, { organisation: organisation.id, id })) ?? '', words, mode);
    const row = await rowOf(organisation, id);
    assert.deepEqual([row.state, row.reason], ['queued', reason], mode);
  }
  sink.mode.current = 'ok';
  assert.equal(await tryOnce(sink, { organisation: organisation.id, id }), null);
  assert.equal(sink.taken.length, 1);
});

test('a refused address or letter is noted and not tried again', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  for (const [mode, reason] of [
    ['refuse-rcpt', 'address-refused'],
    ['refuse-end', 'message-refused'],
  ] as const) {
    const id = await queued(organisation);
    sink.mode.current = mode;
    assert.equal(await tryOnce(sink, { organisation: organisation.id, id }), null);
    const row = await rowOf(organisation, id);
    assert.deepEqual([row.state, row.reason], ['failed', reason]);
    sink.mode.current = 'ok';
    await tryOnce(sink, { organisation: organisation.id, id });
  }
  assert.equal(sink.taken.length, 0);
});

test('when the answer is lost, the mail goes again under the same Message-ID', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  for (const mode of ['drop-end', 'hang-end'] as const) {
    const id = await queued(organisation);
    const before = sink.taken.length;
    sink.mode.current = mode;
    await tryOnce(sink, { organisation: organisation.id, id });
    assert.equal((await rowOf(organisation, id)).state, 'unknown', mode);
    sink.mode.current = 'ok';
    await tryOnce(sink, { organisation: organisation.id, id });
    assert.equal((await rowOf(organisation, id)).state, 'sent', mode);
    const ids = new Set(sink.taken.slice(before).map(({ mail }) => mail.messageId));
    assert.deepEqual([...ids], [`<${id}@example.org>`]);
  }
});

test('a mail that a dead process left at the mail server is taken over, and not before', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  const leave = (seconds: number) =>
    organisation.asAdviser((scope) =>
      sql`update platform_mail set state = 'sending', attempted_at = clock_timestamp() - ${seconds} * interval '1s' where id = ${id}`.execute(
        scope.tables(),
      ),
    );
  await leave(-60);
  await tryOnce(sink, { organisation: organisation.id, id });
  assert.equal(sink.taken.length, 0);
  await leave(60);
  await tryOnce(sink, { organisation: organisation.id, id });
  assert.equal(sink.taken.length, 1);
});

test('what was taken back before it went out never goes out', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const [first, second] = [await queued(organisation), await queued(organisation)];
  assert.equal(await organisation.asAdviser((scope) => withdrawMail(scope, { address: 'Samira@EXAMPLE.org' })), 0);
  assert.equal(await organisation.asAdviser((scope) => withdrawMail(scope, { address: 'samira@EXAMPLE.org' })), 2);
  for (const id of [first, second]) await tryOnce(sink, { organisation: organisation.id, id });
  assert.equal(sink.taken.length, 0);
});

test('without a mail server the mail is kept to be read', async () => {
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  assert.equal(await tryOnce(null, { organisation: organisation.id, id }), null);
  assert.equal((await rowOf(organisation, id)).state, 'kept');
});

test('mail of the lobby is put in by anyone, sent by the worker, and seen from no organisation', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const database = await testDatabase();
  const organisation = await anOrganisation();
  const outcome = await inLobby(database, { key: 'x' }, (lobby) => queueMail(lobby, aMail({ isConfidential: true })));
  assert.ok(outcome.ok && outcome.value.isNew);
  const { id } = outcome.value;
  const find = sql<{ n: number }>`select count(*)::int as n from platform_mail where id = ${id}`;
  const seen = await organisation.asAdviser((scope) => find.execute(scope.tables()));
  const inTheLobby = await inLobby(database, { key: 'x' }, (lobby) => find.execute(lobby.tables()));
  assert.deepEqual([seen.rows[0]?.n, inTheLobby.rows[0]?.n], [0, 0]);
  assert.equal(await tryOnce(sink, { organisation: null, id }), null);
  assert.equal(sink.taken.length, 1);
  const words = sql<{ text: string | null }>`select text_body as text from platform_mail where id = ${id}`;
  const asServer = await inServerScope(database, (scope) => words.execute(scope.tables()));
  assert.deepEqual(asServer.rows, [{ text: null }], 'its link is kept no longer than needed');
});

test('without a mail server a link to sign in can be read by whoever sits at the server', async () => {
  const database = await testDatabase();
  const address = `wie-${randomUUID()}@example.org`;
  const mail = aMail({ isConfidential: true, to: { address } });
  const outcome = await inLobby(database, { key: 'x' }, (lobby) => queueMail(lobby, mail));
  assert.ok(outcome.ok);
  await tryOnce(null, { organisation: null, id: outcome.value.id });
  const found = await inServerScope(database, listServerMails);
  assert.match(found.find(({ to }) => to === address)?.text ?? '', /example\.org\/uitnodiging/);
});

test('no text of a person becomes a header or a recipient', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const bad = ['\r\nBcc: x@example.org', '\nX-Evil: 1', '\u0000', '\u2028Bcc: x@example.org', '\r'];
  for (const tail of bad) {
    const tries: Partial<NewMail>[] = [
      { subject: `Hallo${tail} daar` },
      { to: { address: `samira@example.org${tail}x` } },
      { to: { address: 'samira@example.org', name: `Sam${tail}ira` } },
      { replyTo: `a@example.org${tail}x` },
    ];
    for (const extra of tries) {
      const outcome = await organisation.asAdviser((scope) => queueMail(scope, aMail(extra)));
      assert.equal(outcome.ok, false, JSON.stringify(extra));
    }
  }
  const name = '"Samira" <x@example.org>, Joris; Bcc: y@example.org';
  const id = await queued(
    organisation,
    aMail({ subject: `Zoë ${'é'.repeat(280)}`, to: { address: 'samira@example.org', name } }),
  );
  await tryOnce(sink, { organisation: organisation.id, id });
  const [taken] = sink.taken;
  assert.deepEqual(taken?.to, ['samira@example.org']);
  assert.deepEqual(taken?.mail.to, [{ address: 'samira@example.org', name }]);
  const names = taken?.mail.headers.map(({ key }) => key) ?? [];
  assert.deepEqual(names, [...new Set(names)]);
  assert.ok(!names.includes('bcc'));
  for (const line of (taken?.raw ?? '').split('\r\n')) assert.ok(line.length <= 998);
});

test('a certificate that nobody signed is refused, and the page can say so', async (t) => {
  const sink = await startMailSink({ secure: true });
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  const [deliver] = mailJobs({
    settings: { smtp: { host: '127.0.0.1', port: sink.port, tls: 'from-start', user: null, password: null }, from },
    limits,
  });
  const inScope: RunningJob['inScope'] = (work) => organisation.asAdviser(work);
  const job = { organisation: asId<'organisation'>(organisation.id), isLastAttempt: false, inScope } as RunningJob;
  await assert.rejects(async () => deliver?.run(job, { mail: id }), /certificaat/);
  assert.equal(sink.taken.length, 0);
});

test('while mail is held nothing goes out, and after that everything that waited', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  await organisation.asAdviser((scope) =>
    sql`insert into platform_setting (key, value) values (${MAIL_HOLD}, '{"since":"2026-11-18T09:00:00Z"}')`.execute(
      scope.tables(),
    ),
  );
  try {
    assert.equal(await tryOnce(sink, { organisation: organisation.id, id }), null);
    assert.equal(await organisation.asAdviser((scope) => sweepMail(scope, 0)), 0);
    assert.deepEqual([(await rowOf(organisation, id)).state, sink.taken.length], ['queued', 0]);
  } finally {
    await organisation.asAdviser(releaseMail);
  }
  await tryOnce(sink, { organisation: organisation.id, id });
  assert.equal(sink.taken.length, 1);
});

test('a mail whose job was lost gets a new one, once', async () => {
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  const sweepLater = () =>
    organisation.asAdviser((scope) => sweepMail({ ...scope, now: () => scope.now().add({ hours: 900 }) }));
  assert.equal(await sweepLater(), 0, 'it has its job still');
  await organisation.asAdviser((scope) =>
    sql`delete from pgboss.job_common where data->'data'->>'mail' = ${id}`.execute(scope.tables()),
  );
  assert.deepEqual([await sweepLater(), await sweepLater()], [1, 0]);
});

test('the words of a mail go after a month, and the row after half a year', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const id = await queued(organisation);
  await tryOnce(sink, { organisation: organisation.id, id });
  const cleanAfter = (days: number) =>
    organisation.asAdviser(async (scope) => {
      await cleanMail({ ...scope, now: () => Temporal.Now.instant().add({ hours: 24 * days }) });
      const { rows } = await sql<{ text: string | null }>`
        select text_body as text from platform_mail where id = ${id}`.execute(scope.tables());
      return rows;
    });
  assert.match((await cleanAfter(20))[0]?.text ?? '', /meedoen/);
  assert.deepEqual(await cleanAfter(40), [{ text: null }]);
  assert.deepEqual(await cleanAfter(200), []);
});

test('who is erased gets nothing that waited, and stands in no mail any more', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const [sent, waiting] = [await queued(organisation), await queued(organisation)];
  await tryOnce(sink, { organisation: organisation.id, id: sent });
  assert.equal(await organisation.asAdviser((scope) => eraseMailsTo(scope, 'samira@example.org')), 2);
  await tryOnce(sink, { organisation: organisation.id, id: waiting });
  assert.equal(sink.taken.length, 1);
  for (const id of [sent, waiting])
    assert.doesNotMatch(JSON.stringify(await rowOf(organisation, id)), /samira|uitgenodigd|meedoen/i);
});

test('through every mood of a mail server no mail is lost, and only a lost answer doubles one', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const moods = ['busy-connect', 'drop-end', 'busy-rcpt', 'drop-data', 'busy-end', 'ok'] as const;
  const ids: string[] = [];
  for (let index = 0; index < 18; index += 1) {
    ids.push(await queued(organisation, aMail({ to: { address: `lezer-${index}@example.org` } })));
  }
  let lostAnswers = 0;
  for (let round = 0; round < 6; round += 1) {
    for (const [index, id] of ids.entries()) {
      const state = (await rowOf(organisation, id)).state;
      sink.mode.current = moods[(index * 5 + round * 7 + Math.floor(index / 6)) % moods.length] ?? 'ok';
      if (state !== 'sent' && sink.mode.current === 'drop-end') lostAnswers += 1;
      await tryOnce(sink, { organisation: organisation.id, id });
    }
  }
  sink.mode.current = 'ok';
  for (const id of ids) await tryOnce(sink, { organisation: organisation.id, id });
  const perMail = Map.groupBy(sink.taken, ({ mail }) => mail.messageId);
  assert.ok(lostAnswers > 2, `${lostAnswers} lost answers`);
  assert.equal(perMail.size, ids.length);
  assert.equal(sink.taken.length, ids.length + lostAnswers);
});
