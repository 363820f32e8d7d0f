import { isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { may, NotFound, page, routes } from '#platform/http.ts';
import type { Job } from '#platform/jobs/job.ts';
import { countJobs, listJobs, retryJob } from '#platform/jobs/read-jobs.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import { copy } from './copy.nl.ts';
import { JOB_GROUPS, type JobGroup } from './model/job-line.ts';
import { JobsPage } from './pages/jobs-page.tsx';
import { jobRetryPath, jobsPath } from './paths.ts';

const NOTICES = {
  opnieuw: { kind: 'positive', text: copy.jobs.retried },
  weg: { kind: 'warning', text: copy.jobs.gone },
} as const;

const groupOf = (text: string | undefined): JobGroup | null =>
  text !== undefined && Object.hasOwn(JOB_GROUPS, text) ? (text as JobGroup) : null;

/** The list of jobs, and trying one again. */
export const jobRoutes = ({ jobs }: { readonly jobs: readonly Job[] }) =>
  routes()
    .get(jobsPath.pattern, may('operations.manage'), async (c) => {
      const group = groupOf(c.req.query('stand'));
      const found = await listJobs(c.var.scope, jobs, group ? { states: JOB_GROUPS[group] } : {});
      const told = noticeName(c);
      const notice = told === 'opnieuw' || told === 'weg' ? NOTICES[told] : null;
      const counts = await countJobs(c.var.scope);
      return page(
        c,
        <JobsPage
          frame={{ ...personFrame(c), notice }}
          jobs={found}
          group={group}
          total={[...counts.values()].reduce((sum, count) => sum + count, 0)}
        />,
      );
    })
    .post(jobRetryPath.pattern, may('operations.manage'), async (c) => {
      const id = c.req.param('job');
      if (!isId(id)) throw new NotFound();
      const isDone = await retryJob(c.var.scope, id);
      return c.redirect(`${jobsPath({})}?${NOTICE}=${isDone ? 'opnieuw' : 'weg'}`, 303);
    });
