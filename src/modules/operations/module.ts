import type { ModuleManifest } from '#platform/http.ts';
import type { Job } from '#platform/jobs/job.ts';
import { mailJobs } from '#platform/mail/mail-jobs.ts';
import type { MailSettings } from '#platform/mail/mail-settings.ts';
import { operationsData, operationsRetention } from './store/personal-data.ts';
import { operationsRoutes } from './routes.tsx';

/** `otherJobs` are those of the other modules, for the words of the list. */
export function operations(given: { readonly mail: MailSettings; readonly otherJobs: readonly Job[] }): ModuleManifest {
  const jobs = mailJobs({ settings: given.mail });
  return {
    name: 'operations',
    routes: operationsRoutes({ mail: given.mail, jobs: [...given.otherJobs, ...jobs] }),
    permissions: ['operations.manage', 'server.manage'],
    jobs,
    personalData: operationsData,
    retention: operationsRetention,
    tables: [
      { table: 'platform_clock', personalData: null },
      {
        table: 'platform_mail',
        personalData:
          'Adres en naam van wie mail krijgt, met de mail zelf: de tekst een maand, de regel een half jaar na het versturen.',
      },
    ],
  };
}
