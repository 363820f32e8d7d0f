import { LIMITS } from './limits.ts';
import { RefusedFile } from './refusal.ts';

/** Hands out the numbers of blocks in reading order, from 0. A table takes its number before the blocks in its cells. */
export type BlockCounter = () => number;

/** A counter for one document; it refuses `too-much` when a document has more blocks than anyone would read. */
export function countBlocks(): BlockCounter {
  let next = 0;
  return () => {
    if (next >= LIMITS.blocks) throw new RefusedFile('too-much');
    return next++;
  };
}
