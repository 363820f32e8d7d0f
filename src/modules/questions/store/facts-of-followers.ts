import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { type SiteKey, toCome } from './site-rows.ts';

/** Who takes part in a base of the organisation, shows its words for this text, and has no value for a name. */
export async function listFollowersWithout(
  scope: Scope,
  text: { base: Id<'base'>; item: string; lang: string },
  names: readonly string[],
): Promise<{ organisation: Id<'organisation'>; fact: string }[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<{ organisation: Id<'organisation'>; fact: string }>`
    select organisation, fact from questions_followers_without(${text.base}, ${text.item}, ${text.lang}, ${names}::text[])`.execute(
    scope.tables(),
  );
  return rows;
}

/** Names of facts in what is ready to be published in the bases that the organisation takes part in. */
export async function listFactsToCome(scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ fact: string }>`select fact from questions_facts_to_come()`.execute(scope.tables());
  return rows.map(({ fact }) => fact);
}

/** Texts with the name of a fact in them that a site will show later. */
export async function listTextsToCome(scope: Scope, key: SiteKey): Promise<{ title: string; answer: string }[]> {
  const at = { key, now: scope.now() };
  const { rows } = await sql<{ title: string; answer: string }>`
    select p.title, p.answer from questions_published p where ${toCome(at)} and (p.title like '%{%' or p.answer like '%{%') limit 2000`.execute(
    scope.tables(),
  );
  return rows;
}
