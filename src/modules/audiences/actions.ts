import type { Id } from '#kernel/id.ts';
import { type Outcome, refused } from '#kernel/outcome.ts';
import type { Audience, Ring } from '#kernel/plan.ts';
import { changeItem, findItem, type Item } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { moveInGrid, moveToRing } from './model/move.ts';
import { audienceKind } from './store.ts';

type At = { readonly programme: Id<'programme'>; readonly id: string };
type Moved = Promise<Outcome<Item<Audience>, 'not-found' | 'conflict'>>;

/** Puts an audience in another ring; null takes it out of the rings. Refuses what is not of this programme. */
export const moveAudienceToRing = (scope: Scope, at: At, ring: Ring | null): Moved =>
  change(scope, at, (body) => moveToRing(body, ring));

/** Sets how much influence and interest an audience has: 1 (little) to 5 (much), null is unknown. Refuses what is not of this programme. */
export const moveAudienceInGrid = (
  scope: Scope,
  at: At,
  level: { readonly influence: number | null; readonly interest: number | null },
): Moved => change(scope, at, (body) => moveInGrid(body, level));

async function change(scope: Scope, at: At, work: (body: Audience) => Audience): Moved {
  const item = await findItem(scope, audienceKind, at);
  if (!item) return refused('not-found');
  return changeItem(scope, audienceKind, { ...at, revision: item.revision }, work(item.body));
}
