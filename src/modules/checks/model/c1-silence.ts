import type { Audience } from '#kernel/plan.ts';
import { aboutAudience, type CheckedMoment, type CheckedSilence, type CheckFacts } from './check-facts.ts';
import type { RawFinding, Severity } from './finding.ts';
import type { Said } from './rule-facts.ts';

/** Per audience at most one silence that lasts too long today, and one that is coming (the first; the others are counted). */
export function checkSilence({ plan, silences }: CheckFacts): readonly RawFinding[] {
  const groups = Map.groupBy(
    silences.filter(({ kind }) => kind !== 'chosen'),
    ({ audience, kind }) => `${audience} ${kind}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          {
            rule: 'C1.silence' as const,
            ...aboutAudience(plan, first.audience),
            where: { part: 'calendar' as const },
            severity: severityOf(first),
            certain: first.certain,
            facts: { ...factsOf(first, group.length - 1), agreed: agreedOf(plan.audiences[first.audience]) },
          },
        ];
  });
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
  moment === null ? null : { title: moment.title, phrase: moment.text };
