import type { Activity, Audience } from '#kernel/plan.ts';
import { channelKey } from './channel-key.ts';

/** Where a means is used: names of audiences in the order of the plan, and the number of activities. */
type ChannelUse = { readonly audiences: readonly string[]; readonly activities: number };

export function channelUse(name: string, audiences: readonly Audience[], activities: readonly Activity[]): ChannelUse {
  const key = channelKey(name);
  const uses = (names: readonly string[]) => names.some((each) => channelKey(each) === key);
  return {
    audiences: audiences.filter(({ channels }) => uses(channels)).map((audience) => audience.name),
    activities: activities.filter(({ channels }) => uses(channels)).length,
  };
}
