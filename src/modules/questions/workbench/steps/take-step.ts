import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import type { Permission } from '#platform/scope.ts';
import { asStep, type Keeper, type Subject } from '#platform/steps.ts';
import { feedbackKeeper, harvestKeeper, questionKeeper, siteKeeper, themeKeeper } from '../../actions/keepers.ts';

const subject =
  (keeper: Keeper<object>) =>
  (id: string): Subject => ({ keeper, id });
/** What a step changes, by its id. */
export const questionSubject = subject(questionKeeper);
export const themeSubject = subject(themeKeeper);
export const siteSubject = subject(siteKeeper);
export const harvestSubject = subject(harvestKeeper);
export const feedbackSubject = subject(feedbackKeeper);

type Step<T> = {
  readonly on: readonly Subject[];
  readonly may: Permission;
  /** What the step made. */
  readonly made?: (outcome: T) => readonly Subject[];
};

/** Does something that can be taken back as a whole, by whoever may do it. */
export const takeStep = <T extends { readonly ok: boolean }>(
  c: Context<Env>,
  { on, may, made }: Step<T>,
  work: () => Promise<T>,
): Promise<T> => asStep(c.var.scope, { subjects: on, permission: may, work, ...(made ? { made } : {}) });
