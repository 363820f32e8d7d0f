import { Agent, request } from 'node:http';

/** What many visitors at once met: milliseconds of each answer, and how many answers were not 200. */
export type Load = { readonly samples: readonly number[]; readonly failed: number; readonly seconds: number };

/** Asks `total` times, with `connections` visitors who each wait for their answer; the addresses come round in turn. */
export async function loadOf(
  urls: readonly string[],
  { connections, total }: { readonly connections: number; readonly total: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const samples: number[] = [];
  let asked = 0;
  let failed = 0;
  const visitor = async (): Promise<void> => {
    while (asked < total) {
      const url = urls[asked % urls.length] ?? '';
      asked += 1;
      const began = performance.now();
      if ((await statusOf(url, agent)) !== 200) failed += 1;
      samples.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, visitor));
  agent.destroy();
  return { samples, failed, seconds: (performance.now() - began) / 1000 };
}

const statusOf = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve) => {
    request(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', () => resolve(0))
      .end();
  });
