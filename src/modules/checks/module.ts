import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { attentionPath } from './paths.ts';
import { checkRoutes } from './routes.tsx';

export const checks: ModuleManifest = {
  name: 'checks',
  routes: checkRoutes,
  permissions: ['checks.view', 'checks.edit'],
  nav: [{ group: null, order: 2, label: copy.nav, icon: 'exclamation-circle', href: attentionPath }],
  tables: [],
};
