import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Systems give out ports from 32768 (Linux) or 49152 by themselves: below it nobody gets this one before it is used. */
const [FIRST, BEYOND] = [20_000, 32_000];

/** A port of this machine that nobody uses now. For what must know its own address before it starts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, BEYOND);
    if (await isFree(port)) return port;
  }
}

/** At every address of this machine. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
