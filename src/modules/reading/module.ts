import { planPath } from '#modules/plans/index.ts';
import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { readingRoutes } from './routes.tsx';

export const reading: ModuleManifest = {
  name: 'reading',
  routes: readingRoutes,
  permissions: [],
  nav: [{ group: copy.group, order: 10, label: copy.nav, icon: 'file-text', href: planPath }],
  tables: [],
};
