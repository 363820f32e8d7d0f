import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';

/** What a search needs of a published text, but for the name of its theme. */
export type TextOfTheme = {
  readonly id: string;
  readonly baseId: string | null;
  readonly lang: string;
  readonly title: string;
  readonly answer: string;
  readonly synonyms: readonly string[];
};
type Of = { readonly base: Id<'base'> | null; readonly slug: string; readonly languages: readonly string[] };
type Part = { readonly after: string | null; readonly limit: number };

/** Published texts of the organisation under a theme in these languages, in the order of their ids, so many behind `after`. */
export async function listOfTheme(scope: Scope, of: Of, { after, limit }: Part): Promise<readonly TextOfTheme[]> {
  const { rows } = await sql<TextOfTheme>`select id, base_id as "baseId", lang, title, answer, synonyms
    from questions_published where organisation_id = ${scope.organisation} and base_id is not distinct from ${of.base}
      and theme = ${of.slug} and lang = any(${of.languages}::text[]) and kind <> 'hidden'
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`.execute(scope.tables());
  return rows;
}

/** In which languages the organisation has published texts under a theme. */
export async function languagesOfTheme(scope: Scope, { base, slug }: Omit<Of, 'languages'>): Promise<string[]> {
  const { rows } = await sql<{ lang: string }>`select distinct lang from questions_published
    where organisation_id = ${scope.organisation} and base_id is not distinct from ${base} and theme = ${slug}`.execute(
    scope.tables(),
  );
  return rows.map(({ lang }) => lang);
}
