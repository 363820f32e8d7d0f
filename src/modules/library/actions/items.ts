import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import { findBase } from '../store/bases.ts';
import { findItem, insertItem, type LibraryItem, updateItem } from '../store/items.ts';
import { tell } from './changes.ts';

type New = Pick<LibraryItem, 'base' | 'kind' | 'key' | 'meta' | 'reviewOn'>;

/** Adds an item to a base of the organisation, or (`base` null) to its own. Refused for another's base and for a key that is taken. */
export async function addLibraryItem(scope: Scope, values: New): Promise<Outcome<Id<'item'>, 'not-found' | 'taken'>> {
  if (values.base !== null) {
    const base = await findBase(scope, { id: values.base });
    if (base?.owner !== scope.organisation) return refused('not-found');
  }
  const id = await insertItem(scope, values);
  if (id === null) return refused('taken');
  await tell(scope, { name: 'library.item.added', subject: id, before: null, after: values });
  return done(id);
}

type Changes = Partial<Pick<LibraryItem, 'meta' | 'reviewOn' | 'isArchived'>>;

/** Changes what an item of the organisation is about, its review date, or whether it is archived. */
export async function changeLibraryItem(
  scope: Scope,
  at: { id: string; revision: number },
  changes: Changes,
): Promise<Outcome<LibraryItem, 'not-found' | 'conflict'>> {
  const before = await findItem(scope, at.id);
  if (!before) return refused('not-found');
  const after = { ...before, ...changes };
  if (!(await updateItem(scope, { id: before.id, revision: at.revision }, after))) return refused('conflict');
  await tell(scope, {
    name: after.isArchived && !before.isArchived ? 'library.item.archived' : 'library.item.changed',
    subject: before.id,
    before: factsOf(before),
    after: factsOf(after),
  });
  return done({ ...after, revision: at.revision + 1 });
}

const factsOf = ({ meta, reviewOn, isArchived }: LibraryItem) => ({ meta, reviewOn, isArchived });
