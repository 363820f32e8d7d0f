import { path } from '#platform/http.ts';

export const attentionPath = path('/programmas/:programme/aandacht');
/** Everything of a plan that is over, marked as done in one go. */
export const completionPath = path('/programmas/:programme/aandacht/afronding');
export const acceptancePath = path('/programmas/:programme/aandacht/acceptatie');
export const acceptanceRemovalPath = path('/programmas/:programme/aandacht/acceptatie/:item/verwijdering');

/** Places of other modules that a finding points at, by their published addresses. */
export const spotPaths = {
  calendar: path('/programmas/:programme/kalender'),
  newActivity: path('/programmas/:programme/kalender/nieuw'),
  activity: path('/programmas/:programme/kalender/:item'),
  audience: path('/programmas/:programme/doelgroepen/:item'),
  audiences: path('/programmas/:programme/doelgroepen'),
  newGoal: path('/programmas/:programme/plan/doelen/nieuw'),
  goal: path('/programmas/:programme/plan/doelen/:item'),
  budgetLine: path('/programmas/:programme/plan/begroting/:item'),
  section: path('/programmas/:programme/plan/teksten/:item'),
  plan: path('/programmas/:programme/plan'),
  message: path('/programmas/:programme/boodschap'),
} as const;
