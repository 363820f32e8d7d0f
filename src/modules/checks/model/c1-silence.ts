import type { Audience } from '#kernel/plan.ts';
import { aboutAudience, type CheckedMoment, type CheckedSilence, type CheckFacts } from './check-facts.ts';
import type { RawFinding, Severity } from './finding.ts';
import { forThePublic } from './for-the-public.ts';
import type { Said } from './rule-facts.ts';

/**
 * Per audience at most one silence that lasts too long today, and one that is coming; the others are counted. A message for people in
 * general within it leaves it open whether this group hears nothing.
 */
export function checkSilence(facts: CheckFacts): readonly RawFinding[] {
  const { plan, silences, waitingFor } = facts;
  const groups = Map.groupBy(
    silences.filter(({ kind }) => kind !== 'chosen'),
    ({ audience, kind }) => `${audience} ${kind}`,
  );
  return [...groups.values()].flatMap((group) => {
    const first = leadingSilence(group);
    if (first === undefined) return [];
    const meanwhile = forThePublic(facts, first);
    const certain = first.certain && meanwhile.length === 0;
    return [
      {
        rule: 'C1.silence' as const,
        ...aboutAudience(plan, first.audience),
        where: { part: 'calendar' as const },
        severity: severityOf({ ...first, certain }),
        certain,
        facts: {
          ...factsOf(first, group.length - 1),
          agreed: agreedOf(plan.audiences[first.audience]),
          waiting: waitingFor(first.audience),
          meanwhile,
        },
      },
    ];
  });
}

type Ranked = Pick<CheckedSilence, 'certain' | 'certainDays' | 'daysToday'> & { readonly next: unknown };

/**
 * The one to tell about: the longest that is certain, for a possible one must never hide it; else the first. That nothing is planned yet
 * after the last message comes behind a gap between two messages.
 */
export function leadingSilence<Each extends Ranked>(group: readonly Each[]): Each | undefined {
  const certain = group.filter((each) => each.certain);
  const gaps = certain.filter(({ next, daysToday }) => next !== null || daysToday !== null);
  const [longest] = (gaps.length > 0 ? gaps : certain).toSorted((one, other) => other.certainDays - one.certainDays);
  return longest ?? group[0];
}

function severityOf({ kind, certain }: CheckedSilence): Severity {
  if (kind === 'too-long') return certain ? 'error' : 'warning';
  return certain ? 'warning' : 'info';
}

const factsOf = (silence: CheckedSilence, more: number) => ({
  kind: silence.kind === 'too-long' ? ('too-long' as const) : ('coming' as const),
  daysToday: silence.daysToday,
  certainDays: silence.certainDays,
  possibleDays: silence.possibleDays,
  start: silence.start,
  previous: saidOf(silence.previous),
  next: saidOf(silence.next),
  more,
});

const agreedOf = (audience: Audience | undefined) => ({
  maxSilenceDays: audience?.maxSilenceDays ?? null,
  ring: audience?.ring ?? null,
});

const saidOf = (moment: CheckedMoment | null): Said | null =>
  moment === null
    ? null
    : {
        title: moment.title,
        phrase: moment.text,
        ...(moment.programme === null ? {} : { programme: moment.programme }),
      };
