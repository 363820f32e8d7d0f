import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { FollowMode } from '../model/sharing/stance.ts';
import type { LibraryTables } from '../tables.ts';
import type { Base } from './bases.ts';

/** How an organisation takes part in a base. `invited`: the owner asked, nobody there has said yes yet. */
export type Participation = {
  readonly organisation: Id<'organisation'>;
  readonly owner: Id<'organisation'>;
  readonly base: Id<'base'>;
  readonly state: 'invited' | 'taking-part' | 'ended';
  readonly mode: FollowMode;
  readonly since: Temporal.Instant;
};
type Row = { organisation_id: string; owner_id: string; base_id: string; state: string; mode: string; since: Date };

const COLUMNS = ['organisation_id', 'owner_id', 'base_id', 'state', 'mode', 'since'] as const;

const toParticipation = (row: Row): Participation => ({
  organisation: row.organisation_id as Id<'organisation'>,
  owner: row.owner_id as Id<'organisation'>,
  base: row.base_id as Id<'base'>,
  state: row.state as Participation['state'],
  mode: row.mode as FollowMode,
  since: Temporal.Instant.fromEpochMilliseconds(row.since.getTime()),
});

const participations = (scope: Scope) =>
  scope.tables<LibraryTables>().selectFrom('library_participation').select(COLUMNS);

/** The bases that the organisation takes part in or was asked for; ended ones too. */
export const listParticipations = async (scope: Scope): Promise<Participation[]> =>
  (await participations(scope).where('organisation_id', '=', scope.organisation).orderBy('since').execute()).map(
    toParticipation,
  );

/** How the organisation of the scope takes part in a base; undefined when it never did. */
export async function findParticipation(scope: Scope, base: Id<'base'>): Promise<Participation | undefined> {
  const row = await participations(scope)
    .where('organisation_id', '=', scope.organisation)
    .where('base_id', '=', base)
    .executeTakeFirst();
  return row && toParticipation(row);
}

/** Who takes part in a base of the organisation of the scope, in the order in which they came; at most 500. */
export const listFollowers = async (scope: Scope, base: Id<'base'>): Promise<Participation[]> =>
  (
    await participations(scope)
      .where('owner_id', '=', scope.organisation)
      .where('base_id', '=', base)
      .orderBy('since')
      .limit(500)
      .execute()
  ).map(toParticipation);

/** Makes or changes the participation of an organisation. The database lets an owner only ask others in and end. */
export async function keepParticipation(
  scope: Scope,
  { id: base, owner }: Pick<Base, 'id' | 'owner'>,
  values: { organisation: Id<'organisation'>; state: Participation['state']; mode: FollowMode },
): Promise<void> {
  const now = scope.now().toString();
  await sql`insert into library_participation
      (id, organisation_id, owner_id, base_id, state, mode, revision, since, changed_at, changed_by)
    values (${newId()}, ${values.organisation}, ${owner}, ${base}, ${values.state}, ${values.mode}, 1, ${now}, ${now}, ${scope.actor.id})
    on conflict (organisation_id, base_id) do update set state = excluded.state, mode = excluded.mode,
      revision = library_participation.revision + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
    scope.tables(),
  );
}
