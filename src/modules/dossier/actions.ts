import type { Id } from '#kernel/id.ts';
import { audienceKind } from '#modules/audiences/index.ts';
import { activityKind } from '#modules/calendar/index.ts';
import { matrixKind } from '#modules/channels/index.ts';
import { messageKind } from '#modules/messages/index.ts';
import { goalKind } from '#modules/plans/index.ts';
import { changeItem, findItem, type Item, type ItemKind, loadItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { RENAMED_IN, type Renaming } from './model/renamed.ts';
import { acceptedFindingKind } from './store.ts';

const KINDS = {
  activities: activityKind,
  goals: goalKind,
  matrices: matrixKind,
  messages: messageKind,
  audiences: audienceKind,
  acceptedFindings: acceptedFindingKind,
} as const;

/** Others keep changing the same item; nothing of this action may be kept. */
export class ChangedMeanwhile extends Error {}

type At = { readonly programme: Id<'programme'>; readonly kind: ItemKind<object> };
type Rewrite = (body: object) => object;

/**
 * Gives an audience or a means its new name wherever the plan names it by exactly the old one: activities, goals, matrices,
 * accents and accepted remarks. Belongs to the action of the scope, so that one undo takes all of it back.
 * @returns in how many items the name changed.
 * @throws ChangedMeanwhile when somebody keeps changing the same item: then the caller's transaction must keep nothing.
 */
export async function followName(scope: Scope, programme: Id<'programme'>, renaming: Renaming): Promise<number> {
  if (renaming.from === renaming.to || renaming.from === '') return 0;
  const found = await loadItems(scope, programme, KINDS);
  let count = 0;
  for (const name of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    // Each list holds the bodies its own rewrite is for; the type checker cannot tie the two over a loop.
    const kind = KINDS[name] as ItemKind<object>;
    const rewrite: Rewrite = (body) => RENAMED_IN[name](body as never, renaming);
    for (const item of found[name] as Item<object>[])
      if (await keep(scope, { programme, kind }, item, rewrite)) count += 1;
  }
  return count;
}

/** Reads an item again, once, when somebody changed it in between. */
async function keep(scope: Scope, { programme, kind }: At, item: Item<object>, rewrite: Rewrite): Promise<boolean> {
  for (let now: Item<object> | undefined = item, tries = 0; now && tries < 2; tries += 1) {
    const body = rewrite(now.body);
    if (body === now.body) return false;
    const at = { programme, id: now.id, revision: now.revision };
    const outcome = await changeItem(scope, kind, at, body);
    if (outcome.ok) return true;
    if (outcome.reason === 'not-found') return false;
    now = await findItem(scope, kind, { programme, id: now.id });
    if (!now) return false;
  }
  throw new ChangedMeanwhile();
}
