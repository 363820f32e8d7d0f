import { routes } from '#platform/http.ts';
import { adoptionRoutes } from './adoption-routes.tsx';
import { exportRoutes } from './output-routes.tsx';
import { reviewRoutes } from './review-routes.tsx';
import { uploadRoutes } from './upload-routes.tsx';

export const exchangeRoutes = routes()
  .route('/', uploadRoutes)
  .route('/', adoptionRoutes)
  .route('/', reviewRoutes)
  .route('/', exportRoutes);
