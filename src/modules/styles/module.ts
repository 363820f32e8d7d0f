import type { Database } from '#platform/database/connect.ts';
import { type ModuleManifest, routes } from '#platform/http.ts';
import { styleAssetRoutes } from './asset-routes.ts';
import { styleFileRoutes } from './file-routes.ts';
import { copy } from './copy.nl.ts';
import { styleRoutes } from './routes.tsx';
import { deleteTriedLogos } from './store/logos.ts';

/** `database` is asked for logos and style sheets by visitors, who are in no organisation. */
export const styles = ({ database }: { readonly database: Database }): ModuleManifest => ({
  name: 'styles',
  routes: routes().route('/', styleRoutes).route('/', styleFileRoutes).route('/', styleAssetRoutes(database)),
  permissions: ['styles.manage'],
  retention: [{ table: 'styles_logo', ...copy.retention, apply: deleteTriedLogos }],
  tables: [
    {
      table: 'styles_style',
      personalData: 'Wie de huisstijl veranderde, en wanneer.',
      notPerPerson: 'Er staat alleen een nummer; de naam staat in de geschiedenis en wordt daar gewist.',
    },
    { table: 'styles_logo', personalData: null },
  ],
});
