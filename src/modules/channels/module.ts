import type { ModuleManifest } from '#platform/http.ts';
import { copy } from './copy.nl.ts';
import { channelsPath } from './paths.ts';
import { type ChannelSlots, channelRoutes } from './routes.tsx';
import { channelKind, matrixKind } from './store.ts';

/** The module with what the app hands in. */
export const channels = (slots: ChannelSlots): ModuleManifest => ({
  name: 'channels',
  routes: channelRoutes(slots),
  permissions: ['channels.view', 'channels.edit'],
  nav: [{ group: copy.group, order: 14, label: copy.nav, icon: 'speakerphone', href: channelsPath }],
  itemKinds: [channelKind, matrixKind],
  tables: [
    { table: 'channels_channel', personalData: null },
    { table: 'channels_matrix', personalData: null },
  ],
});
