import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What many visitors at once met: milliseconds of each answer, and how many answers were not 200. */
export type Load = { readonly samples: readonly number[]; readonly failed: number };
export type Rush = {
  readonly connections: number;
  readonly seconds: number;
  /** So many answers are waited for, also when the time is up. */
  readonly least?: number;
  /** Whose connections are there already; without it they are made for this rush, and within its time. */
  readonly agent?: Agent;
};

/** The connections of so many visitors at once. */
export const agentFor = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections });

/** Visitors who each wait for their answer and then ask the next, until the time is up; the addresses come round in turn. */
export async function loadOf(urls: readonly string[], rush: Rush): Promise<Load> {
  const { connections, seconds, least = 1, agent = agentFor(connections) } = rush;
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
  if (!rush.agent) agent.destroy();
  return { samples, failed };
}

/** Visitors who come at the same moment, each on a connection of their own: milliseconds until each has a first answer. */
export const arrivalsOf = (urls: readonly string[], agent: Agent, visitors: number): Promise<number[]> => {
  const began = performance.now();
  const arrive = async (_: unknown, index: number): Promise<number> => {
    await answerOf(urls[index % urls.length] ?? '', agent);
    return performance.now() - began;
  };
  return Promise.all(Array.from({ length: visitors }, arrive));
};

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
