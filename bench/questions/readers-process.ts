// Many readers, each with a connection of its own that stays open: in a process apart, so that what they cost is not the server's.
import { seeded } from '../invent/random.ts';
import { browserOn } from './answers-on.ts';

/** What the readers do. A `watched` page is read to see what it says, the others only to their last byte. */
export type Reading = {
  readonly url: string;
  readonly paths: readonly string[];
  readonly watched: readonly string[];
  readonly readers: number;
  readonly connections: number;
  readonly pages: number;
  /** How long somebody reads a page, in the middle; 0 for one who asks the next at once. */
  readonly pauseMs: number;
};
/** What a watched page said to somebody who asked at `at` (milliseconds since 1970): its number, or null where it was gone. */
export type Seen = { readonly at: number; readonly says: number | null };
export type Met = {
  readonly samples: readonly number[];
  readonly failed: number;
  readonly seen: readonly Seen[];
  readonly seconds: number;
  /** The most connections that were open at one moment. */
  readonly open: number;
};

/** One page in ten is a watched one. */
const WATCHED = 0.1;
const MARK = /Stand (\d+) van de redactie/;

process.once('message', async (reading: Reading) => {
  process.send?.(await readAll(reading));
});
process.on('disconnect', () => process.exit(0));

async function readAll(reading: Reading): Promise<Met> {
  const { readers, connections, pauseMs } = reading;
  const met = { samples: [] as number[], failed: 0, seen: [] as Seen[] };
  const open = { now: 0, most: 0 };
  const random = seeded(3);
  const began = performance.now();
  let waiting = readers;
  const line = async (): Promise<void> => {
    await pause(random() * 2 * pauseMs);
    const browser = browserOn(reading.url, open);
    await browser.open().catch(() => null);
    while (waiting > 0) {
      waiting -= 1;
      for (let page = 0; page < reading.pages; page += 1) {
        await pause(pauseMs * (0.4 + 1.2 * random()));
        await readPage(reading, { browser, random, met }).catch(() => {
          met.failed += 1;
        });
      }
    }
    browser.leave();
  };
  await Promise.all(Array.from({ length: Math.min(readers, connections) }, line));
  return { ...met, open: open.most, seconds: (performance.now() - began) / 1000 };
}

type Line = {
  readonly browser: ReturnType<typeof browserOn>;
  readonly random: () => number;
  readonly met: { samples: number[]; failed: number; seen: Seen[] };
};

async function readPage({ paths, watched }: Reading, { browser, random, met }: Line): Promise<void> {
  const isWatched = random() < WATCHED;
  const list = isWatched ? watched : paths;
  const path = list[Math.floor(random() * list.length)] ?? '/';
  const at = Date.now();
  const began = performance.now();
  const { status, body } = await browser.get(path, isWatched ? 'identity' : 'gzip');
  met.samples.push(performance.now() - began);
  const says = MARK.exec(isWatched ? body.toString() : '')?.[1];
  if (isWatched && (status === 404 || says !== undefined)) met.seen.push({ at, says: says ? Number(says) : null });
  else if (isWatched || status !== 200) met.failed += 1;
}

const pause = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
