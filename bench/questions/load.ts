import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What many visitors at once met: milliseconds of each answer, and how many answers were not 200. */
export type Load = { readonly samples: readonly number[]; readonly failed: number };
export type Rush = {
  readonly connections: number;
  readonly seconds: number;
  /** So many answers are waited for, also when the time is up. */
  readonly least?: number;
};

/** Visitors who each wait for their answer and then ask the next, until the time is up; the addresses come round in turn. */
export async function loadOf(urls: readonly string[], { connections, seconds, least = 1 }: Rush): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const samples: number[] = [];
  const until = performance.now() + seconds * 1_000;
  let asked = 0;
  let failed = 0;
  const visitor = async (): Promise<void> => {
    while (performance.now() < until || asked < least) {
      const url = urls[asked % urls.length] ?? '';
      asked += 1;
      const began = performance.now();
      if ((await answerOf(url, agent)).status !== 200) failed += 1;
      samples.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  agent.destroy();
  return { samples, failed };
}

export type Answer = { readonly status: number; readonly body: Buffer; readonly headers: IncomingHttpHeaders };

/** One answer, read to its last byte; status 0 when there was none. */
export const answerOf = (url: string, agent: Agent, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve) => {
    request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), headers: response.headers }),
      );
    })
      .on('error', () => resolve({ status: 0, body: Buffer.alloc(0), headers: {} }))
      .end();
  });
