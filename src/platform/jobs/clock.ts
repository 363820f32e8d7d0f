import { sql } from 'kysely';
import { inServerScope, type ServerScope } from '../server-scope.ts';
import type { Job } from './job.ts';
import { type JobSurroundings, listOrganisations } from './run-job.ts';
import { lastDue } from './schedule.ts';
import { sendJob } from './send-job.ts';

type ClockTables = { platform_clock: { name: string; due_at: string } };
type Clocked = Job & { readonly clock: NonNullable<Job['clock']> };

const TICK_MS = 20_000;
// Any number that no other lock of ours uses.
const LEADER_LOCK = 7_201_001;

/** Looks at the clock now and every twenty seconds after that, until it is stopped. */
export function startClock(surroundings: JobSurroundings): { readonly stop: () => Promise<void> } {
  const look = () => tick(surroundings).catch((problem: unknown) => surroundings.log.error('job clock', problem));
  let running: Promise<unknown> = look();
  const timer = setInterval(() => {
    running = running.then(look);
  }, TICK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/**
 * Sends what became due since the last look, in one transaction. One process at a time looks; a job that was due more than
 * once in between is sent once. Gives the names of what was sent.
 */
export async function tick({ database, jobs, clock }: JobSurroundings): Promise<string[]> {
  const clocked = jobs.filter((job): job is Clocked => job.clock !== undefined);
  const organisations = clocked.some((job) => job.clock.each === 'organisation')
    ? await listOrganisations(database)
    : [];
  return inServerScope(
    database,
    async (scope) => {
      const { rows } = await sql<{ leads: boolean }>`select pg_try_advisory_xact_lock(${LEADER_LOCK}) as leads`.execute(
        scope.tables(),
      );
      if (!rows[0]?.leads) return [];
      const sent: string[] = [];
      for (const job of clocked) {
        const due = lastDue(job.clock.when, scope.now());
        if (!(await becameDue(scope, job.name, due))) continue;
        sent.push(job.name);
        const data = { due: due.toString() };
        if (job.clock.each === 'server') await sendJob(scope, job, data);
        else for (const organisation of organisations) await sendJob(scope, job, data, { organisation });
      }
      return sent;
    },
    clock ? { clock } : {},
  );
}

/** True once for each moment: later moments only, so a clock that is set back sends nothing twice. A new job starts with its next moment. */
async function becameDue(scope: ServerScope, name: string, due: Temporal.Instant): Promise<boolean> {
  const tables = scope.tables<ClockTables>();
  const { numInsertedOrUpdatedRows: added } = await tables
    .insertInto('platform_clock')
    .values({ name, due_at: due.toString() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  if (added) return false;
  const { numUpdatedRows } = await tables
    .updateTable('platform_clock')
    .set({ due_at: due.toString() })
    .where('name', '=', name)
    .where('due_at', '<', due.toString())
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
