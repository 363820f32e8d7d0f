import { path } from '#platform/http.ts';

export const organisationFactsPath = path('/organisatie/gegevens');
export const organisationFactsUndoPath = path('/organisatie/gegevens/ongedaan');
export const programmeFactsPath = path('/programmas/:programme/feiten');

/** Pages of modules that stand above this one: their own paths cannot be asked here. */
export const planPath = path('/programmas/:programme/plan');
export const messagePath = path('/programmas/:programme/boodschap');
export const activityPath = path('/programmas/:programme/kalender/:item');
export const audiencePath = path('/programmas/:programme/doelgroepen/:item');
