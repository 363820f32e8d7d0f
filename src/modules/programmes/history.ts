import { type Id, isId } from '#kernel/id.ts';
import { listActions, type RecordedAction } from '#platform/events.ts';
import type { ItemKind } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import { describeAction, labelOf, nounOf } from './model/describe-action.ts';
import { changedIn, type Difference } from './model/differences.ts';
import { saidBy, withoutWords } from './model/said-by.ts';
import { whenWords } from './model/when-words.ts';

const LIMIT = 50;
export type Entry = {
  readonly batch: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly noun: string;
  readonly differences: readonly Difference[];
  /** `changed`: something in it was changed further since, so that taking it back would be refused. */
  readonly state: 'undoable' | 'changed' | 'undone' | 'fixed';
  /** The action left the item there, so that it can be put back as it was then. */
  readonly leavesItem: boolean;
  readonly actor: string;
  /** The first change as it was recorded, to decide who may take it back; not to show. */
  readonly before: unknown;
  readonly after: unknown;
};

function stateOf(
  { isUndone, isCurrent, sorts }: RecordedAction,
  kinds: ReadonlyMap<string, ItemKind<object>>,
): Entry['state'] {
  if (isUndone) return 'undone';
  if (!sorts.every((change) => kinds.has(change.kind))) return 'fixed';
  return isCurrent ? 'undoable' : 'changed';
}

/** The actions of a programme, or of one of its items, newest first: at most the last 50, however large they are. */
export async function historyOf(
  scope: Scope,
  programme: Id<'programme'>,
  kinds: ReadonlyMap<string, ItemKind<object>>,
  item?: string,
): Promise<Entry[]> {
  if (item !== undefined && !isId(item)) return [];
  const actions = await listActions(scope, programme, { limit: LIMIT, ...(item ? { subject: item } : {}) });
  return actions.map((action) => {
    const { batch, count } = action;
    const [before] = action.sorts;
    const sorts = action.sorts.map(withoutWords);
    const [first] = sorts;
    if (!first || !before) throw new Error('an action without changes');
    // The sentence needs how many there were and of which sorts, not each of them.
    const changes = Array.from({ length: count }, (_, index) => sorts[index] ?? first);
    return {
      batch,
      when: whenWords(first.at, scope.now()),
      who: first.actorName || copy.unknownPerson,
      what: describeAction(changes),
      noun: [nounOf(first.kind), labelOf(first)].filter(Boolean).join(' '),
      differences: count === 1 ? changedIn(first.before, first.after) : [],
      state: stateOf(action, kinds),
      leavesItem: action.sorts.every((sort) => sort.after !== null && kinds.has(sort.kind) && saidBy(sort) === null),
      actor: first.actor,
      before: before.before,
      after: before.after,
    };
  });
}
