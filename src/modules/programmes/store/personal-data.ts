import { sql } from 'kysely';
import { mentionedIn, together } from '#platform/mentions.ts';
import type { DataSubject, PersonalData, RetentionRule } from '#platform/personal-data.ts';
import type { Scope } from '#platform/scope.ts';
import { describeAction } from '../model/describe-action.ts';
import { dataCopy as copy } from '../personal-data.nl.ts';
import { deleteNamesOf, listNamesOf } from './names.ts';

type EventRow = { at: string; name: string; subject_kind: string; before: unknown; after: unknown };
const MOST = 5_000;

const historyData: PersonalData = {
  tables: ['platform_event'],
  inShared: true,
  exportOf: async (scope, { person }) => {
    const { rows } = await sql<EventRow>`
      select to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as at, name, subject_kind, before, after
      from platform_event where organisation_id = ${scope.organisation} and (actor_id = ${person} or subject_id = ${person})
      order by platform_event.at desc, sequence desc limit ${MOST}`.execute(scope.tables());
    const words = (row: EventRow) =>
      copy.ofPeople.find(([start]) => row.name.startsWith(start))?.[1] ??
      describeAction([{ ...row, kind: row.subject_kind }]);
    return [
      {
        table: 'platform_event',
        title: copy.history,
        rows: rows.map((row) => ({ wanneer: row.at, wat: words(row) })),
      },
    ];
  },
  erase: async (scope, subject) => [
    {
      table: 'platform_event',
      title: copy.history,
      count: await forgetName(scope, subject),
      outcome: 'anonymised',
      why: copy.historyWhy,
    },
  ],
};

/** What was changed stays, who did it goes; of what happened to the person only the fact stays. */
async function forgetName(scope: Scope, { person, email }: DataSubject): Promise<number> {
  const own = sql`organisation_id = ${scope.organisation}`;
  const acted =
    await sql`update platform_event set actor_name = '' where ${own} and actor_id = ${person} and actor_name <> ''`.execute(
      scope.tables(),
    );
  const about = await sql`update platform_event set before = null, after = null where ${own} and name like 'people.%'
    and (subject_id = ${person} or lower(before->>'email') = lower(${email ?? '-'}) or lower(after->>'email') = lower(${email ?? '-'}))`.execute(
    scope.tables(),
  );
  return Number((acted.numAffectedRows ?? 0n) + (about.numAffectedRows ?? 0n));
}

const nameData: PersonalData = {
  tables: ['programmes_name'],
  inShared: true,
  exportOf: async (scope, { person }) => [
    { table: 'programmes_name', title: copy.names, rows: await listNamesOf(scope, person) },
  ],
  erase: async (scope, { person }) => [
    { table: 'programmes_name', title: copy.names, count: await deleteNamesOf(scope, person), outcome: 'removed' },
  ],
};

/** What this module holds about a person: their name in the history, what they said of names, and the words of programmes. */
export const programmesData: PersonalData = together(
  historyData,
  nameData,
  mentionedIn([{ table: 'programmes_programme', title: copy.programmes }]),
);

/** How long this module keeps what. */
export const programmesRetention: readonly RetentionRule[] = [
  { table: 'programmes_programme', kind: copy.programmeKind, term: copy.programmeTerm },
  { table: 'platform_event', kind: copy.historyKind, term: copy.historyTerm },
  {
    table: 'programmes_guest_link',
    kind: copy.guestLinkKind,
    term: copy.guestLinkTerm,
    apply: async (scope) => {
      const before = scope
        .now()
        .subtract({ hours: 30 * 24 })
        .toString();
      const { numAffectedRows } = await sql`delete from programmes_guest_link
        where organisation_id = ${scope.organisation} and expires_at < ${before}::timestamptz`.execute(scope.tables());
      return Number(numAffectedRows ?? 0n);
    },
  },
];
