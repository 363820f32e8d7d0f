import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Task } from '#kernel/plan.ts';
import { aboutActivity, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/** What nobody does, and what should have been done by now. */
export const checkPeople = (facts: CheckFacts): readonly RawFinding[] => [
  ...(facts.isOver ? [] : withoutPerson(facts)),
  ...overdue(facts),
];

/** So near that it must be clear who does it. */
const SOON_DAYS = 30;

/** A calendar in which nobody is named at all is one finding, not hundreds. */
function withoutPerson(facts: CheckFacts): readonly RawFinding[] {
  const { activities, programme } = facts.plan;
  const open = activities.flatMap((activity, index) => (isAhead(activity, facts.today) ? [{ activity, index }] : []));
  const missing = open.filter(({ activity }) => activity.responsible.length === 0);
  if (missing.length > 1 && activities.every(({ responsible }) => responsible.length === 0)) {
    return [
      {
        rule: 'C8.responsible',
        subject: programme.name,
        subjectKind: 'plan',
        where: { part: 'calendar' },
        severity: 'warning',
        certain: true,
        facts: { phrase: null, count: missing.length },
      },
    ];
  }
  return missing.map(({ activity, index }) => ({
    rule: 'C8.responsible' as const,
    ...aboutActivity(activity, index),
    certain: true,
    severity: isSoon(activity, facts.todayDay) ? ('warning' as const) : ('info' as const),
    facts: { phrase: activity.when.text, count: 1 },
  }));
}

/** A milestone without a channel is reached or not; a person is asked for what somebody has to make. */
function isAhead({ kind, channels, status, when }: Activity, today: string): boolean {
  if (status.value === 'done' || status.value === 'cancelled') return false;
  if (kind === 'milestone' && channels.length === 0) return false;
  return when.end === null || when.end >= today;
}

const isSoon = ({ when }: Activity, today: number): boolean =>
  when.start !== null && dayNumber(when.start) <= today + SOON_DAYS;

/** With a status 'to do' or 'busy' it is late. Where the plan keeps statuses but not for this row, that is asked, not told. */
function overdue(facts: CheckFacts): readonly RawFinding[] {
  const keepsStatus = facts.plan.activities.some(({ status }) => status.value !== null);
  const kept = { ...facts, keepsStatus };
  const late = facts.plan.activities.flatMap((activity, index) => [
    ...lateActivity(activity, index, kept),
    ...activity.tasks.flatMap((task) => lateTask(activity, { task, index, facts })),
  ]);
  return facts.isOver && late.length > 0 ? [afterwards(facts, late.length)] : late;
}

/** Of a plan that is over nobody is years late: one question for all of it. */
const afterwards = ({ plan }: CheckFacts, count: number): RawFinding => ({
  rule: 'C8.overdue',
  subject: plan.programme.name,
  subjectKind: 'plan',
  where: { part: 'calendar' },
  severity: 'info',
  certain: true,
  facts: { phrase: '', days: 0, of: null, hasStatus: false, count },
});

function lateActivity(
  activity: Activity,
  index: number,
  { today, todayDay, keepsStatus }: CheckFacts & { readonly keepsStatus: boolean },
): readonly RawFinding[] {
  const { when, status, kind, channels } = activity;
  const isOpen = status.value === 'todo' || status.value === 'doing';
  const isAsked = keepsStatus && status.value === null && (kind === 'activity' || channels.length > 0);
  if ((!isOpen && !isAsked) || when.rrule !== null || when.end === null || when.end >= today) return [];
  return [
    {
      rule: 'C8.overdue',
      ...aboutActivity(activity, index),
      severity: isOpen ? 'error' : 'info',
      certain: true,
      facts: { phrase: when.text, days: todayDay - dayNumber(when.end), of: null, hasStatus: isOpen, count: null },
    },
  ];
}

function lateTask(
  activity: Activity,
  { task, index, facts }: { readonly task: Task; readonly index: number; readonly facts: CheckFacts },
): readonly RawFinding[] {
  const end = task.when?.end;
  const isClosed = Boolean(task.doneOn) || activity.status.value === 'done' || activity.status.value === 'cancelled';
  if (!task.when || !end || isClosed || end >= facts.today) return [];
  return [
    {
      rule: 'C8.overdue',
      ...aboutActivity(activity, index),
      subject: task.text,
      subjectKind: 'task',
      severity: 'error',
      certain: true,
      facts: {
        phrase: task.when.text,
        days: facts.todayDay - dayNumber(end),
        of: activity.title,
        hasStatus: true,
        count: null,
      },
    },
  ];
}
