import type { Sizes } from '../sizes.ts';
import { cpuMsOf, TICK_MS } from './cpu.ts';
import { loadOf } from './load.ts';

/** Who answers, and with which processes: everything that these started counts. */
export type Contestant = { readonly urls: readonly string[]; readonly roots: readonly number[] };
type Terms = Sizes['visits'];

const AT_ONCE = 8;

/**
 * Milliseconds of processor time of one answer, from the total over as many as go in the time: one number a round, after some that do not
 * count. The contestants take turns, so that what slows the machine slows them all.
 * @throws when an answer is not 200
 */
export async function cpuInTurns(
  contestants: readonly Contestant[],
  { warming, rounds, ...rush }: Terms,
): Promise<readonly (readonly number[])[]> {
  for (let round = 0; round < warming; round += 1) for (const contestant of contestants) await cpuOf(contestant, rush);
  const samples = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contestant] of contestants.entries()) samples[index]?.push(await cpuOf(contestant, rush));
  return samples;
}

async function cpuOf({ urls, roots }: Contestant, rush: Omit<Terms, 'rounds' | 'warming'>): Promise<number> {
  const before = cpuMsOf(roots);
  // Who asks for the same page at the same moment shares one answer, which would look cheaper than it is.
  const { failed, samples } = await loadOf(urls, { ...rush, connections: Math.min(AT_ONCE, urls.length) });
  if (failed > 0) throw new Error(`${failed} of ${samples.length} answers such as ${urls[0]} were not 200`);
  // The kernel counts by the tick: less than one cannot be told.
  return Math.max(cpuMsOf(roots) - before, TICK_MS) / samples.length;
}
