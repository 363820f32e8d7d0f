import { sql } from 'kysely';
import { eraseMailsTo } from '#platform/mail/queue-mail.ts';
import type { PersonalData, RetentionRule } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';

const words = copy.personalData;

/** What this module holds about a person: the mails of the organisation to their address. */
export const operationsData: PersonalData = {
  tables: ['platform_mail'],
  exportOf: async (scope, { email }) => {
    const { rows } = await sql<{ soort: string; onderwerp: string; gemaakt: string }>`
      select kind as soort, subject as onderwerp, to_char(created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as gemaakt
      from platform_mail where organisation_id = ${scope.organisation} and lower(to_address) = lower(${email ?? ''})
      order by created_at`.execute(scope.tables());
    return [{ table: 'platform_mail', title: words.mails, rows }];
  },
  erase: async (scope, { email }) => [
    {
      table: 'platform_mail',
      title: words.mails,
      count: email === null ? 0 : await eraseMailsTo(scope, email),
      outcome: 'anonymised',
      why: words.mailsWhy,
    },
  ],
};

/** How long this module keeps what; mail is cleaned by a job of its own. */
export const operationsRetention: readonly RetentionRule[] = [
  { table: 'platform_mail', kind: words.mailKind, term: words.mailTerm },
];
