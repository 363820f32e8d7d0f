import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { overviewPath } from './paths.ts';
import { startRoutes } from './routes.tsx';

export const start: ModuleManifest = {
  name: 'start',
  routes: startRoutes,
  permissions: ['start.view', 'start.edit'],
  nav: [{ group: null, order: 1, label: copy.nav, icon: 'home', href: overviewPath }],
  tables: [],
};
