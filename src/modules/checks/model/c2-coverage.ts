import type { Audience, Goal } from '#kernel/plan.ts';
import { aboutActivity, aboutAudience, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/** Audiences that nobody thought of when writing the goals, the message, the channels or the calendar. */
export function checkCoverage(facts: CheckFacts): readonly RawFinding[] {
  return [
    ...withoutActivity(facts),
    ...withoutChannel(facts),
    ...withoutGoal(facts),
    ...withoutMessage(facts),
    ...unknownGroups(facts),
  ];
}

/** Rows that name somebody who is no audience of the plan: nothing of the row counts as contact with them. */
function unknownGroups({ plan, strangers, isOver }: CheckFacts): readonly RawFinding[] {
  if (isOver || plan.audiences.length === 0) return [];
  return plan.activities.flatMap((activity, index) => {
    const names = strangers[index] ?? [];
    const { value } = activity.status;
    if (names.length === 0 || value === 'done' || value === 'cancelled') return [];
    const about = { ...aboutActivity(activity, index), severity: 'info' as const, certain: true };
    return [{ rule: 'C2.unknown' as const, ...about, facts: { names } }];
  });
}

function withoutActivity({ plan, reached, silences }: CheckFacts): readonly RawFinding[] {
  const has = new Set(reached.flat());
  const isQuiet = new Set(silences.filter(({ kind }) => kind === 'chosen').map(({ audience }) => audience));
  return plan.audiences.flatMap((audience, index) =>
    has.has(index) || isQuiet.has(index)
      ? []
      : [
          {
            rule: 'C2.activity' as const,
            ...aboutAudience(plan, index),
            where: { part: 'calendar' as const },
            severity: audience.primary === true ? ('error' as const) : ('warning' as const),
            certain: true,
            facts: { primary: audience.primary === true },
          },
        ],
  );
}

function withoutChannel({ plan, reached, matchAudiences }: CheckFacts): readonly RawFinding[] {
  const has = new Set<number>();
  plan.audiences.forEach(({ channels }, index) => {
    if (channels.length > 0) has.add(index);
  });
  plan.activities.forEach(({ channels }, index) => {
    if (channels.length > 0) for (const audience of reached[index] ?? []) has.add(audience);
  });
  for (const { crosses } of plan.matrices) {
    for (const words of new Set(crosses.flat())) for (const audience of matchAudiences(words)) has.add(audience);
  }
  return plan.audiences.flatMap((_, index) =>
    has.has(index)
      ? []
      : [
          {
            rule: 'C2.channel' as const,
            ...aboutAudience(plan, index),
            severity: 'warning' as const,
            certain: true,
            facts: {},
          },
        ],
  );
}

/** A goal that names nobody is a goal for everyone on its side; a plan without goals has one bigger problem than this. */
function withoutGoal({ plan, shapes, matchAudiences }: CheckFacts): readonly RawFinding[] {
  if (plan.goals.length === 0) return [];
  const named = new Set(plan.goals.flatMap(({ audiences }) => audiences.flatMap((words) => matchAudiences(words))));
  const general = plan.goals.filter(({ audiences }) => audiences.length === 0);
  const isMeant = (index: number) => general.some((goal) => fitsSide(goal, shapes[index] === 'extern'));
  return plan.audiences.flatMap((_, index) =>
    named.has(index) || isMeant(index)
      ? []
      : [
          {
            rule: 'C2.goal' as const,
            ...aboutAudience(plan, index),
            severity: 'info' as const,
            certain: true,
            facts: {},
          },
        ],
  );
}

const fitsSide = ({ side }: Goal, isExternal: boolean): boolean =>
  side === null || (side === 'external') === isExternal;

function withoutMessage(facts: CheckFacts): readonly RawFinding[] {
  const { plan } = facts;
  const { core, short, sentence, accents } = plan.messages;
  const hasCore = [core, short, sentence].some((text) => (text ?? '').trim() !== '');
  if (!hasCore && accents.length === 0) {
    return [
      {
        rule: 'C2.message',
        severity: 'warning',
        certain: true,
        subject: plan.programme.name,
        subjectKind: 'plan',
        where: { part: 'messages' },
        facts: { missing: 'core' },
      },
    ];
  }
  return accents.length === 0 ? [] : withoutAccent(facts);
}

function withoutAccent({ plan, matchAudiences, shapes }: CheckFacts): readonly RawFinding[] {
  const { accents } = plan.messages;
  const named = new Set(accents.flatMap((accent) => matchAudiences(accent.for)));
  const groups = accents.map((accent) => accent.for.trim().toLowerCase());
  const inGroup = (audience: Audience, index: number): boolean =>
    groups.some(
      (group) =>
        group !== '' &&
        ((audience.category ?? '').toLowerCase().includes(group) || group.startsWith(shapes[index] ?? ' ')),
    );
  return plan.audiences.flatMap((audience, index) => {
    if (named.has(index) || inGroup(audience, index) || (audience.accent ?? '') !== '') return [];
    return [
      {
        rule: 'C2.message' as const,
        ...aboutAudience(plan, index),
        where: { part: 'messages' as const },
        severity: 'info' as const,
        certain: true,
        facts: { missing: 'accent' as const },
      },
    ];
  });
}
