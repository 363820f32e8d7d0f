import { onceFor } from '#kernel/once-for.ts';
import type { Activity, Audience } from '#kernel/plan.ts';
import { channelKey } from './channel-key.ts';

/** Where a means is used: names of audiences in the order of the plan, and the number of activities. */
type ChannelUse = { readonly audiences: readonly string[]; readonly activities: number };

const NOWHERE: ChannelUse = { audiences: [], activities: 0 };

/** Where each means is used, by its name; goes through the calendar once. */
export function channelUses(
  audiences: readonly Pick<Audience, 'name' | 'channels'>[],
  activities: readonly Pick<Activity, 'channels'>[],
): (name: string) => ChannelUse {
  const keyOf = onceFor((name: string) => name, channelKey);
  const uses = new Map<string, { audiences: string[]; activities: number }>();
  const at = (key: string) => {
    const use = uses.get(key) ?? { audiences: [], activities: 0 };
    uses.set(key, use);
    return use;
  };
  for (const { name, channels } of audiences)
    for (const key of new Set(channels.map(keyOf))) at(key).audiences.push(name);
  for (const { channels } of activities) for (const key of new Set(channels.map(keyOf))) at(key).activities += 1;
  return (name) => uses.get(keyOf(name)) ?? NOWHERE;
}
