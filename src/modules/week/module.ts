import type { ModuleManifest } from '#platform/http.ts';
import { weekRoutes } from './routes.tsx';

export const week: ModuleManifest = {
  name: 'week',
  routes: weekRoutes,
  permissions: ['week.view'],
  tables: [],
};
