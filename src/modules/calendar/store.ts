import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Activity } from '#kernel/plan.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { itemKind } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { type Comment, commentKind } from './comments/comment.ts';

type Programme = Id<'programme'>;

/** A row of the calendar: an activity or a milestone. */
export const activityKind = itemKind<Activity>('calendar.activity', 'calendar_activity');

const LIST_LIMIT = 10_000;
/** Every change raises a revision and no revision comes back, so this differs as soon as one row does. */
const STATE = sql<string>`concat(count(*), '.', sum(uuid_hash_extended(id, revision)), '.', max(changed_at))`;

/** The names of the audiences of each programme, and what changes whenever one of those audiences does. */
export async function listAudienceNames(
  scope: Scope,
): Promise<readonly { readonly programme: Programme; readonly names: readonly string[]; readonly state: string }[]> {
  const { rows } = await sql<{ programme: Programme; names: string[]; state: string }>`
    select programme_id as programme, jsonb_agg(body->>'name') as names, ${STATE} as state
    from ${sql.id(audienceKind.table)} where organisation_id = ${scope.organisation} group by programme_id`.execute(
    scope.tables(),
  );
  return rows;
}

/** Per programme what changes whenever one of its activities does; without those that have none. */
export async function activityStates(
  scope: Scope,
  programmes: readonly Programme[],
): Promise<ReadonlyMap<Programme, string>> {
  const { rows } = await sql<{ programme: Programme; state: string }>`
    select programme_id as programme, ${STATE} as state from ${sql.id(activityKind.table)}
    where organisation_id = ${scope.organisation} and programme_id = any(${programmes}) group by programme_id`.execute(
    scope.tables(),
  );
  return new Map(rows.map(({ programme, state }) => [programme, state]));
}

/** The fields that say who is told what and when. The others are most of a row. */
type Told = Pick<Activity, 'when' | 'title' | 'kind' | 'channels' | 'audiences' | 'rings' | 'status' | 'audienceLinks'>;
const TOLD = ['when', 'title', 'kind', 'channels', 'audiences', 'rings', 'status', 'audienceLinks'] as const;
const NOTHING_ELSE = { objective: null, sender: null, responsible: [], tasks: [], notes: null };

/** The activities of a programme with only what says who is told what and when, in the order of the plan. */
export async function listToldActivities(scope: Scope, programme: Programme): Promise<readonly Activity[]> {
  const fields = TOLD.map((name) => sql`${sql.lit(name)}, body->${sql.lit(name)}`);
  const { rows } = await sql<{ told: Told }>`
    select jsonb_build_object(${sql.join(fields)}) as told from ${sql.id(activityKind.table)}
    where organisation_id = ${scope.organisation} and programme_id = ${programme}
    order by position limit ${LIST_LIMIT}`.execute(scope.tables());
  // What the row does not have comes as null.
  return rows.map(({ told }) => ({ ...NOTHING_ELSE, ...told, audienceLinks: told.audienceLinks ?? [] }));
}

/** An activity with the revision that it has now. */
export type NamedActivity = { readonly programme: Programme; readonly revision: number } & {
  readonly activity: Activity & { readonly id: string };
};

/**
 * Activities that are still to be done and in which one of these words, in lower case, stands with who does them or a task, of
 * these programmes as far as the scope sees them (`overShared`); at most 5,000. Whether it is the name of the person meant is
 * for the caller to see.
 */
export async function listActivitiesNaming(
  scope: Scope,
  words: readonly string[],
  programmes: readonly Programme[],
): Promise<readonly NamedActivity[]> {
  if (words.length === 0 || programmes.length === 0) return [];
  const { rows } = await sql<{ programme: Programme; id: string; revision: number; body: Activity }>`
    select programme_id as programme, id, revision, body from ${sql.id(activityKind.table)}
    where programme_id = any(${programmes})
      and coalesce(body->'status'->>'value', '') not in ('done', 'cancelled')
      and exists (select 1 from unnest(${words}::text[]) as word
        where strpos(lower(concat(body->>'responsible', body->>'tasks')), word) > 0)
    order by programme_id, position limit 5000`.execute(scope.tables());
  return rows.map(({ programme, id, revision, body }) => ({ programme, revision, activity: { ...body, id } }));
}

export type KeptComment = Comment & { readonly id: string; readonly at: Temporal.Instant };

/** The comments on an activity, first said first: the last 200. */
export async function listComments(
  scope: Scope,
  at: { programme: Programme; activity: string },
): Promise<KeptComment[]> {
  const { rows } = await sql<{ id: string; changed_at: Date; body: Comment }>`
    select id, changed_at, body from (
      select id, changed_at, position, body from ${sql.id(commentKind.table)}
      where organisation_id = ${scope.organisation} and programme_id = ${at.programme} and body->>'activity' = ${at.activity}
      order by position desc limit 200) as last
    order by position`.execute(scope.tables());
  return rows.map((row) => ({
    ...row.body,
    id: row.id,
    at: Temporal.Instant.fromEpochMilliseconds(row.changed_at.getTime()),
  }));
}
