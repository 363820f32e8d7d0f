import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { LibraryTables } from '../tables.ts';
import type { Meta } from './items.ts';

/** What an organisation says for itself about an item of somebody else's base, the same in every language. */
export type About = {
  readonly meta: Meta;
  /** Civil date in Amsterdam on which it wants to look at its own words again; null for none. */
  readonly reviewOn: string | null;
  /** 0 as long as it said nothing. */
  readonly revision: number;
};

/** What the organisation of the scope says about an item of a base. */
export async function findAbout(scope: Scope, item: string): Promise<About> {
  const row = await scope
    .tables<LibraryTables>()
    .selectFrom('library_about')
    .select(['meta', sql<string | null>`review_on::text`.as('reviewOn'), 'revision'])
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', item)
    .executeTakeFirst();
  return row ? { ...row, meta: row.meta as Meta } : { meta: {}, reviewOn: null, revision: 0 };
}

/** False when somebody changed it since `revision`. */
export async function writeAbout(scope: Scope, item: string, { meta, reviewOn, revision }: About): Promise<boolean> {
  const changed = {
    meta: JSON.stringify(meta),
    review_on: reviewOn,
    revision: revision + 1,
    changed_at: scope.now().toString(),
    changed_by: scope.actor.id,
  };
  const { numInsertedOrUpdatedRows } = await scope
    .tables<LibraryTables>()
    .insertInto('library_about')
    .values({ id: newId(), organisation_id: scope.organisation, item_id: item, ...changed })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'item_id'])
        .doUpdateSet(changed)
        .where('library_about.revision', '=', revision),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
