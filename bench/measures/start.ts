import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Figure, figureOf } from '../figure.ts';
import type { Measure } from '../measure.ts';
import { timed, timedRuns } from '../stopwatch.ts';
import type { House } from '../house/house.ts';

type Start = { readonly total: number; readonly database: number };

export const start: Measure = {
  name: 'start',
  run: async ({ sizes, house: built }): Promise<Figure[]> => {
    const house = await built();
    const starts: Start[] = [];
    for (let run = 0; run <= sizes.starts; run += 1) starts.push(await oneStart(house));
    // The first fills the caches of the machine.
    const counted = starts.slice(1);
    const bare = await timedRuns(bareNode, { runs: sizes.starts });
    return [
      figureOf({
        name: 'start on existing data',
        unit: 'ms',
        goal: 800,
        samples: counted.map(({ total, database }) => total - database),
        method:
          'from starting src/main.ts until the first page (/aanmelden) is read, less what PostgreSQL itself takes',
        floors: [{ name: 'node that starts and stops', samples: bare }],
      }),
      figureOf({
        name: "the database's own start",
        unit: 'ms',
        samples: counted.map(({ database }) => database),
        method: 'from starting postgres until it takes a connection, as the program logs it',
      }),
      figureOf({
        name: 'first start',
        unit: 'ms',
        goal: 15_000,
        samples: [house.firstStartMs],
        method:
          'the same with an empty data folder and nothing compiled: joining the server, making the database, its tables, the style sheet and the script; once',
      }),
    ];
  },
};

async function oneStart(house: House): Promise<Start> {
  let database = 0;
  let end: () => Promise<unknown> = async () => undefined;
  const total = await timed(async () => {
    const program = await house.start();
    end = () => program.end('SIGTERM');
    await (await fetch(`${program.url}/aanmelden`)).text();
    database = Number(/"event":"started".*?"databaseMs":(\d+)/.exec(program.output())?.[1]);
  });
  await end();
  if (!Number.isFinite(database)) throw new Error('the program did not say how long the database took');
  return { total, database };
}

const bareNode = () => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
