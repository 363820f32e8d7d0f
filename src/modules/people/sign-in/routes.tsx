import { routes } from '#platform/http.ts';
import type { Door } from '../door.ts';
import { EXTRA_WAYS } from './extra-ways.ts';
import { confirmRoutes } from './routes/confirm-routes.tsx';
import { linkRoutes } from './routes/link-routes.tsx';
import { localRoutes } from './routes/local-routes.tsx';
import { passwordRoutes } from './routes/password-routes.tsx';
import { placeRoutes } from './routes/place-routes.tsx';
import { startRoutes } from './routes/start-routes.tsx';

/** Every way in and out. The link of this computer comes last: its address would take those of the others. */
export const signInRoutes = (door: Door) => {
  const all = routes();
  for (const way of EXTRA_WAYS) all.route('/', way.routes(door));
  return all
    .route('/', startRoutes(door))
    .route('/', linkRoutes(door))
    .route('/', passwordRoutes(door))
    .route('/', confirmRoutes(door))
    .route('/', placeRoutes(door))
    .route('/', localRoutes(door));
};
