import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Stance } from '../model/sharing/stance.ts';
import type { LibraryTables } from '../tables.ts';

/** A stance without words: what the owner of the base may know of it. */
export type KeptStance = {
  readonly organisation: Id<'organisation'>;
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly kind: Stance['kind'];
  readonly seenVersion: number;
  readonly revision: number;
  readonly changedAt: Temporal.Instant;
};
type Row = {
  organisation_id: string;
  item_id: string;
  lang: string;
  kind: string;
  seen_version: number;
  revision: number;
  changed_at: Date;
};

const COLUMNS = ['organisation_id', 'item_id', 'lang', 'kind', 'seen_version', 'revision', 'changed_at'] as const;

const toStance = (row: Row): KeptStance => ({
  organisation: row.organisation_id as Id<'organisation'>,
  item: row.item_id as Id<'item'>,
  lang: row.lang,
  kind: row.kind as Stance['kind'],
  seenVersion: row.seen_version,
  revision: row.revision,
  changedAt: Temporal.Instant.fromEpochMilliseconds(row.changed_at.getTime()),
});

const stances = (scope: Scope) => scope.tables<LibraryTables>().selectFrom('library_stance').select(COLUMNS);

/** Where the organisation of the scope stands towards one text of a base; undefined while it never said anything. */
export async function findStance(scope: Scope, at: { item: string; lang: string }): Promise<KeptStance | undefined> {
  const row = await stances(scope)
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', at.item)
    .where('lang', '=', at.lang)
    .executeTakeFirst();
  return row && toStance(row);
}

/** Where everybody who takes part stands towards a base of the organisation of the scope, or towards one item of it. */
export async function listStancesTowards(
  scope: Scope,
  at: { base: Id<'base'>; item?: Id<'item'> },
): Promise<KeptStance[]> {
  let query = stances(scope).where('owner_id', '=', scope.organisation).where('base_id', '=', at.base);
  if (at.item) query = query.where('item_id', '=', at.item);
  return (await query.orderBy('changed_at').limit(50_000).execute()).map(toStance);
}

export type StanceAt = {
  readonly owner: Id<'organisation'>;
  readonly base: Id<'base'>;
  readonly item: Id<'item'>;
  readonly lang: string;
};

/** A stance to keep, made on `revision`; 0 for the first. */
export type NewStance = Pick<KeptStance, 'item' | 'lang' | 'kind' | 'seenVersion' | 'revision'>;

/** Makes or changes stances towards texts of one base, in one statement. Gives the places of those that nobody changed in between. */
export async function keepStances(
  scope: Scope,
  { owner, base }: Pick<StanceAt, 'owner' | 'base'>,
  all: readonly NewStance[],
): Promise<ReadonlySet<number>> {
  const given = all.map(({ item, lang, kind, seenVersion, revision }, place) => ({
    ...{ id: newId(), place, item, lang, kind, seen: seenVersion, revision: revision + 1 },
  }));
  const { rows } = await sql<{ place: number }>`with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as g (id uuid, place integer, item uuid, lang text, kind text, seen integer, revision integer)
    ), kept as (
      insert into library_stance
        (id, organisation_id, owner_id, base_id, item_id, lang, kind, seen_version, revision, changed_at, changed_by)
      select g.id, ${scope.organisation}::uuid, ${owner}::uuid, ${base}::uuid, g.item, g.lang, g.kind, g.seen, g.revision,
        ${scope.now().toString()}::timestamptz, ${scope.actor.id}::uuid from given g
      on conflict (organisation_id, item_id, lang) do update set kind = excluded.kind, seen_version = excluded.seen_version,
        revision = excluded.revision, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where library_stance.revision = excluded.revision - 1
      returning item_id, lang
    ) select g.place from given g join kept on kept.item_id = g.item and kept.lang = g.lang`.execute(scope.tables());
  return new Set(rows.map(({ place }) => place));
}

/** Forgets the stance that was made on `revision`. False when somebody changed it in between. */
export async function deleteStance(
  scope: Scope,
  at: Pick<StanceAt, 'item' | 'lang'>,
  revision: number,
): Promise<boolean> {
  const { numDeletedRows } = await scope
    .tables<LibraryTables>()
    .deleteFrom('library_stance')
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', at.item)
    .where('lang', '=', at.lang)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** The texts of a base that the organisation of the scope tells in its own words (`variant`), or says something under (`addition`). */
export async function listOwnTellings(
  scope: Scope,
  base: Id<'base'>,
): Promise<{ readonly item: Id<'item'>; readonly lang: string; readonly kind: Stance['kind'] }[]> {
  const rows = await stances(scope)
    .where('organisation_id', '=', scope.organisation)
    .where('base_id', '=', base)
    .where('kind', 'in', ['variant', 'addition'])
    .execute();
  return rows.map(toStance);
}

/** Whether the organisation of the scope ever said where it stands towards a text of a base. */
export async function hasStances(scope: Scope, base: Id<'base'>): Promise<boolean> {
  const row = await scope
    .tables<LibraryTables>()
    .selectFrom('library_stance')
    .select('id')
    .where('organisation_id', '=', scope.organisation)
    .where('base_id', '=', base)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets every stance towards a base but those of texts in own words. */
export async function deleteStancesButVariants(scope: Scope, base: Id<'base'>): Promise<void> {
  await scope
    .tables<LibraryTables>()
    .deleteFrom('library_stance')
    .where('organisation_id', '=', scope.organisation)
    .where('base_id', '=', base)
    .where('kind', '<>', 'variant')
    .execute();
}
