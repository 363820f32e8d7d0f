import type { Activity, Plan } from '#kernel/plan.ts';
import type { RuleFacts } from './rule-facts.ts';

/** First and last day of a moment as day numbers (days since 1970-01-01). */
export type DayStretch = { readonly from: number; readonly to: number };

/** A message to an audience; the calendar module makes these. `activity` is null for a message of another programme. */
export type CheckedMoment = DayStretch & {
  readonly happened: boolean;
  readonly activity: number | null;
  readonly title: string;
  readonly text: string;
  readonly programme: string | null;
};

/** A silence of an audience as the calendar module measures it. */
export type CheckedSilence = {
  readonly kind: 'too-long' | 'coming' | 'chosen';
  readonly audience: number;
  readonly limitDays: number;
  readonly certain: boolean;
  readonly certainDays: number;
  readonly possibleDays: number;
  readonly daysToday: number | null;
  readonly start: string;
  readonly previous: CheckedMoment | null;
  readonly next: CheckedMoment | null;
};

/** Days on which people are away, or on which the plan agrees (in these words) to be quiet; both days included. */
export type Holiday = {
  readonly start: string;
  readonly end: string;
  readonly name: string;
  readonly isAgreed?: boolean;
};

/** Everything the rules look at. Lists per activity and per audience have the order of the plan. */
export type CheckFacts = {
  /** With days for what hangs on a dated moment of this plan. */
  readonly plan: Plan;
  /** Per activity without days why the moment it hangs on gives none; nothing for what hangs on no moment. */
  readonly unplaced: ReadonlyMap<number, 'unnamed' | 'several' | 'undated' | 'circle'>;
  readonly today: string;
  readonly todayDay: number;
  /** Per activity the positions of the audiences it addresses. */
  readonly reached: readonly (readonly number[])[];
  /** Per activity the words for whom it is that stand for no audience of the plan. */
  readonly strangers: readonly (readonly string[])[];
  /** Per activity whether it sends something to its audiences. */
  readonly isContact: readonly boolean[];
  /** Per audience its messages, of this programme and of others. */
  readonly moments: readonly (readonly CheckedMoment[])[];
  readonly silences: readonly CheckedSilence[];
  /** Messages to an audience (its position) that fill no silence: without a date, or late. */
  readonly waitingFor: (audience: number) => readonly { readonly title: string; readonly phrase: string }[];
  /** The whole plan lies before today. */
  readonly isOver: boolean;
  /** Per audience the family it belongs to. */
  readonly shapes: readonly ('programme' | 'intern' | 'extern')[];
  readonly holidays: readonly Holiday[];
  /** The core message where its language looks harder than people who read it can be asked; null where it does not. */
  readonly hardMessage: RuleFacts['C8.language'] | null;
  /** Which audiences the words of a goal, an accent or a cross refer to. */
  readonly matchAudiences: (words: string) => readonly number[];
};

/** Where an activity stands, and how a finding about it is called. */
export const aboutActivity = (activity: Activity, index: number) => ({
  subject: activity.title,
  subjectKind: 'activity' as const,
  where: { part: 'calendar' as const, index },
  ...(activity.id === undefined ? {} : { subjectId: activity.id }),
});

/** The same for an audience of the plan. */
export const aboutAudience = (plan: Plan, index: number) => {
  const audience = plan.audiences[index];
  return {
    subject: audience?.name ?? '',
    subjectKind: 'audience' as const,
    where: { part: 'audiences' as const, index },
    ...(audience?.id === undefined ? {} : { subjectId: audience.id }),
  };
};
