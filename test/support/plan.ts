import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Audience, Goal } from '#kernel/plan.ts';

const PERIOD = { from: '2026-10-01', to: '2027-12-31' };

/** A vague date as somebody types it in a plan that runs from October 2026 to the end of 2027. */
export const aDate = (text: string) => parseFuzzyDate(text, PERIOD);

/** An activity with sensible values; `when` may be given in words. */
export function anActivity({
  when = 'half jan',
  ...rest
}: Partial<Omit<Activity, 'when'>> & { when?: string } = {}): Activity {
  return {
    when: aDate(when),
    title: 'Nieuwsbrief 2',
    kind: 'activity',
    channels: ['Nieuwsbrief'],
    audiences: ['Aanbieders'],
    rings: [],
    objective: null,
    sender: 'Programmateam',
    responsible: ['Fenna Verhoeven'],
    status: { value: 'todo', text: null },
    tasks: [],
    notes: null,
    ...rest,
  };
}

export const anAudience = (values: Partial<Audience> = {}): Audience => ({
  name: 'Aanbieders',
  category: 'extern',
  side: 'external',
  primary: true,
  profile: null,
  approach: null,
  ring: 'cowork',
  roles: [],
  channels: ['Nieuwsbrief'],
  ...values,
});

export const aGoal = (values: Partial<Goal> = {}): Goal => ({
  text: 'Aanbieders weten wat er verandert',
  level: 'knowledge',
  side: 'external',
  audiences: ['Aanbieders'],
  period: null,
  indicator: null,
  ...values,
});
