import { sql } from 'kysely';
import { mentionedIn, together } from '#platform/mentions.ts';
import type { PersonalData } from '#platform/personal-data.ts';
import { copy } from '../personal-data.nl.ts';

const comments: PersonalData = {
  tables: ['calendar_comment'],
  inShared: true,
  exportOf: async (scope, { person }) => {
    const { rows } = await sql<{ tekst: string }>`select body->>'text' as tekst from calendar_comment
      where organisation_id = ${scope.organisation} and body->>'authorId' = ${person} order by changed_at`.execute(
      scope.tables(),
    );
    return [{ table: 'calendar_comment', title: copy.comments, rows }];
  },
  erase: async (scope, { person }) => {
    const own = sql`organisation_id = ${scope.organisation}`;
    const nameless = (path: string) => sql`jsonb_set(${sql.id(path)}, '{body,author}', '""')`;
    const { numAffectedRows } = await sql`update calendar_comment set body = jsonb_set(body, '{author}', '""')
      where ${own} and body->>'authorId' = ${person}`.execute(scope.tables());
    await sql`update platform_event set after = ${nameless('after')} where ${own} and subject_kind = 'calendar.comment'
      and after->'body'->>'authorId' = ${person}`.execute(scope.tables());
    await sql`update platform_event set before = ${nameless('before')} where ${own} and subject_kind = 'calendar.comment'
      and before->'body'->>'authorId' = ${person}`.execute(scope.tables());
    const count = Number(numAffectedRows ?? 0n);
    return [{ table: 'calendar_comment', title: copy.comments, count, outcome: 'anonymised', why: copy.commentsWhy }];
  },
};

/** What this module holds about a person: what they said, and where their name stands in the calendar. */
export const calendarData: PersonalData = together(
  comments,
  mentionedIn([{ table: 'calendar_activity', title: copy.activities }]),
);
