import { path } from '#platform/http.ts';

export const landingPath = path('/');
export const examplePath = path('/voorbeeld');
export const overviewPath = path('/programmas/:programme');
