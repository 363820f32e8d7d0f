import type { Plan } from '#kernel/plan.ts';
import type { Place, SubjectKind } from './finding.ts';

/** A piece of text of the plan, and what a finding in it is about. */
export type PlanText = {
  readonly text: string;
  readonly subject: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId?: string;
  readonly where: Place;
};

/**
 * The texts that people will read in which `isSought` finds something, in the order of the plan. Words that the plan itself lists as
 * avoided are not among them.
 */
export const planTexts = (plan: Plan, isSought: (text: string) => boolean): readonly PlanText[] => [
  ...[...sectionTexts(plan), ...goalTexts(plan), ...audienceTexts(plan), ...messageTexts(plan)].filter(({ text }) =>
    isSought(text),
  ),
  ...activityTexts(plan, isSought),
];

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join('\n');
const idOf = ({ id }: { readonly id?: string }) => (id === undefined ? {} : { subjectId: id });

const sectionTexts = ({ sections }: Plan): readonly PlanText[] =>
  sections.map((section, index) => ({
    text: joined(section.title, section.markdown),
    subject: section.title,
    subjectKind: 'section',
    ...idOf(section),
    where: { part: 'sections', index },
  }));

const goalTexts = ({ goals }: Plan): readonly PlanText[] =>
  goals.map((goal, index) => ({
    text: joined(goal.text, goal.indicator?.text),
    subject: goal.text,
    subjectKind: 'goal',
    ...idOf(goal),
    where: { part: 'goals', index },
  }));

const audienceTexts = ({ audiences }: Plan): readonly PlanText[] =>
  audiences.map((audience, index) => ({
    text: joined(audience.name, audience.profile, audience.approach, audience.accent),
    subject: audience.name,
    subjectKind: 'audience',
    ...idOf(audience),
    where: { part: 'audiences', index },
  }));

function messageTexts({ messages, programme }: Plan): readonly PlanText[] {
  const { core, short, sentence, slogan, tone, values, accents } = messages;
  const text = joined(core, short, sentence, slogan, tone, ...values, ...accents.map((accent) => accent.text));
  return [{ text, subject: programme.name, subjectKind: 'message', where: { part: 'messages' } }];
}

/** There may be thousands of these, and hardly one of them holds what is sought. */
const activityTexts = ({ activities }: Plan, isSought: (text: string) => boolean): readonly PlanText[] =>
  activities.flatMap((activity, index): readonly PlanText[] => {
    const text = joined(activity.title, activity.objective, activity.notes);
    return isSought(text)
      ? [
          {
            text,
            subject: activity.title,
            subjectKind: 'activity',
            ...idOf(activity),
            where: { part: 'calendar', index },
          },
        ]
      : [];
  });
