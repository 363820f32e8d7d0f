import type { Style } from './style.ts';

/** A style as kept. `usedAt` is null for the one that is being tried out. */
export type KeptStyle = {
  readonly id: string;
  readonly style: Style;
  readonly cssHash: string;
  readonly changedAt: Temporal.Instant;
  readonly changedBy: string;
  readonly usedAt: Temporal.Instant | null;
};
