import { path } from '#platform/http.ts';

export const newSectionPath = path('/programmas/:programme/plan/teksten/nieuw');
export const sectionPath = path('/programmas/:programme/plan/teksten/:item');
export const sectionRemovalPath = path('/programmas/:programme/plan/teksten/:item/verwijdering');
export const newGoalPath = path('/programmas/:programme/plan/doelen/nieuw');
export const goalPath = path('/programmas/:programme/plan/doelen/:item');
export const goalRemovalPath = path('/programmas/:programme/plan/doelen/:item/verwijdering');
export const newPhasePath = path('/programmas/:programme/plan/fasen/nieuw');
export const phasePath = path('/programmas/:programme/plan/fasen/:item');
export const phaseRemovalPath = path('/programmas/:programme/plan/fasen/:item/verwijdering');
export const newRolePath = path('/programmas/:programme/plan/rollen/nieuw');
export const rolePath = path('/programmas/:programme/plan/rollen/:item');
export const roleRemovalPath = path('/programmas/:programme/plan/rollen/:item/verwijdering');
export const newEffortPath = path('/programmas/:programme/plan/inzet/nieuw');
export const effortPath = path('/programmas/:programme/plan/inzet/:item');
export const effortRemovalPath = path('/programmas/:programme/plan/inzet/:item/verwijdering');
export const newBudgetLinePath = path('/programmas/:programme/plan/begroting/nieuw');
export const budgetLinePath = path('/programmas/:programme/plan/begroting/:item');
export const budgetLineRemovalPath = path('/programmas/:programme/plan/begroting/:item/verwijdering');
export const newEvaluationPath = path('/programmas/:programme/plan/evaluatie/nieuw');
export const evaluationPath = path('/programmas/:programme/plan/evaluatie/:item');
export const evaluationRemovalPath = path('/programmas/:programme/plan/evaluatie/:item/verwijdering');
export const newAgreementPath = path('/programmas/:programme/plan/afspraken/nieuw');
export const agreementPath = path('/programmas/:programme/plan/afspraken/:item');
export const agreementRemovalPath = path('/programmas/:programme/plan/afspraken/:item/verwijdering');
export const newLeftoverPath = path('/programmas/:programme/plan/losse-teksten/nieuw');
export const leftoverPath = path('/programmas/:programme/plan/losse-teksten/:item');
export const leftoverRemovalPath = path('/programmas/:programme/plan/losse-teksten/:item/verwijdering');
export const leftoverPlacingPath = path('/programmas/:programme/plan/losse-teksten/:item/plaatsing');
export const movePath = path('/programmas/:programme/plan/verplaatsing/:item');

/** The plan page itself belongs to the module that may show the whole plan; going back to a part of it is by its anchor. */
export const planPath = path('/programmas/:programme/plan');
/** The id on the plan page of one item. */
export const anchorOf = (item: string): string => `deel-${item}`;
