import type { ModuleManifest } from '#platform/http.ts';
import { languageRoutes } from './language-routes.tsx';
import { libraryData } from './store/personal-data.ts';

const byNumber = 'Er staat alleen een nummer; de naam staat in de geschiedenis en wordt daar gewist.';
const whoChanged = 'Wie het veranderde, en wanneer.';

export const library: ModuleManifest = {
  name: 'library',
  routes: languageRoutes,
  permissions: ['library.view', 'library.contribute'],
  personalData: libraryData,
  tables: [
    { table: 'library_base', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_participation', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_item', personalData: whoChanged, notPerPerson: byNumber },
    {
      table: 'library_text',
      personalData: 'Wie het veranderde, en wanneer, met wat iemand bij het akkoord schreef.',
      notPerPerson: byNumber,
    },
    { table: 'library_version', personalData: 'Naam van wie een tekst publiceerde of introk.' },
    { table: 'library_stance', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_about', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_allowed_words', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'library_message', personalData: 'Naam van wie iets vroeg, voorstelde of antwoordde, met de woorden.' },
  ],
};
