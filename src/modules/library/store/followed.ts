import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Stance } from '../model/sharing/stance.ts';
import type { Base } from './bases.ts';
import { toVersion, type Version, type VersionRow } from './versions.ts';

/** A text of a base as it is now, with where the organisation of the scope stands towards it; `stance` null while it never said. */
export type Followed = {
  readonly version: Version;
  readonly stance: { readonly kind: Stance['kind']; readonly seenVersion: number; readonly revision: number } | null;
};
type Row = VersionRow & { kind: string | null; seen_version: number | null; stance_revision: number | null };

const LIMIT = 20_000;

const toFollowed = (row: Row): Followed => ({
  version: toVersion(row),
  stance:
    row.kind === null
      ? null
      : { kind: row.kind as Stance['kind'], seenVersion: row.seen_version ?? 0, revision: row.stance_revision ?? 0 },
});

type Only = {
  readonly item?: Id<'item'>;
  readonly items?: readonly Id<'item'>[];
  readonly lang?: string;
  readonly goneSince?: Temporal.Instant;
};
type Of = Pick<Base, 'id' | 'owner'>;

/** The texts of a base that are shown now, the newest version of each; of one item or these items when given. Nothing where the organisation takes no part. */
export const listFollowed = async (scope: Scope, base: Of, only: Only = {}): Promise<Followed[]> =>
  (await listLast(scope, base, only)).filter(({ version }) => goneAt(version, scope.now()) === null);

/** The texts of an item of a base that it does not show any more, each as it said it last. */
export const listGone = async (scope: Scope, base: Of, item: Id<'item'>): Promise<Followed[]> =>
  (await listLast(scope, base, { item })).filter(({ version }) => goneAt(version, scope.now()) !== null);

/** The texts of a base that stopped being shown since a moment, each as it said it last. */
export const listGoneSince = async (scope: Scope, base: Of, since: Temporal.Instant): Promise<Followed[]> =>
  (await listLast(scope, base, { goneSince: since })).filter(({ version }) => goneAt(version, scope.now()) !== null);

/** Since when the last version of a text is not shown any more: withdrawn, or past its end; null while it is. */
export function goneAt(
  { withdrawnAt, visibleUntil }: Pick<Version, 'withdrawnAt' | 'visibleUntil'>,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const endedAt = visibleUntil && Temporal.Instant.compare(visibleUntil, now) <= 0 ? visibleUntil : null;
  if (withdrawnAt === null || endedAt === null) return withdrawnAt ?? endedAt;
  return Temporal.Instant.compare(endedAt, withdrawnAt) < 0 ? endedAt : withdrawnAt;
}

/** What the base said last about each text: what stands, or where nothing does what was taken back. */
async function listLast(scope: Scope, { id: base, owner }: Of, only: Only): Promise<Followed[]> {
  const { rows } = await sql<Row>`
    select v.*, s.kind, s.seen_version, s.revision as stance_revision from (
      select distinct on (item_id, lang) * from library_version
      where base_id = ${base} and organisation_id = ${owner} and visible_from <= ${scope.now().toString()}::timestamptz
        and (withdrawn_at is null or withdrawn_at >= visible_from)
        ${only.item ? sql`and item_id = ${only.item}` : sql``}
        ${only.items ? sql`and item_id = any(${only.items}::uuid[])` : sql``} ${only.lang ? sql`and lang = ${only.lang}` : sql``}
      order by item_id, lang, withdrawn_at is null desc, number desc limit ${LIMIT}) as v
    left join library_stance s on s.organisation_id = ${scope.organisation} and s.item_id = v.item_id and s.lang = v.lang
    ${only.goneSince ? sql`where ${only.goneSince.toString()}::timestamptz <= any(array[v.withdrawn_at, v.visible_until])` : sql``}
    order by v.published_at desc, v.item_id, v.lang`.execute(scope.tables());
  return rows.map(toFollowed);
}
