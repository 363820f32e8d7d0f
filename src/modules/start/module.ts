import type { Beside } from '#platform/beside.ts';
import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { overviewPath } from './paths.ts';
import { startRoutes } from './routes.tsx';

/** `beside` says what waits in parts of the product that no programme is about. */
export const start = ({ beside }: { readonly beside: Beside }): ModuleManifest => ({
  name: 'start',
  routes: startRoutes(beside),
  permissions: ['start.view', 'start.edit'],
  nav: [{ group: null, order: 1, label: copy.nav, icon: 'home', href: overviewPath }],
  tables: [],
});
