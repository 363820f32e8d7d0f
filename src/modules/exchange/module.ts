import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { exportPagePath, uploadPath } from './paths.ts';
import { exchangeData, exchangeRetention } from './store/personal-data.ts';
import { exchangeRoutes } from './routes.tsx';
import { reopenImports } from './store.ts';

export const exchange: ModuleManifest = {
  name: 'exchange',
  routes: exchangeRoutes,
  permissions: ['exchange.view', 'exchange.edit'],
  nav: [
    {
      group: copy.group,
      order: 79,
      label: copy.navImport,
      icon: 'file-import',
      href: uploadPath,
      permission: 'exchange.edit',
    },
    { group: copy.group, order: 80, label: copy.navExport, icon: 'download', href: exportPagePath },
  ],
  personalData: exchangeData,
  retention: exchangeRetention,
  programmeUnmade: reopenImports,
  tables: [{ table: 'exchange_import', personalData: 'Het ingelezen document, tot iemand het weggooit.' }],
};
