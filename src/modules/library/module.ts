import type { ModuleManifest } from '#platform/http.ts';
import { languageRoutes } from './language-routes.tsx';

const byNumber = 'Er staat alleen een nummer; de naam staat in de geschiedenis en wordt daar gewist.';
const whoChanged = 'Wie het veranderde, en wanneer.';

export const library: ModuleManifest = {
  name: 'library',
  routes: languageRoutes,
  permissions: ['library.view', 'library.contribute'],
  tables: [
    { table: 'library_base', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_participation', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_item', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_text', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_version', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_stance', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_allowed_words', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_message', personalData: whoChanged, notPerPerson: byNumber },
  ],
};
