import { path } from '#platform/http.ts';

export const logPath = path('/organisatie/logboek');
export const logFilePath = path('/organisatie/logboek.csv');
