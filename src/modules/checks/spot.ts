import { addDays, formatDayShort, weekdayOf } from '#kernel/fuzzy-date/index.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Silence } from '#modules/calendar/index.ts';
import { copy } from './copy.nl.ts';
import { leadingSilence } from './model/c1-silence.ts';
import type { Finding, Place } from './model/finding.ts';
import type { Mend } from './model/mend.ts';
import { completionPath, spotPaths } from './paths.ts';

/** What is needed to find the way to the place a finding is about; `today` is a civil date (Europe/Amsterdam). Who may not edit only looks. */
export type SpotContext = {
  readonly programme: string;
  readonly plan: Plan;
  readonly silences: readonly Silence[];
  readonly today: string;
  readonly mayEdit: boolean;
};

/** Where somebody sees what the finding is about: the page of the item, or of its part of the plan where there is no item. */
export function spotOf(finding: Finding, { programme, plan }: SpotContext): string {
  const { subjectKind, subjectId, where } = finding;
  if (subjectKind === 'message') return spotPaths.message({ programme });
  const item = subjectKind === 'task' ? plan.activities[where.index ?? -1]?.id : subjectId;
  if (item === undefined || subjectKind === 'plan') return partOf(where, programme);
  return spotPaths[subjectKind === 'task' ? 'activity' : subjectKind]({ programme, item });
}

const PARTS: Readonly<Record<Place['part'], 'calendar' | 'plan' | 'audiences' | 'message'>> = {
  calendar: 'calendar',
  goals: 'plan',
  audiences: 'audiences',
  messages: 'message',
  budget: 'plan',
  sections: 'plan',
};
const partOf = ({ part }: Place, programme: string): string => spotPaths[PARTS[part]]({ programme });

/** The shortest way to mend a finding: a new activity that fills the silence, or else the place itself. */
export function mendOf(finding: Finding, context: SpotContext): Mend {
  if (!context.mayEdit) return { label: copy.open, href: spotOf(finding, context) };
  if (finding.rule === 'C8.overdue' && finding.subjectKind === 'plan')
    return { label: copy.completeAll, href: completionPath({ programme: context.programme }), isAction: true };
  if (finding.rule === 'C1.silence') {
    const silence = silenceBehind(finding, context.silences);
    return { label: copy.fillSilence, href: newActivityFor(finding.subject, silence, context) };
  }
  if (finding.rule === 'C2.activity')
    return { label: copy.planActivity, href: newActivityFor(finding.subject, undefined, context) };
  if (finding.rule === 'C2.goal') return { label: copy.addGoal, href: newGoalFor(finding.subject, context) };
  return { label: copy.open, href: spotOf(finding, context) };
}

const newGoalFor = (audience: string, { programme }: SpotContext): string =>
  `${spotPaths.newGoal({ programme })}?${new URLSearchParams({ doelgroep: audience })}`;

/** The silence that a finding of rule C1 tells about. */
export const silenceBehind = (finding: Finding, all: readonly Silence[]): Silence | undefined => {
  const own = all.filter(({ name, kind }) => name === finding.subject && kind !== 'chosen');
  const isNow = finding.severity === 'error' || (finding.severity === 'warning' && !finding.certain);
  return leadingSilence(own.filter((silence) => (silence.kind === 'too-long') === isNow)) ?? own[0];
};

/** A day that we only propose stays vague; with the first means agreed for this audience. */
function newActivityFor(
  audience: string,
  silence: Silence | undefined,
  { programme, plan, today }: SpotContext,
): string {
  const channel = plan.audiences.find(({ name }) => name === audience)?.channels[0];
  const query = new URLSearchParams({
    doelgroep: audience,
    wanneer: copy.around(formatDayShort(lastGoodDay(silence, today))),
    ...(channel === undefined ? {} : { middel: channel }),
  });
  return `${spotPaths.newActivity({ programme })}?${query}`;
}

/** The last working day on which a message still comes in time; tomorrow when it is late already. */
function lastGoodDay(silence: Silence | undefined, today: string): string {
  const limit = silence === undefined ? today : addDays(silence.startLatest, silence.limitDays);
  const tomorrow = addDays(today, 1);
  const day = [limit, tomorrow].sort().at(-1) ?? tomorrow;
  const weekday = weekdayOf(day);
  if (weekday <= 5) return day;
  const friday = addDays(day, 5 - weekday);
  return friday > today ? friday : addDays(day, 8 - weekday);
}
