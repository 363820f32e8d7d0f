import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Section } from '#kernel/plan.ts';
import { addItem, changeItem, findItem, type Item, listItems, removeItem } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { kindOfPart } from './editors.ts';
import { type Direction, moved } from './model/move.ts';
import type { PartName } from './model/part.ts';
import { sectionKind, unrecognisedKind } from './store.ts';

type At = { readonly programme: Id<'programme'>; readonly id: string };

const depthOf = (body: object): number => ('depth' in body && typeof body.depth === 'number' ? body.depth : 1);

/** Moves an item past its neighbour of the same level, with what stands under both. `at-the-end`: there is no such neighbour. */
export async function movePart(
  scope: Scope,
  part: PartName,
  at: At,
  direction: Direction,
): Promise<Outcome<null, 'not-found' | 'at-the-end'>> {
  const kind = kindOfPart(part);
  const items = await listItems(scope, kind, at.programme);
  if (!items.some(({ id }) => id === at.id)) return refused('not-found');
  const order = moved(
    items.map(({ id, body }) => ({ id, depth: depthOf(body) })),
    at.id,
    direction,
  );
  if (!order) return refused('at-the-end');
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const [index, id] of order.entries()) {
    const item = byId.get(id);
    const position = items[index]?.position;
    if (!item || position === undefined || item.position === position) continue;
    await changeItem(scope, kind, { programme: at.programme, id, revision: item.revision, position }, item.body);
  }
  return done(null);
}

/** Puts a left-over text under an existing text, or (`section` null) in a text of its own, and takes it off the pile. */
export async function placeLeftover(
  scope: Scope,
  at: At,
  section: string | null,
): Promise<Outcome<string, 'not-found' | 'conflict'>> {
  const leftover = await findItem(scope, unrecognisedKind, at);
  if (!leftover) return refused('not-found');
  const { text, where } = leftover.body;
  await removeItem(scope, unrecognisedKind, at);
  if (section === null) {
    const fresh: Section = { kind: 'other', title: where, depth: 1, markdown: text };
    return done((await addItem(scope, sectionKind, at, fresh)).id);
  }
  const target: Item<Section> | undefined = await findItem(scope, sectionKind, {
    programme: at.programme,
    id: section,
  });
  if (!target) return refused('not-found');
  const markdown = [target.body.markdown.trimEnd(), text].filter((part) => part !== '').join('\n\n');
  const outcome = await changeItem(
    scope,
    sectionKind,
    { programme: at.programme, id: target.id, revision: target.revision },
    { ...target.body, markdown },
  );
  return outcome.ok ? done(target.id) : refused('conflict');
}
