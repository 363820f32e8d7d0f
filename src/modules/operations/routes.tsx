import { routes } from '#platform/http.ts';
import type { Job } from '#platform/jobs/job.ts';
import type { MailSettings } from '#platform/mail/mail-settings.ts';
import { jobRoutes } from './job-routes.tsx';
import { mailRoutes } from './mail-routes.tsx';
import { mailListRoutes } from './mail-list-routes.tsx';

/** What the pages need to know of the machine. */
export type Machine = { readonly mail: MailSettings; readonly jobs: readonly Job[] };

export const operationsRoutes = (machine: Machine) =>
  routes().route('/', jobRoutes(machine)).route('/', mailListRoutes(machine)).route('/', mailRoutes());
