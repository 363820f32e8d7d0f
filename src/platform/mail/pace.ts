import { setTimeout as wait } from 'node:timers/promises';

/** Gives a turn at most `perSecond` times a second, in the order of asking. */
export function pace(perSecond: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + 1_000 / perSecond;
    if (turn > now) await wait(turn - now);
  };
}
