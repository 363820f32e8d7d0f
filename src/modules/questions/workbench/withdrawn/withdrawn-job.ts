import { defineJob, type Job } from '#platform/jobs/job.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import type { Scope } from '#platform/scope.ts';
import { type ListedLine, linesOf } from '../list/listed-lines.ts';
import { changesPath } from '../paths.ts';
import { addressesIn } from '../reviews/addresses.ts';
import { copy } from './copy.nl.ts';

/** A night on which the server was off is made up for; what is older stands in the list only. */
const DAYS_BACK = 7;
const MOST_NAMED = 10;
const MOST_LINES = 2_000;

/** When the job runs: what is taken back after it is told the next time. */
const RUNS_AT = Temporal.PlainTime.from('05:35');

/**
 * Every night: tells who approves which answers a base took back while something of them still stands here. Each day is told once,
 * when it is over; it goes from one night to the next, so that nothing is taken back on a day that was told.
 */
export const withdrawnJob = (url: string): Job =>
  defineJob({
    name: 'questions.withdrawn',
    title: copy.mail.job,
    lane: 'work',
    clock: { when: { at: RUNS_AT.toString({ smallestUnit: 'minute' }) }, each: 'organisation' },
    run: async (job) => {
      await job.inScope((scope) => tellOfWithdrawn(scope, url));
    },
  });

/** Queues the mails that nobody got yet; gives how many. */
export async function tellOfWithdrawn(scope: Scope, url: string): Promise<number> {
  const since = scope.now().subtract({ hours: 24 * DAYS_BACK });
  const lines = await linesOf(scope, { waiting: ['withdrawn'], goneAfter: since }, { limit: MOST_LINES });
  if (lines.length === 0) return 0;
  const addresses = await addressesIn(scope);
  const today = dayOf(scope.now());
  let queued = 0;
  for (const [day, gone] of Map.groupBy(lines, ({ goneAt }) => dayOf(goneAt ?? scope.now()))) {
    if (day === today) continue;
    const mail = { ...mailOf(gone, url), key: `withdrawn:${scope.organisation}:${day}`, kind: copy.mail.kind };
    for (const address of addresses) {
      const outcome = await queueMail(scope, { ...mail, to: { address } });
      if (outcome.ok && outcome.value.isNew) queued += 1;
    }
  }
  return queued;
}

/** The day on which a moment falls, from one run to the next, by the clock of Amsterdam. */
const dayOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().subtract(RUNS_AT.since('00:00')).toPlainDate().toString();

const mailOf = (lines: readonly ListedLine[], url: string) =>
  composeMail({
    subject: copy.mail.subject(lines.length),
    preheader: copy.mail.preheader,
    paragraphs: [
      copy.mail.text(lines.length),
      ...lines.slice(0, MOST_NAMED).map(({ title }) => title),
      ...(lines.length > MOST_NAMED ? [copy.mail.more(lines.length - MOST_NAMED)] : []),
    ],
    button: { label: copy.mail.button, href: `${url}${changesPath({})}` },
    footer: copy.mail.footer,
  });
