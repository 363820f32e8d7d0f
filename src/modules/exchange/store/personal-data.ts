import { sql } from 'kysely';
import type { PersonalData, RetentionRule } from '#platform/personal-data.ts';
import type { Scope } from '#platform/scope.ts';
import { dataCopy as copy } from '../personal-data.nl.ts';

const KEEP_DAYS = 183;

async function fileNames(scope: Scope, person: string): Promise<{ bestand: string; ingelezen: string }[]> {
  const { rows } = await sql<{ bestand: string; ingelezen: string }>`
    select file_name as bestand, to_char(created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as ingelezen
    from exchange_import where organisation_id = ${scope.organisation} and created_by = ${person}
    order by created_at`.execute(scope.tables());
  return rows;
}

/** What this module holds about a person: which documents they read in. */
export const exchangeData: PersonalData = {
  tables: ['exchange_import'],
  exportOf: async (scope, { person }) => [
    { table: 'exchange_import', title: copy.imports, rows: await fileNames(scope, person) },
  ],
  erase: async (scope, { person }) => [
    {
      table: 'exchange_import',
      title: copy.imports,
      count: (await fileNames(scope, person)).length,
      outcome: 'kept',
      why: copy.importsWhy,
    },
  ],
};

/** How long this module keeps what. */
export const exchangeRetention: readonly RetentionRule[] = [
  {
    table: 'exchange_import',
    kind: copy.imports,
    term: copy.importsTerm,
    apply: async (scope) => {
      const before = scope
        .now()
        .subtract({ hours: KEEP_DAYS * 24 })
        .toString();
      const { numAffectedRows } = await sql`delete from exchange_import
        where organisation_id = ${scope.organisation} and created_at < ${before}::timestamptz`.execute(scope.tables());
      return Number(numAffectedRows ?? 0n);
    },
  },
];
