import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { figureOf } from '../figure.ts';
import type { Measure } from '../measure.ts';
import { childrenOf, peakOf } from '../peak.ts';

const PROGRAM = fileURLToPath(new URL('../house/export-session-process.ts', import.meta.url));

/** What exports cost the process that asks for them, apart from what the process that makes them takes. */
export const exportMemory: Measure = {
  name: 'memory of exports',
  run: async ({ sizes }) => {
    const child = fork(PROGRAM, [String(sizes.sheet)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
    await once(child, 'message');
    const before = peakOf(child.pid);
    child.send('go');
    await once(child, 'message');
    const [after, maker] = [peakOf(child.pid), peakOf(childrenOf(child.pid)[0])];
    child.kill('SIGKILL');
    if (before === undefined || after === undefined || maker === undefined) return [];
    const method = `all seven kinds of ${sizes.sheet} activities, three times, in a process with nothing else in it`;
    return [
      figureOf({ name: 'memory of asking for exports', unit: 'MB', samples: [after], method, floors: [{ name: 'the same process with the plan, before it asks', samples: [before] }] }),
      figureOf({ name: 'memory of making exports', unit: 'MB', samples: [maker], method: 'the other process, which ends after a minute of rest' }),
    ];
  },
};
