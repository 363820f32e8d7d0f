import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { programmeFactsPath } from './paths.ts';
import { factsRoutes } from './routes.tsx';
import { programmeFactsKind } from './store.ts';
import type { FactsParts } from './view.ts';

/** `parts` tells where facts are used. */
export const facts = (parts: FactsParts): ModuleManifest => ({
  name: 'facts',
  routes: factsRoutes(parts),
  permissions: ['facts.view', 'facts.edit'],
  nav: [
    {
      group: copy.group,
      order: 89,
      label: copy.nav,
      icon: 'list-details',
      href: programmeFactsPath,
      hiddenFromGuests: true,
    },
  ],
  itemKinds: [programmeFactsKind],
  tables: [
    {
      table: 'facts_organisation',
      personalData: 'Wie de gegevens veranderde; een eigen gegeven kan een naam zijn.',
      notPerPerson: 'De beheerder typt deze gegevens en haalt ze zelf weg; wie ze veranderde staat er als nummer.',
    },
    {
      table: 'facts_programme',
      personalData: 'Een eigen gegeven kan een naam zijn.',
      notPerPerson: 'De adviseur typt deze gegevens en haalt ze zelf weg.',
    },
  ],
});
