import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { messagePath } from './paths.ts';
import { messageRoutes } from './routes.tsx';
import { messageKind } from './store.ts';

export const messages: ModuleManifest = {
  name: 'messages',
  routes: messageRoutes,
  permissions: ['messages.view', 'messages.edit'],
  nav: [{ group: copy.group, order: 13, label: copy.nav, icon: 'quote', href: messagePath }],
  itemKinds: [messageKind],
  tables: [{ table: 'messages_message', personalData: null }],
};
