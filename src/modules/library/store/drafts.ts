import { sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';
import type { KeptDraft } from '../model/kept-drafts.ts';
import type { Body } from '../model/sharing/stance.ts';

type Row = {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly before: Body | null;
  readonly after: Body;
};

/** So many times that somebody kept a text are looked back. */
const MOST_DRAFTS = 50;

/** When somebody kept words of a question of the own organisation, in all its languages, the last first; at most 50. */
export async function listDraftChanges(scope: Scope, item: string): Promise<readonly KeptDraft[]> {
  const { rows } = await sql<Row>`
    select id, at, actor_name as by, before, after from platform_event
    where organisation_id = ${scope.organisation} and subject_id = ${item} and name = 'library.text.changed' and not after ? 'state'
    order by at desc, sequence desc limit ${MOST_DRAFTS}`.execute(scope.tables());
  return rows.map(({ at, ...row }) => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(at.getTime()) }));
}
