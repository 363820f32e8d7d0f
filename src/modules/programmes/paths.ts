import { path } from '#platform/http.ts';

export const programmesPath = path('/programmas');
export const newProgrammePath = path('/programmas/nieuw');
export const programmeSettingsPath = path('/programmas/:programme/gegevens');
export const programmeRemovalPath = path('/programmas/:programme/verwijdering');
export const historyPath = path('/programmas/:programme/geschiedenis');
export const itemHistoryPath = path('/programmas/:programme/geschiedenis/:item');
export const undoPath = path('/programmas/:programme/geschiedenis/:batch/ongedaan');

/** Pages of a programme that stand above this module in the graph: their own paths cannot be asked here. */
export const overviewPath = path('/programmas/:programme');
export const planPath = path('/programmas/:programme/plan');
export const exportPath = path('/programmas/:programme/uitvoer');
