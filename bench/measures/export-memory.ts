import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { commandFor } from '../../bin/command.js';
import { SMALL_MEMORY, SMALL_MEMORY_ENVIRONMENT } from '../../bin/runtime.js';
import { figureOf } from '../figure.ts';
import type { Measure } from '../measure.ts';
import { childrenOf, peakOf } from '../peak.ts';

const PROGRAM = fileURLToPath(new URL('../house/export-session-process.ts', import.meta.url));
const LOOK_EVERY_MS = 25;

/** What exports cost the process that asks for them, apart from what the processes that make them take. */
export const exportMemory: Measure = {
  name: 'memory of exports',
  run: async ({ sizes }) => {
    const command = commandFor([]);
    const child = fork(PROGRAM, [String(sizes.sheet)], {
      execArgv: [...SMALL_MEMORY, ...command.args],
      env: { ...process.env, ...command.env, ...SMALL_MEMORY_ENVIRONMENT },
    });
    await once(child, 'message');
    const before = peakOf(child.pid);
    // A maker that has grown too large is replaced, so the highest of all is looked for while they work.
    let maker = 0;
    const watch = setInterval(() => {
      for (const pid of childrenOf(child.pid)) maker = Math.max(maker, peakOf(pid) ?? 0);
    }, LOOK_EVERY_MS);
    child.send('go');
    const [{ made, refused }] = await once(child, 'message');
    clearInterval(watch);
    const after = peakOf(child.pid);
    child.kill('SIGKILL');
    if (before === undefined || after === undefined || maker === 0) return [];
    const method = `all seven kinds of ${sizes.sheet} activities (${made} made, ${refused} refused as too large), in a process with nothing else in it and the options of a server`;
    return [
      figureOf({
        name: 'memory of asking for exports',
        unit: 'MB',
        samples: [after],
        method,
        floors: [{ name: 'the same process with the plan, before it asks', samples: [before] }],
      }),
      figureOf({
        name: 'memory of making exports',
        unit: 'MB',
        samples: [maker],
        // The limit of `export-limits.ts`: a PDF of 5,000 activities has to fit in it.
        goal: 1_400,
        method: 'the highest of the processes that make them, which end when they are too large at rest',
      }),
    ];
  },
};
