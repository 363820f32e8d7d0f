import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';

/** Of which base of another an item is, as far as the organisation may read it; undefined for its own and for what it does not follow. */
export async function findHome(
  scope: Scope,
  item: string,
): Promise<{ readonly base: Id<'base'>; readonly owner: Id<'organisation'> } | undefined> {
  const { rows } = await sql<{ base_id: string; organisation_id: string }>`
    select base_id, organisation_id from library_version
    where item_id = ${item} and organisation_id <> ${scope.organisation} and base_id is not null limit 1`.execute(
    scope.tables(),
  );
  const [row] = rows;
  return row && { base: row.base_id as Id<'base'>, owner: row.organisation_id as Id<'organisation'> };
}
