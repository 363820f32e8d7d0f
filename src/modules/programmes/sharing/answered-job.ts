import { asId, type Id } from '#kernel/id.ts';
import { findDataSubject, findOrganisation, listPersons } from '#modules/people/index.ts';
import type { Job, JobTraits } from '#platform/jobs/job.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import type { Scope } from '#platform/scope.ts';
import { participantsPath } from '../paths.ts';
import type { Answer } from '../store/answers.ts';
import { findPartner } from '../store/participations.ts';
import { copy } from './copy.nl.ts';

export const answeredJobTraits: JobTraits = { name: 'programmes.answered', title: copy.answeredJob, lane: 'work' };

const ANSWERS: readonly Answer[] = ['accepted', 'declined', 'left'];
const MOST_TOLD = 5;

/** Tells who asked by mail what an organisation answered; who asked and left since is followed up by the administrators. */
export const answeredJob = (url: string): Job => ({
  ...answeredJobTraits,
  run: async (job, data) => {
    const answer = ANSWERS.find((each) => each === data['answer']);
    if (!answer) return;
    await job.inScope((scope) =>
      tell(scope, {
        url,
        answer,
        programme: asId<'programme'>(String(data['programme'])),
        partner: asId<'organisation'>(String(data['partner'])),
        batch: String(data['batch']),
      }),
    );
  },
});

type Telling = {
  readonly url: string;
  readonly answer: Answer;
  readonly programme: Id<'programme'>;
  readonly partner: Id<'organisation'>;
  readonly batch: string;
};

async function tell(scope: Scope, { url, answer, programme, partner, batch }: Telling): Promise<void> {
  const asked = await findPartner(scope, { programme, partner });
  const name = (await findOrganisation(scope, { id: partner }))?.name;
  // Ended by the owner in the meantime: there is nothing left to tell.
  if (!asked || name === undefined) return;
  const words = copy.answerMail[answer];
  const mail = composeMail({
    subject: words.subject(name, asked.name),
    preheader: copy.answerMail.preheader,
    paragraphs: [words.text(name, asked.name), copy.answerMail.where],
    button: { label: copy.answerMail.button, href: `${url}${participantsPath({ programme })}` },
    footer: copy.answerMail.footer,
  });
  for (const address of await addressesOf(scope, asked.askedBy))
    await queueMail(scope, { ...mail, key: `answer:${batch}`, kind: copy.mail.kind, to: { address } });
}

async function addressesOf(scope: Scope, asker: Id<'person'>): Promise<string[]> {
  const own = (await findDataSubject(scope, asker))?.email;
  if (own) return [own];
  const administrators = (await listPersons(scope)).filter(({ role }) => role === 'administrator').slice(0, MOST_TOLD);
  const found: string[] = [];
  for (const { id } of administrators) found.push((await findDataSubject(scope, id))?.email ?? '');
  return found.filter((address) => address !== '');
}
