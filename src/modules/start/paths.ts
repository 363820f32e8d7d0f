import { newAudiencePath } from '#modules/audiences/index.ts';
import { activityPath, calendarPath, newActivityPath } from '#modules/calendar/index.ts';
import { exportPagePath, uploadPath } from '#modules/exchange/index.ts';
import { planPath } from '#modules/plans/index.ts';
import { programmesPath } from '#modules/programmes/index.ts';
import { path } from '#platform/http.ts';

export const landingPath = path('/');
export const examplePath = path('/voorbeeld');
export const overviewPath = path('/programmas/:programme');

/** Places of other modules that the overview leads to. */
export const places = {
  calendar: calendarPath,
  newActivity: newActivityPath,
  activity: activityPath,
  newAudience: newAudiencePath,
  upload: uploadPath,
  exports: exportPagePath,
  plan: planPath,
  programmes: () => programmesPath({}),
  /** The offer of the example on the page with all programmes. */
  example: () => `${programmesPath({})}#voorbeeld`,
} as const;
