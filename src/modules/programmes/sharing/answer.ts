import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { PartName } from '#modules/people/index.ts';
import { sendJob } from '#platform/jobs/send-job.ts';
import { type Scope, throughPassage } from '#platform/scope.ts';
import { type Answer, type Asked, insertAnswer, leave, listAsked } from '../store/answers.ts';
import { findPassage } from '../store/participations.ts';
import { recordPart } from './actions.ts';
import { answeredJobTraits } from './answered-job.ts';
import { actorIn, nameOfOwn } from './read-shared.ts';

/**
 * Says yes or no to a question of another organisation, for the organisation of the scope. After yes its people come in as what was
 * asked; the owner is told either way. `not-found`: not asked, taken back, or answered before.
 */
export async function answerAsked(
  scope: Scope,
  id: string,
  answer: 'accepted' | 'declined',
): Promise<Outcome<Asked, 'not-found'>> {
  const [asked] = await listAsked(scope, { id });
  if (!asked || !(await insertAnswer(scope, asked, answer))) return refused('not-found');
  await tellOwner(scope, asked, answer);
  return done(asked);
}

/** Says yes for the organisation of the scope to what was asked for one programme, such as by who came for it by an invitation. */
export async function acceptPart(scope: Scope, programme: Id<'programme'>): Promise<Outcome<Asked, 'not-found'>> {
  const asked = (await listAsked(scope)).find((each) => each.programme === programme);
  return asked ? answerAsked(scope, asked.id, 'accepted') : refused('not-found');
}

/** Steps out of a programme of another organisation. What its people wrote stays, and the owner is told. */
export async function stepOut(scope: Scope, programme: Id<'programme'>): Promise<Outcome<null, 'not-found'>> {
  const passage = await findPassage(scope, programme);
  if (!passage || !(await leave(scope, programme))) return refused('not-found');
  await tellOwner(scope, passage, 'left');
  return done(null);
}

type Told = { readonly owner: Id<'organisation'>; readonly programme: Id<'programme'>; readonly part: PartName };

/** In the history of the programme, and by a job of the owner that mails who asked: from here nobody sees who that is. */
async function tellOwner(scope: Scope, { owner, programme, part }: Told, answer: Answer): Promise<void> {
  const name = await nameOfOwn(scope);
  const [partner, words] = [scope.organisation, { name, part }];
  const to = { organisation: owner, programme, actor: actorIn(scope, part, name) };
  await throughPassage(scope, to, async (inside) => {
    await recordPart(inside, { programme, partner }, answer, { before: words, after: words });
    await sendJob(inside, answeredJobTraits, { programme, partner, answer, batch: scope.batch });
  });
}
