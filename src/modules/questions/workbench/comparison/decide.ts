import type { FormValues } from '#kernel/form-values.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { type Choice, decideBody, isChoice, saveDraft, settle } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import {
  agreeAbovePart,
  followBase,
  keepOwnText,
  type OwnText,
  publishOwnText,
  type Towards,
} from '../../actions/followed-questions.ts';
import { followAgain, towardsOf } from '../editor/write-text.ts';
import { type ComparisonView, choiceField } from './comparison-view.ts';

/** What somebody can do about a change of the base. */
export const DECISIONS = ['akkoord', 'overnemen', 'samenvoegen', 'concept', 'laten', 'houden'] as const;
export type DecisionName = (typeof DECISIONS)[number];
type Asked = {
  readonly decision: DecisionName;
  readonly form: FormValues;
  /** What the page was made on. */
  readonly revision: number;
  readonly stanceRevision: number;
};
type Refusal = 'not-found' | 'conflict' | 'window' | 'undecided';

/** Carries a decision out. Refused as `undecided` while passages that both sides changed have no choice. */
export async function decide(scope: Scope, compared: ComparisonView, asked: Asked): Promise<Outcome<null, Refusal>> {
  const towards = towardsOf(compared.view, asked.stanceRevision);
  if (!towards) return refused('not-found');
  switch (asked.decision) {
    case 'akkoord':
      // An own part stays under the new answer; who has none follows it.
      return compared.view.followed?.stance?.kind === 'addition'
        ? agreeAbovePart(scope, towards)
        : followBase(scope, towards);
    case 'overnemen':
      return followAgain(scope, compared.view, towards);
    case 'laten':
      return keepOwnText(scope, towards);
    case 'houden':
      return keepOld(scope, compared, towards);
    default:
      return merged(scope, compared, { ...asked, towards });
  }
}

/** What the site still shows becomes an own text, until the same day: nothing changes there, and the change of the base waits no more. */
const keepOld = async (
  scope: Scope,
  { old, version }: ComparisonView,
  towards: Towards,
): Promise<Outcome<null, Refusal>> =>
  old === null
    ? refused('conflict')
    : publishVariant(scope, towards, {
        body: old.body,
        about: old.meta,
        revision: 0,
        until: old.visibleUntil,
        version,
      });

async function merged(
  scope: Scope,
  { view, version, comparison }: ComparisonView,
  { decision, form, revision, towards }: Asked & { towards: Towards },
): Promise<Outcome<null, Refusal>> {
  const { body, conflicts } = decideBody(comparison, 'merge', choicesIn(form, comparison));
  if (conflicts.size > 0) return refused('undecided');
  if (decision === 'concept') {
    const saved = await saveDraft(scope, { ...view.at, base: towards.base.id, revision }, body);
    return saved.ok ? done(null) : saved;
  }
  return settle(version, body).kind === 'follows'
    ? followAgain(scope, view, towards)
    : publishVariant(scope, towards, { body, revision, until: endOf(scope, view), version });
}

/** The day that the own text already ended on, unless it passed. */
function endOf(scope: Scope, { text }: ComparisonView['view']): Temporal.Instant | null {
  const until = text?.window?.until ?? null;
  return until !== null && Temporal.Instant.compare(until, scope.now()) <= 0 ? null : until;
}

type Variant = Pick<OwnText, 'body' | 'about' | 'revision'> & {
  readonly until: Temporal.Instant | null;
  /** The version of the base that stood beside it. */
  readonly version: ComparisonView['version'];
};

async function publishVariant(
  scope: Scope,
  towards: Towards,
  { until, version, ...own }: Variant,
): Promise<Outcome<null, Refusal>> {
  const window = { from: scope.now(), until };
  const seen = { seenVersion: version.number, why: '' };
  const outcome = await publishOwnText(scope, towards, { ...own, ...seen, kind: 'variant', window });
  if (outcome.ok) return done(null);
  const { reason } = outcome;
  return refused(reason === 'base-changed' ? 'conflict' : reason);
}

/** The choices of a form, by the name of the text and the position of the piece. */
export function choicesIn(
  form: FormValues,
  comparison: ComparisonView['comparison'],
): Map<string, Map<number, Choice>> {
  const chosen = ([name, { pieces }]: readonly [string, { readonly pieces: readonly unknown[] }]) =>
    pieces.flatMap((_, at): [number, Choice][] => {
      const word = form.get(choiceField(name, at));
      return isChoice(word) ? [[at, word]] : [];
    });
  return new Map([...comparison].map((entry) => [entry[0], new Map(chosen(entry))]));
}
