import { defineJob, type Job } from '#platform/jobs/job.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import { type Scope, todayOf } from '#platform/scope.ts';
import { copy } from '../copy.nl.ts';
import { type ListedLine, linesOf } from '../list/listed-lines.ts';
import { questionsPath } from '../paths.ts';
import { addressesIn } from './addresses.ts';

/** A night on which the server was off is made up for; what is older stands in the list only. */
const DAYS_BACK = 7;
const MOST_NAMED = 10;
const MOST_DUE = 2_000;

/** Every night: tells who writes and approves which questions are to be looked at again. Each date is told once. */
export const reviewJob = (url: string): Job =>
  defineJob({
    name: 'questions.review',
    title: copy.reviews.job,
    lane: 'work',
    clock: { when: { at: '05:30' }, each: 'organisation' },
    run: async (job) => {
      await job.inScope((scope) => remindOfReviews(scope, url));
    },
  });

/** Queues the reminders that nobody got yet; gives how many. */
export async function remindOfReviews(scope: Scope, url: string): Promise<number> {
  const today = todayOf(scope);
  const from = Temporal.PlainDate.from(today).subtract({ days: DAYS_BACK }).toString();
  const due = await linesOf(scope, { isReviewDue: true, reviewAfter: from }, { limit: MOST_DUE });
  if (due.length === 0) return 0;
  const addresses = await addressesIn(scope);
  let queued = 0;
  for (const [date, lines] of Map.groupBy(due, ({ reviewOn }) => reviewOn ?? '')) {
    const mail = { ...mailOf(lines, url), key: `review:${scope.organisation}:${date}`, kind: copy.reviews.kind };
    for (const address of addresses) {
      const outcome = await queueMail(scope, { ...mail, to: { address } });
      if (outcome.ok && outcome.value.isNew) queued += 1;
    }
  }
  return queued;
}

const mailOf = (lines: readonly ListedLine[], url: string) =>
  composeMail({
    subject: copy.reviews.subject(lines.length),
    preheader: copy.reviews.preheader,
    paragraphs: [
      copy.reviews.text(lines.length),
      ...lines
        .slice(0, MOST_NAMED)
        .map(({ title, meta, isOwn }) => (meta.owner === '' || !isOwn ? title : `${title} (${meta.owner})`)),
      ...(lines.length > MOST_NAMED ? [copy.reviews.more(lines.length - MOST_NAMED)] : []),
    ],
    button: { label: copy.reviews.button, href: `${url}${questionsPath({})}?let-op=herzien` },
    footer: copy.reviews.footer,
  });
