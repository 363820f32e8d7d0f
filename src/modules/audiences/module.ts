import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import type { AudienceSlots } from './load-field.ts';
import { audiencesPath, fieldPath } from './paths.ts';
import { audienceRoutes } from './routes.ts';
import { audienceKind } from './store.ts';

/** The module with what the app hands in. */
export const audiences = (slots: AudienceSlots): ModuleManifest => ({
  name: 'audiences',
  routes: audienceRoutes(slots),
  permissions: ['audiences.view', 'audiences.edit'],
  nav: [
    { group: copy.group, order: 10.5, label: copy.navList, icon: 'users-group', href: audiencesPath },
    { group: copy.group, order: 11, label: copy.nav, icon: 'chart-circles', href: fieldPath },
  ],
  itemKinds: [audienceKind],
  tables: [{ table: 'audiences_audience', personalData: null }],
});
