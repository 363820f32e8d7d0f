import { type ModuleManifest, routes } from '#platform/http.ts';
import { logRoutes } from './log/routes.tsx';

export const privacy = (): ModuleManifest => ({
  name: 'privacy',
  routes: routes().route('/', logRoutes()),
  permissions: ['privacy.manage'],
  tables: [
    {
      table: 'platform_audit',
      personalData: 'Wie zich aanmeldde, werd geweigerd of iets downloadde, en in welke soort browser; een half jaar.',
    },
  ],
});
