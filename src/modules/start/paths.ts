import { path } from '#platform/http.ts';

export const landingPath = path('/');
export const examplePath = path('/voorbeeld');
export const overviewPath = path('/programmas/:programme');

/** Places of other modules that the overview leads to, by their published addresses. */
export const places = {
  calendar: path('/programmas/:programme/kalender'),
  newActivity: path('/programmas/:programme/kalender/nieuw'),
  activity: path('/programmas/:programme/kalender/:item'),
  newAudience: path('/programmas/:programme/doelgroepen/nieuw'),
  upload: path('/programmas/:programme/inlezen'),
  exports: path('/programmas/:programme/uitvoer'),
  plan: path('/programmas/:programme/plan'),
} as const;
