import { routes } from '#platform/http.ts';
import type { Door } from '../door.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { accountPageRoutes } from './routes/account-page-routes.tsx';

/** The account page and all that is changed from it. */
export const accountRoutes = (door: Door) => routes().route('/', accountPageRoutes(door)).route('/', sessionRoutes());
