import type { Audience, Channel } from '#kernel/plan.ts';
import { channelKey } from './channel-key.ts';

/** A means against the audiences: `crosses` has one entry per audience, in their order. */
export type ChannelRow = {
  readonly name: string;
  /** The entry of the toolbox; null for a means that only stands with an audience. */
  readonly channel: Channel | null;
  readonly crosses: readonly boolean[];
};
export type ChannelMatrix = { readonly audiences: readonly Audience[]; readonly rows: readonly ChannelRow[] };

/** The crosses that stand with the audiences themselves: toolbox first, in its order, then means that stand with an audience only. */
export function channelMatrix(audiences: readonly Audience[], channels: readonly Channel[]): ChannelMatrix {
  const rows = new Map<string, { name: string; channel: Channel | null; crosses: boolean[] }>();
  const rowOf = (name: string, channel: Channel | null) => {
    const key = channelKey(name);
    const row = rows.get(key) ?? { name: name.trim(), channel, crosses: audiences.map(() => false) };
    rows.set(key, row);
    return row;
  };
  for (const channel of channels) rowOf(channel.name, channel);
  audiences.forEach((audience, index) => {
    for (const name of audience.channels) if (channelKey(name) !== '') rowOf(name, null).crosses[index] = true;
  });
  return { audiences, rows: [...rows.values()] };
}

export const hasCrosses = (matrix: ChannelMatrix): boolean => matrix.rows.some(({ crosses }) => crosses.includes(true));
