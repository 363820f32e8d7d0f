import { type ModuleManifest, routes } from '#platform/http.ts';
import { acceptedFindingKind } from './store.ts';

export const dossier: ModuleManifest = {
  name: 'dossier',
  routes: routes(),
  permissions: [],
  itemKinds: [acceptedFindingKind],
  tables: [{ table: 'dossier_accepted_finding', personalData: null }],
};
