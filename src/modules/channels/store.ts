import type { Channel, Matrix } from '#kernel/plan.ts';
import { itemKind } from '#platform/items.ts';

/** A means or channel of the toolbox. */
export const channelKind = itemKind<Channel>('channels.channel', 'channels_channel');
/** A table of crosses: what reaches whom. */
export const matrixKind = itemKind<Matrix>('channels.matrix', 'channels_matrix');
