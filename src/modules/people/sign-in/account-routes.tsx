import { routes } from '#platform/http.ts';
import type { Door } from '../door.ts';
import { accountPageRoutes } from './routes/account-page-routes.tsx';
import { addressRoutes } from './routes/address-routes.tsx';
import { newPasswordRoutes } from './routes/new-password-routes.tsx';
import { phoneRoutes } from './routes/phone-routes.tsx';
import { sessionRoutes } from './routes/session-routes.ts';

/** The account page and all that is changed from it. */
export const accountRoutes = (door: Door) =>
  routes()
    .route('/', accountPageRoutes(door))
    .route('/', sessionRoutes())
    .route('/', newPasswordRoutes(door))
    .route('/', phoneRoutes(door))
    .route('/', addressRoutes(door));
