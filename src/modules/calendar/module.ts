import type { ModuleManifest } from '#platform/http.ts';
import { commentKind } from './comments/comment.ts';
import { copy } from './copy.nl.ts';
import { calendarPath } from './paths.ts';
import { calendarData } from './store/personal-data.ts';
import { calendarRoutes } from './routes.tsx';
import { activityKind } from './store.ts';

export const calendar: ModuleManifest = {
  name: 'calendar',
  routes: calendarRoutes,
  permissions: ['calendar.view', 'calendar.contribute', 'calendar.edit'],
  nav: [{ group: copy.group, order: 12, label: copy.nav, icon: 'calendar-event', href: calendarPath }],
  itemKinds: [activityKind, commentKind],
  personalData: calendarData,
  tables: [
    { table: 'calendar_activity', personalData: 'Namen van wie een activiteit doet of afzender is.' },
    { table: 'calendar_comment', personalData: 'Naam van wie reageerde, met de reactie.' },
  ],
};
