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

/** The texts of a base that are shown now, the newest version of each; of one item when given. Nothing where the organisation takes no part. */
export async function listFollowed(
  scope: Scope,
  { id: base, owner }: Pick<Base, 'id' | 'owner'>,
  only: { item?: Id<'item'>; lang?: string } = {},
): Promise<Followed[]> {
  const { rows } = await sql<Row>`
    select v.*, s.kind, s.seen_version, s.revision as stance_revision from (
      select distinct on (item_id, lang) * from library_version
      where base_id = ${base} and organisation_id = ${owner} and withdrawn_at is null and visible_from <= ${scope.now().toString()}::timestamptz
        ${only.item ? sql`and item_id = ${only.item}` : sql``} ${only.lang ? sql`and lang = ${only.lang}` : sql``}
      order by item_id, lang, number desc limit ${LIMIT}) as v
    left join library_stance s on s.organisation_id = ${scope.organisation} and s.item_id = v.item_id and s.lang = v.lang
    order by v.published_at desc, v.item_id, v.lang`.execute(scope.tables());
  return rows.map(toFollowed);
}
