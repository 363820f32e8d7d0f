import { path } from '#platform/http.ts';

export const programmesPath = path('/programmas');
export const newProgrammePath = path('/programmas/nieuw');
export const programmeSettingsPath = path('/programmas/:programme/gegevens');
export const programmeRemovalPath = path('/programmas/:programme/verwijdering');
export const historyPath = path('/programmas/:programme/geschiedenis');
export const itemHistoryPath = path('/programmas/:programme/geschiedenis/:item');
export const undoPath = path('/programmas/:programme/geschiedenis/:batch/ongedaan');
