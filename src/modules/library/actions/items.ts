import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Scope } from '#platform/scope.ts';
import { findBase } from '../store/bases.ts';
import { findItem, insertItems, type LibraryItem, updateItems } from '../store/items.ts';
import { tellAll } from './changes.ts';

type New = Pick<LibraryItem, 'base' | 'kind' | 'key' | 'meta' | 'reviewOn'>;

/** Adds an item to a base of the organisation, or (`base` null) to its own. Refused for another's base and for a key that is taken. */
export async function addLibraryItem(
  scope: Scope,
  { base, ...values }: New,
): Promise<Outcome<Id<'item'>, 'not-found' | 'taken'>> {
  const added = await addLibraryItems(scope, base, [values]);
  if (!added.ok) return added;
  const [id = null] = added.value;
  return id === null ? refused('taken') : done(id);
}

/** The same for many items of one base, in a number of statements that does not grow with them: null for a key that is taken. */
export async function addLibraryItems(
  scope: Scope,
  base: Id<'base'> | null,
  given: readonly Omit<New, 'base'>[],
): Promise<Outcome<readonly (Id<'item'> | null)[], 'not-found'>> {
  if (base !== null && (await findBase(scope, { id: base }))?.owner !== scope.organisation) return refused('not-found');
  const all = given.map((values) => ({ base, ...values }));
  const ids = await insertItems(scope, all);
  await tellAll(
    scope,
    all.flatMap((after, place) => {
      const subject = ids[place] ?? null;
      return subject === null ? [] : [{ name: 'library.item.added' as const, subject, before: null, after }];
    }),
  );
  return done(ids);
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
  const [after] = await changeLibraryItems(scope, [{ before: { ...before, revision: at.revision }, changes }]);
  return after ? done(after) : refused('conflict');
}

/** The same for many items as they were just read, in two statements. Gives those that nobody changed in between, as they are now. */
export async function changeLibraryItems(
  scope: Scope,
  all: readonly { readonly before: LibraryItem; readonly changes: Changes }[],
): Promise<readonly LibraryItem[]> {
  const steps = all.map(({ before, changes }) => ({ before, after: { ...before, ...changes } }));
  const changed = await updateItems(
    scope,
    steps.map(({ after }) => after),
  );
  const kept = steps.filter(({ after }) => changed.has(after.id));
  await tellAll(
    scope,
    kept.map(({ before, after }) => ({
      name: after.isArchived && !before.isArchived ? 'library.item.archived' : 'library.item.changed',
      subject: after.id,
      before: factsOf(before),
      after: factsOf(after),
    })),
  );
  return kept.map(({ after }) => ({ ...after, revision: after.revision + 1 }));
}

const factsOf = ({ meta, reviewOn, isArchived }: LibraryItem) => ({ meta, reviewOn, isArchived });
