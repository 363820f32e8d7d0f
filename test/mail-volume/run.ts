// Sends many mails through the real queue and workers to a mail server of our own, and prints what came of it.
// Usage: node bin/run.js test/mail-volume/run.ts [--mails 5000] [--mode ok|mix] [--per-second 20]. Not part of `npm test`: it takes minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { createOrganisation } from '#modules/people/index.ts';
import { connect, type Database } from '#platform/database/connect.ts';
import { startEmbeddedDatabase } from '#platform/database/embedded.ts';
import { migrate } from '#platform/database/migrate.ts';
import { startWorker } from '#platform/jobs/worker.ts';
import { silentLog } from '#platform/log.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { mailJobs } from '#platform/mail/mail-jobs.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import { type MailSink, startMailSink } from '../../src/platform/mail/testing/mail-sink.ts';
import { inScope } from '#platform/scope.ts';

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '5000' },
    mode: { type: 'string', default: 'ok' },
    'per-second': { type: 'string', default: '20' },
  },
});
const MAILS = Number(values.mails);
const PER_TRANSACTION = 500;
const WORKERS = 2;
const LIMIT_MS = 15 * 60_000;
/** A mail server that has a bad day: each mode for a while, and well again in between. */
const BAD_DAY = ['ok', 'busy-rcpt', 'ok', 'busy-end', 'ok', 'drop-data', 'ok', 'busy-connect', 'ok'] as const;

type State = { readonly state: string; readonly n: number; readonly attempts: number };

async function queueAll(database: Database, organisation: Parameters<typeof inScope>[1]): Promise<void> {
  const words = composeMail({ subject: 'Nieuws', preheader: '', paragraphs: ['Er is nieuws.'], footer: 'Van ons.' });
  for (let start = 0; start < MAILS; start += PER_TRANSACTION)
    await inScope(database, organisation, async (scope) => {
      for (let index = start; index < Math.min(MAILS, start + PER_TRANSACTION); index += 1)
        await queueMail(scope, {
          ...words,
          key: 'news:1',
          kind: 'Nieuws',
          to: { address: `lezer-${index}@example.org` },
        });
    });
}

const statesIn = async (database: Database, organisation: Parameters<typeof inScope>[1]): Promise<readonly State[]> =>
  (
    await inScope(database, organisation, ({ tables }) =>
      sql<State>`select state, count(*)::int as n, sum(attempts)::int as attempts from platform_mail group by state order by 1`.execute(
        tables(),
      ),
    )
  ).rows;

/** Waits until nothing waits any more, or the time is up; the sink has its bad day meanwhile. */
async function untilDone(database: Database, organisation: Parameters<typeof inScope>[1], sink: MailSink) {
  const until = performance.now() + LIMIT_MS;
  for (let turn = 0; performance.now() < until; turn += 1) {
    const states = await statesIn(database, organisation);
    if (states.every(({ state }) => state === 'sent' || state === 'failed')) return;
    if (values.mode === 'mix') sink.mode.current = BAD_DAY[Math.min(turn, BAD_DAY.length - 1)] ?? 'ok';
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    // What a person would wait for: the mails that were put back for later are tried at once.
    if (values.mode === 'mix')
      await sql`update pgboss.job_common set start_after = now() where state = 'retry'`.execute(database);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'een-mail-volume-'));
const server = await startEmbeddedDatabase(folder);
await migrate(server.ownerUrl);
const database = connect(server.appUrl);
const [member] = await createOrganisation(database, {
  slug: 'gemeente-veel-post',
  name: 'Gemeente Veel Post',
  people: [{ name: 'Fenna', role: 'adviser' }],
});
if (!member) throw new Error('no member');
const organisation = {
  organisation: member.organisation,
  actor: { id: member.person, name: 'Fenna', permissions: new Set<never>() },
};
const sink = await startMailSink();
const began = performance.now();
await queueAll(database, organisation);
const queuedMs = performance.now() - began;
const jobs = mailJobs({
  settings: {
    smtp: { host: '127.0.0.1', port: sink.port, tls: 'none', user: null, password: null },
    from: { name: 'Eenstemmig', address: 'post@example.org' },
  },
  perSecond: Number(values['per-second']),
});
const workers = await Promise.all(
  Array.from({ length: WORKERS }, () => startWorker({ database, jobs, log: silentLog })),
);
await untilDone(database, organisation, sink);
const sentMs = performance.now() - began - queuedMs;
const states = await statesIn(database, organisation);
await Promise.all(workers.map((worker) => worker.stop()));
const perAddress = Map.groupBy(
  sink.taken.flatMap(({ to }) => to),
  (to) => to,
);
process.stdout.write(
  `${JSON.stringify(
    {
      mails: MAILS,
      mode: values.mode,
      workers: WORKERS,
      perSecondEach: Number(values['per-second']),
      queuedSeconds: Math.round(queuedMs / 100) / 10,
      sentSeconds: Math.round(sentMs / 100) / 10,
      states,
      arrived: perAddress.size,
      lost: MAILS - perAddress.size,
      doubled: [...perAddress.values()].filter((all) => all.length > 1).length,
      lines: sink.lines(),
      rssMb: Math.round(process.memoryUsage.rss() / 1e6),
    },
    null,
    2,
  )}\n`,
);
await sink.stop();
await database.destroy();
await server.stop();
rmSync(folder, { recursive: true, force: true });
