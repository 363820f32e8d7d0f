import type { Id } from '#kernel/id.ts';
import { fillIn } from '#modules/facts/index.ts';
import { namesOfOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listFollowersWithout } from '../../store/facts-of-followers.ts';

/** The name of a fact, and what the organisations are called that have no value for it. */
export type FollowersWithout = { readonly name: string; readonly organisations: readonly string[] };

/** On whose sites a text of a base would leave something out when it was published as it is now. */
export async function followersWithout(
  scope: Scope,
  text: { base: Id<'base'>; item: string; lang: string },
  body: Readonly<Record<string, string>>,
): Promise<FollowersWithout[]> {
  const { missing: names } = fillIn(Object.values(body).join(' '), new Map());
  const found = await listFollowersWithout(scope, text, names);
  const called = await namesOfOrganisations(
    scope,
    found.map(({ organisation }) => organisation),
  );
  return [...Map.groupBy(found, ({ fact }) => fact)].map(([name, rows]) => ({
    name,
    organisations: rows.map(({ organisation }) => called.get(organisation) ?? '').toSorted(),
  }));
}
