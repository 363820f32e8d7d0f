import type { Beside } from '#platform/beside.ts';
import type { ModuleManifest } from '#platform/http.ts';
import { weekRoutes } from './routes.tsx';

/** `beside` tells what waits for somebody outside the programmes. */
export const week = ({ beside }: { readonly beside: Beside }): ModuleManifest => ({
  name: 'week',
  routes: weekRoutes(beside),
  permissions: ['week.view'],
  tables: [],
});
