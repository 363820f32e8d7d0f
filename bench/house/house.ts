import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#app/open-database.ts';
import { asId, type Id } from '#kernel/id.ts';
import { addPlanItems } from '#modules/dossier/index.ts';
import type { Membership } from '#modules/people/index.ts';
import { addProgramme } from '#modules/programmes/index.ts';
import { inScope } from '#platform/scope.ts';
import { readSetting } from '#platform/settings.ts';
import { commandFor } from '../../bin/command.js';
import { root } from '../../bin/runtime.js';
import { type RunningProgram, startProgram } from '../../test/support/running-program.ts';
import { timed } from '../stopwatch.ts';
import { inventPlan } from '../invent/plan.ts';

const JOIN = `${root}bin/join/join.js`;

/** A data folder with the product in it: one programme for every number of activities. */
export type House = {
  readonly folder: string;
  /** Milliseconds of the very first start, until the first page. */
  readonly firstStartMs: number;
  readonly organisation: string;
  readonly programmes: ReadonlyMap<number, Id<'programme'>>;
  readonly start: () => Promise<RunningProgram>;
  readonly remove: () => void;
};

export async function buildHouse(activities: readonly number[]): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'een-bench-'));
  const start = () => startIn(folder);
  const first = await firstStart(folder);
  const filled = await fill(folder, activities);
  return {
    ...filled,
    folder,
    firstStartMs: first,
    start,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Nothing is there yet: no database, no style sheet, no joined or compiled files. */
async function firstStart(folder: string): Promise<number> {
  let program: RunningProgram | undefined;
  const spent = await timed(async () => {
    execFileSync(process.execPath, [JOIN, join(folder, 'joined')]);
    program = await startIn(folder, { NODE_COMPILE_CACHE: join(folder, 'compiled') });
    await fetch(`${program.url}/aanmelden`);
  });
  await program?.end('SIGTERM');
  return spent;
}

/** As `bin/run.js` starts it. Throws, with what the program said, when it does not start. */
async function startIn(folder: string, env: Readonly<Record<string, string>> = {}): Promise<RunningProgram> {
  const command = commandFor([`${root}src/main.ts`]);
  const started = await startProgram({ EENSTEMMIG_DATA: folder, ...command.env, ...env }, command.args);
  if ('exit' in started) throw new Error(`The program did not start: ${started.output}`);
  return started;
}

async function fill(
  folder: string,
  activities: readonly number[],
): Promise<Pick<House, 'organisation' | 'programmes'>> {
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null });
  try {
    const local = await readSetting<Membership>(opened.database, 'local-person');
    if (!local) throw new Error('the first start made no local person');
    const actor = { id: local.person, name: 'Bench', permissions: new Set<never>() };
    const programmes = new Map<number, Id<'programme'>>();
    for (const count of new Set(activities)) {
      const plan = inventPlan({ activities: count });
      programmes.set(
        count,
        await inScope(opened.database, { organisation: local.organisation, actor }, async (scope) => {
          const programme = await addProgramme(scope, plan.programme);
          await addPlanItems(scope, programme, plan);
          return programme;
        }),
      );
    }
    return { organisation: asId<'organisation'>(local.organisation), programmes };
  } finally {
    await opened.close();
  }
}
