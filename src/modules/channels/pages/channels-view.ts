import type { Activity, Channel, Matrix } from '#kernel/plan.ts';
import type { ChannelMatrix } from '../model/channel-matrix.ts';

/** Everything of the page. `isEditing` shows tick boxes instead of crosses. */
export type ChannelsView = {
  readonly programme: string;
  readonly channels: readonly Channel[];
  readonly matrices: readonly Matrix[];
  readonly matrix: ChannelMatrix;
  readonly activities: readonly Activity[];
  readonly isEditing: boolean;
  readonly mayEdit: boolean;
};
