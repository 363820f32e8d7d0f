import type { Database } from '#platform/database/connect.ts';
import { type ModuleManifest, routes } from '#platform/http.ts';
import type { PersonalData } from '#platform/personal-data.ts';
import { auditData, auditRetention } from './store/audit-data.ts';
import { logRoutes } from './log/routes.tsx';
import { personRoutes } from './person/routes.tsx';
import { registerRoutes } from './register/routes.tsx';
import { retentionJob } from './retention/jobs.ts';
import { siteRoutes } from './site/routes.tsx';

/** `modules` are all manifests, this one included; asked when a page is drawn or the job runs. */
export function privacy(given: {
  readonly database: Database;
  readonly modules: () => readonly ModuleManifest[];
}): ModuleManifest {
  const handlers = (): PersonalData[] => given.modules().flatMap(({ personalData }) => personalData ?? []);
  return {
    name: 'privacy',
    routes: routes()
      .route('/', logRoutes())
      .route('/', personRoutes(handlers))
      .route('/', registerRoutes(given.modules))
      .route('/', siteRoutes(given.database)),
    permissions: ['privacy.view', 'privacy.manage'],
    personalData: auditData,
    retention: auditRetention,
    jobs: [retentionJob(() => given.modules().flatMap(({ retention }) => retention ?? []))],
    tables: [
      {
        table: 'platform_audit',
        personalData:
          'Wie zich aanmeldde, werd geweigerd of iets downloadde, en in welke soort browser; een half jaar.',
      },
    ],
  };
}
