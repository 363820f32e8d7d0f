import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { messagePath } from './paths.ts';
import { messageRoutes, type MessageSlots } from './routes.tsx';
import { messageKind } from './store.ts';

/** The module with what the app hands in. */
export const messages = (slots: MessageSlots): ModuleManifest => ({
  name: 'messages',
  routes: messageRoutes(slots),
  permissions: ['messages.view', 'messages.edit'],
  nav: [{ group: copy.group, order: 13, label: copy.nav, icon: 'quote', href: messagePath }],
  itemKinds: [messageKind],
  tables: [{ table: 'messages_message', personalData: null }],
});
