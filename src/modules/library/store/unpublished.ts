import { type RawBuilder, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { BARE, MARKED } from './lines-sql.ts';

type Wish = {
  /** The text that names it. */
  readonly titled: string;
  readonly lang: string;
  /** Folded: whatever marks are on a word and however often a letter stands there. */
  readonly titleBeginnings: readonly string[];
  readonly most: number;
};
type Found = { readonly item: Id<'item'> };

/**
 * The items with a text of the organisation itself that is not published for good, in a language, with a word in their name that
 * begins so; those with most such words first, then the last changed. It looks at those texts alone, by their own index, however much is published.
 */
export const unpublishedSql = (scope: Scope, { titled, lang, titleBeginnings, most }: Wish): RawBuilder<Found> => {
  const title = folded(sql`t.draft ->> ${titled}`);
  const begins = sql`${`\\m(?:${titleBeginnings.map(withDoubles).join('|')})`}`;
  return sql<Found>`
  select t.item_id as item from library_text t
  where t.organisation_id = ${scope.organisation} and t.lang = ${lang} and (t.state <> 'published' or t.visible_until is not null)
    and ${title} ~ ${begins}
  order by regexp_count(${title}, ${begins}) desc, t.changed_at desc limit ${most}`;
};

/** What `unpublishedSql` finds. */
export async function findUnpublished(scope: Scope, wish: Wish): Promise<Id<'item'>[]> {
  const { rows } = await unpublishedSql(scope, wish).execute(scope.tables());
  return rows.map(({ item }) => item);
}

/** Without marks and capitals; `huur` and `huren` both begin with `hur`, and an apostrophe is no letter. */
const folded = (title: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`lower(translate(${title}, ${`${MARKED}${MARKED.toUpperCase()}'’`}, ${BARE + BARE}))`;

/** A regular expression for a beginning in which each letter may stand more than once. */
const withDoubles = (beginning: string): string =>
  [...beginning].map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? `${letter}+` : '.')).join('');
