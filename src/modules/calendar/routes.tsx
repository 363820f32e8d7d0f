import { routes } from '#platform/http.ts';
import { activityRoutes } from './activity-routes.tsx';
import { dateRoutes } from './date-routes.ts';
import { listRoutes } from './list-routes.tsx';
import { viewRoutes } from './view-routes.tsx';

/** The views come first: an activity has its id where they have their word. */
export const calendarRoutes = routes()
  .route('/', dateRoutes)
  .route('/', listRoutes)
  .route('/', viewRoutes)
  .route('/', activityRoutes);
