import { type RawBuilder, sql } from 'kysely';
import { together } from '#platform/mentions.ts';
import type { DataPart, PersonalData } from '#platform/personal-data.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from '../personal-data.nl.ts';

type Row = DataPart['rows'][number];
const day = (column: string): RawBuilder<unknown> =>
  sql`to_char(${sql.id(column)} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI')`;

/** Takes a name out of a column, where `who` is the person; gives of how many rows. */
async function forget(
  scope: Scope,
  at: { readonly table: string; readonly who: string; readonly name: string; readonly side: string },
  person: string,
): Promise<number> {
  const { numAffectedRows } = await sql`update ${sql.id(at.table)} set ${sql.id(at.name)} = ''
    where ${sql.id(at.side)} = ${scope.organisation} and ${sql.id(at.who)} = ${person} and ${sql.id(at.name)} <> ''`.execute(
    scope.tables(),
  );
  return Number(numAffectedRows ?? 0n);
}

const versions: PersonalData = {
  tables: ['library_version'],
  exportOf: async (scope, { person }) => {
    const { rows } =
      await sql<Row>`select ${day('published_at')} as gepubliceerd, lang as taal, number as versie, why as waarom,
        case when withdrawn_by = ${person} then ${day('withdrawn_at')} end as ingetrokken
      from library_version where organisation_id = ${scope.organisation} and (published_by = ${person} or withdrawn_by = ${person})
      order by published_at`.execute(scope.tables());
    return [{ table: 'library_version', title: copy.versions, rows }];
  },
  erase: async (scope, { person }) => {
    const of = { table: 'library_version', side: 'organisation_id' } as const;
    const count =
      (await forget(scope, { ...of, who: 'published_by', name: 'published_by_name' }, person)) +
      (await forget(scope, { ...of, who: 'withdrawn_by', name: 'withdrawn_by_name' }, person));
    return [{ table: of.table, title: copy.versions, count, outcome: 'anonymised', why: copy.versionsWhy }];
  },
};

const messages: PersonalData = {
  tables: ['library_message'],
  exportOf: async (scope, { person }) => {
    const { rows } = await sql<Row>`select ${day('at')} as wanneer, text as tekst from library_message
        where organisation_id = ${scope.organisation} and person_id = ${person}
      union all select ${day('answered_at')}, answer from library_message
        where owner_id = ${scope.organisation} and answered_by = ${person} order by 1`.execute(scope.tables());
    return [{ table: 'library_message', title: copy.messages, rows }];
  },
  erase: async (scope, { person }) => {
    const table = 'library_message';
    const count =
      (await forget(scope, { table, side: 'organisation_id', who: 'person_id', name: 'person_name' }, person)) +
      (await forget(scope, { table, side: 'owner_id', who: 'answered_by', name: 'answered_by_name' }, person));
    return [{ table, title: copy.messages, count, outcome: 'anonymised', why: copy.messagesWhy }];
  },
};

/** What this module holds about a person: the texts that they published or took back, and what they asked, offered or answered. */
export const libraryData: PersonalData = together(versions, messages);
