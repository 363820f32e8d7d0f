import type { ModuleManifest } from '#platform/http.ts';
import { type Door, peopleRoutes } from './routes.tsx';

export type { Door } from './routes.tsx';

export const people = (door: Door): ModuleManifest => ({
  name: 'people',
  routes: peopleRoutes(door),
  permissions: ['people.view', 'people.edit'],
  tables: [
    { table: 'people_organisation', personalData: null },
    { table: 'people_person', personalData: 'Naam van wie hier werkt, om te zien wie wat heeft gedaan.' },
  ],
});
