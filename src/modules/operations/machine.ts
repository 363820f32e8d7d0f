import type { Job } from '#platform/jobs/job.ts';
import type { MailSettings } from '#platform/mail/mail-settings.ts';

/** What the pages need to know of the machine: how it sends mail, and which jobs there are. */
export type Machine = { readonly mail: MailSettings; readonly jobs: readonly Job[] };
