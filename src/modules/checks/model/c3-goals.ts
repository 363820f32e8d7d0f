import type { Goal, Plan } from '#kernel/plan.ts';
import type { CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/** Goals that nobody can tell the outcome of: no measure, no activity that works on it, no moment to look back. */
export function checkGoals(facts: CheckFacts): readonly RawFinding[] {
  const worked = workedOn(facts);
  const told = toldIn(facts.plan);
  return facts.plan.goals.flatMap((goal, index) => {
    const about = aboutGoal(goal, index);
    return [
      ...(isMeasured(goal)
        ? []
        : [
            {
              rule: 'C3.measure' as const,
              ...about,
              severity: told === null ? ('warning' as const) : ('info' as const),
              certain: told === null,
              facts: { hasTarget: (goal.indicator?.target ?? null) !== null, told },
            },
          ]),
      ...(worked(goal)
        ? []
        : [
            {
              rule: 'C3.activity' as const,
              ...about,
              severity: 'warning' as const,
              facts: { audiences: goal.audiences },
            },
          ]),
      ...(goal.period === null
        ? [{ rule: 'C3.deadline' as const, ...about, severity: 'info' as const, facts: {} }]
        : []),
    ];
  });
}

const aboutGoal = (goal: Goal, index: number) => ({
  subject: goal.text,
  subjectKind: 'goal' as const,
  where: { part: 'goals' as const, index },
  certain: true,
  ...(goal.id === undefined ? {} : { subjectId: goal.id }),
});

/** A target is a number to reach; it is measured only when somebody says how. An indicator in words says that itself. */
const isMeasured = ({ indicator, measuredBy, measurements }: Goal): boolean =>
  (measuredBy ?? '').trim() !== '' || (measurements?.length ?? 0) > 0 || (indicator?.text ?? '').trim() !== '';

/** The chapter in which a plan says how it measures what it reaches; null where it says nothing. */
function toldIn({ sections }: Plan): string | null {
  const chapter = sections.find(({ kind, markdown }) => kind === 'evaluation' && MEASURES.test(markdown));
  return chapter?.title ?? null;
}
const MEASURES =
  /\b(?:me(?:et|ten|ting|tingen)|gemeten|peil(?:en|ing)|inwonerspanel|enqu[eê]te|tell(?:en|ing)|vragenlijst|interviews?|onderzoek)\b/iu;

/** By a link from an activity; where the plan has no such links, by an activity for an audience of the goal. */
function workedOn({ plan, reached, matchAudiences }: CheckFacts): (goal: Goal) => boolean {
  const linked = new Set(plan.activities.flatMap(({ goals }) => goals ?? []));
  const busy = new Set(reached.flat());
  return (goal) => {
    if (linked.size > 0 && (linked.has(goal.text) || (goal.id !== undefined && linked.has(goal.id)))) return true;
    const meant = goal.audiences.flatMap((words) => matchAudiences(words));
    if (meant.some((audience) => busy.has(audience))) return true;
    return meant.length === 0 && linked.size === 0 && plan.activities.length > 0;
  };
}
