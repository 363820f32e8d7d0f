import { sql } from 'kysely';
import { cleanAudit } from '#platform/audit/read-audit.ts';
import type { PersonalData, RetentionRule } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';
import { describeLine } from '../log/describe-line.ts';
import { namesOf } from '../model/log-kinds.ts';

/** What the log holds about a person. */
export const auditData: PersonalData = {
  tables: ['platform_audit'],
  exportOf: async (scope, { person }) => {
    const { rows } = await sql<{ wanneer: string; kind: string; what: string; browser: string }>`
      select to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as wanneer, kind, what, browser
      from platform_audit where organisation_id = ${scope.organisation} and person_id = ${person} order by at`.execute(
      scope.tables(),
    );
    const said = rows.map(({ wanneer, kind, what, browser }) => ({
      wanneer,
      wat: describeLine({ name: kind, what, before: null, after: null }),
      browser,
    }));
    return [{ table: 'platform_audit', title: copy.audit.title, rows: said }];
  },
  erase: async (scope, { person }) => {
    const { numAffectedRows } =
      await sql`update platform_audit set person_name = '', person_id = null, account_id = null
      where organisation_id = ${scope.organisation} and person_id = ${person}`.execute(scope.tables());
    const count = Number(numAffectedRows ?? 0n);
    return [{ table: 'platform_audit', title: copy.audit.title, count, outcome: 'anonymised', why: copy.audit.why }];
  },
};

/** How long the log is kept. */
export const auditRetention: readonly RetentionRule[] = [
  {
    table: 'platform_audit',
    kind: copy.retention.logKind,
    term: copy.retention.logTerm,
    apply: (scope) => cleanAudit(scope, namesOf(null)),
  },
];
