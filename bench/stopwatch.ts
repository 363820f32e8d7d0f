/** Milliseconds of one run. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds of each of `runs` runs, after `warmUp` runs that do not count. */
export async function timedRuns(
  work: (run: number) => unknown,
  { runs, warmUp = 1 }: { readonly runs: number; readonly warmUp?: number },
): Promise<number[]> {
  for (let run = 0; run < warmUp; run += 1) await work(-1 - run);
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await timed(() => work(run)));
  return samples;
}
