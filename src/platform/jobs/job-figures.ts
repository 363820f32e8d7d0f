import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** Lines for /metrics: jobs by kind and state, and mails by state, over the whole server and all its processes. */
export async function jobFigures(database: Database): Promise<string> {
  const jobs = await sql<{ job: string; state: string; count: string }>`
    select coalesce(data->>'job', '') as job, state::text as state, count(*) as count from pgboss.job_common group by 1, 2 order by 1, 2`.execute(
    database,
  );
  const mails = await sql<{
    state: string;
    count: string;
  }>`select state, count from platform_mail_states() order by state`.execute(database);
  return [
    '# TYPE eenstemmig_jobs gauge',
    ...jobs.rows.map(({ job, state, count }) => `eenstemmig_jobs{job="${label(job)}",state="${state}"} ${count}`),
    '# TYPE eenstemmig_mails gauge',
    ...mails.rows.map(({ state, count }) => `eenstemmig_mails{state="${label(state)}"} ${count}`),
    '',
  ].join('\n');
}

const label = (text: string): string => text.replace(/[^\w.-]/g, '');
