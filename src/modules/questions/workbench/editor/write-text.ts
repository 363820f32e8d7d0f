import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { saveDraft, submitText, withdrawText } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { followBase, hideQuestion, publishOwnText, type Towards } from '../../actions/followed-questions.ts';
import { publishQuestion, withdrawQuestion } from '../../actions/own-questions.ts';
import type { QuestionView } from './question-view.ts';
import type { TextInput } from './text-form.ts';

type Refusal = 'not-found' | 'conflict' | 'window';
type Written = Pick<QuestionView, 'at' | 'base' | 'followed' | 'mode' | 'kind' | 'text'>;

/** Keeps, submits or publishes what somebody wrote for a question of their own or of a base they follow. */
export async function writeText(
  scope: Scope,
  view: Written,
  input: TextInput,
): Promise<Outcome<null, Refusal | 'base-changed'>> {
  const text = { ...view.at, base: view.base?.id ?? view.text?.base ?? null };
  const window = { from: laterOf(input.from, scope.now()), until: input.until };
  if (input.act === 'publish' && view.kind !== 'own') {
    const towards = towardsOf(view, input.stanceRevision);
    if (!towards) return refused('not-found');
    const { kind, body, revision, seenVersion, why } = input;
    const outcome = await publishOwnText(scope, towards, { kind, body, revision, seenVersion, window, why });
    return outcome.ok ? done(null) : outcome;
  }
  const saved = await saveDraft(scope, { ...text, revision: input.revision }, input.body);
  if (!saved.ok) return saved;
  const at = { ...text, revision: saved.value.revision };
  if (input.act === 'keep') return done(null);
  const outcome =
    input.act === 'submit'
      ? await submitText(scope, at, input.words)
      : await publishQuestion(scope, at, { window, why: input.why });
  return outcome.ok ? done(null) : outcome;
}

const laterOf = (from: Temporal.Instant | null, now: Temporal.Instant): Temporal.Instant =>
  from !== null && Temporal.Instant.compare(from, now) > 0 ? from : now;

/** The text of the base that the organisation looks at, for the next thing it says about it; null for none. */
export const towardsOf = ({ at, base, followed, mode }: Written, stanceRevision: number): Towards | null =>
  base && followed && mode ? { base, mode, ...at, stanceRevision } : null;

/**
 * Shows the answer of the base again. Own words that were shown become a concept, so that nothing is lost and somebody can
 * publish them again.
 */
export async function followAgain(scope: Scope, view: Written, towards: Towards): Promise<Outcome<null, Refusal>> {
  const aside = await putAside(scope, view);
  return aside.ok ? followBase(scope, towards) : aside;
}

/** Takes the question off the own site. Own words that were shown become a concept. */
export async function hide(scope: Scope, view: Written, towards: Towards): Promise<Outcome<null, Refusal>> {
  const aside = await putAside(scope, view);
  return aside.ok ? hideQuestion(scope, towards) : aside;
}

async function putAside(scope: Scope, { at, base, text }: Written): Promise<Outcome<null, Refusal>> {
  if (!text || text.version === null) return done(null);
  const outcome = await withdrawText(scope, { ...at, base: base?.id ?? null, revision: text.revision });
  return outcome.ok ? done(null) : outcome;
}

/** Takes what is shown of a text off the site, `why` for whoever follows it. Own words for a base give way to its answer again. */
export async function withdraw(
  scope: Scope,
  view: Written,
  at: { revision: number; stanceRevision: number; why: string },
): Promise<Outcome<null, Refusal>> {
  const towards = towardsOf(view, at.stanceRevision);
  if (view.kind === 'followed' && towards) return followAgain(scope, view, towards);
  return withdrawQuestion(scope, { ...view.at, base: view.text?.base ?? null, revision: at.revision }, at.why);
}
