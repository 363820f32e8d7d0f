import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';
import { findBase } from '../store/bases.ts';
import { answerMessage, findMessage, insertMessage, type Message } from '../store/messages.ts';
import { findParticipation } from '../store/participations.ts';
import type { Followed } from '../store/followed.ts';
import {
  deleteStance,
  findStance,
  keepStances,
  type KeptStance,
  type NewStance,
  type StanceAt,
} from '../store/stances.ts';
import { tell, tellAll } from './changes.ts';

/**
 * Says where the organisation stands towards a text of a base that it takes part in. `seenVersion` is the version of the base it
 * agrees with or built on; `revision` 0 is the first time.
 */
export async function takeStance(
  scope: Scope,
  { item, lang, ...towards }: StanceAt,
  stance: Pick<KeptStance, 'kind' | 'seenVersion' | 'revision'>,
): Promise<Outcome<null, 'not-found' | 'conflict'>> {
  if (!(await takesPart(scope, towards))) return refused('not-found');
  const before = (await findStance(scope, { item, lang })) ?? null;
  if ((before?.revision ?? 0) !== stance.revision) return refused('conflict');
  const kept = await keepAll(scope, towards, [{ before, after: { item, lang, ...stance } }]);
  return kept.size === 1 ? done(null) : refused('conflict');
}

/**
 * Stands alike towards these texts of a base, as they were just read, in a few statements for all of them. Gives those that nobody
 * changed in between; none where the organisation takes no part.
 */
export async function takeStances(
  scope: Scope,
  towards: Pick<StanceAt, 'owner' | 'base'>,
  texts: readonly Followed[],
  kind: KeptStance['kind'],
): Promise<readonly Followed[]> {
  if (texts.length === 0 || !(await takesPart(scope, towards))) return [];
  const steps = texts.map(({ version: { item, lang, number }, stance }) => ({
    before: stance,
    after: { item, lang, kind, seenVersion: number, revision: stance?.revision ?? 0 },
  }));
  const kept = await keepAll(scope, towards, steps);
  return texts.filter((_, place) => kept.has(place));
}

async function takesPart(scope: Scope, { owner, base }: Pick<StanceAt, 'owner' | 'base'>): Promise<boolean> {
  const participation = await findParticipation(scope, base);
  return participation?.state === 'taking-part' && participation.owner === owner;
}

type Step = { readonly before: Pick<KeptStance, 'kind' | 'seenVersion'> | null; readonly after: NewStance };

async function keepAll(
  scope: Scope,
  towards: Pick<StanceAt, 'owner' | 'base'>,
  steps: readonly Step[],
): Promise<ReadonlySet<number>> {
  const kept = await keepStances(
    scope,
    towards,
    steps.map(({ after }) => after),
  );
  const taken = steps.filter((_, place) => kept.has(place));
  await tellAll(
    scope,
    taken.map(({ before, after: { item, kind, seenVersion } }) => ({
      name: 'library.stance.changed',
      subject: item,
      before: before && { kind: before.kind, seenVersion: before.seenVersion },
      after: { kind, seenVersion },
    })),
  );
  return kept;
}

/**
 * Stands nowhere any more towards a text that the base withdrew, as if it never said anything; when the base says it again, it is
 * new. `revision` is what the person saw; 0 where there is no stance, which is done already.
 */
export async function forgetStance(
  scope: Scope,
  at: Pick<StanceAt, 'item' | 'lang'>,
  revision: number,
): Promise<Outcome<null, 'conflict'>> {
  const before = await findStance(scope, at);
  if ((before?.revision ?? 0) !== revision) return refused('conflict');
  if (!before) return done(null);
  if (!(await deleteStance(scope, at, revision))) return refused('conflict');
  const { kind, seenVersion } = before;
  await tell(scope, { name: 'library.stance.changed', subject: at.item, before: { kind, seenVersion }, after: null });
  return done(null);
}

/** Asks the owner of the base why it changed, or offers it a better text. */
export async function sendMessage(
  scope: Scope,
  at: StanceAt,
  message: { kind: Message['kind']; text: string; body: Body | null },
): Promise<Outcome<Id<'message'>, 'not-found'>> {
  const [base, participation] = [await findBase(scope, { id: at.base }), await findParticipation(scope, at.base)];
  if (base?.owner !== at.owner || participation?.state !== 'taking-part') return refused('not-found');
  const id = await insertMessage(scope, at, message);
  await tell(scope, { name: 'library.message.added', subject: at.item, before: null, after: { ...message, id } });
  return done(id);
}

/** What can be said to each kind of message: a question is answered, an offer is taken or not. */
const REPLIES = { why: ['answered'], offer: ['taken', 'declined'] } as const;

/**
 * Answers as the owner of the base. `taken`: the offered text goes into the base; the caller makes it a draft there. Refused as
 * `empty` for a question that is answered without words.
 */
export async function replyToMessage(
  scope: Scope,
  id: string,
  reply: Pick<Message, 'state' | 'answer'>,
): Promise<Outcome<Message, 'not-found' | 'conflict' | 'empty'>> {
  const message = await findMessage(scope, id);
  if (message?.owner !== scope.organisation) return refused('not-found');
  if (!REPLIES[message.kind].some((state) => state === reply.state)) return refused('not-found');
  if (reply.state === 'answered' && reply.answer.trim() === '') return refused('empty');
  if (!(await answerMessage(scope, message.id, reply))) return refused('conflict');
  await tell(scope, { name: 'library.message.answered', subject: message.item, before: null, after: { ...reply, id } });
  return done(message);
}
