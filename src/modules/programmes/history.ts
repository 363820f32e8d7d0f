import { type Id, isId } from '#kernel/id.ts';
import { listPersons } from '#modules/people/index.ts';
import { listChanges, type RecordedChange } from '#platform/events.ts';
import type { ItemKind } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import { describeAction, labelOf, nounOf } from './model/describe-action.ts';
import { type Difference, differencesOf } from './model/differences.ts';

const LIMIT = 200;
export type Entry = {
  readonly batch: string; readonly when: string; readonly who: string; readonly what: string; readonly noun: string;
  readonly differences: readonly Difference[]; readonly state: 'undoable' | 'undone' | 'fixed';
};

const whenOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('Europe/Amsterdam').toLocaleString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });

function stateOf(changes: readonly RecordedChange[], kinds: ReadonlyMap<string, ItemKind<object>>): Entry['state'] {
  if (changes.some((change) => change.undoneBy !== null)) return 'undone';
  return changes.every((change) => kinds.has(change.kind)) ? 'undoable' : 'fixed';
}

/** The actions of a programme, or of one of its items, newest first: at most the last 200 changes, put together per action. */
export async function historyOf(
  scope: Scope, programme: Id<'programme'>, kinds: ReadonlyMap<string, ItemKind<object>>, item?: string,
): Promise<Entry[]> {
  if (item !== undefined && !isId(item)) return [];
  const [changes, people] = [await listChanges(scope, programme, { limit: LIMIT, ...(item ? { subject: item } : {}) }), await listPersons(scope)];
  const names = new Map<string, string>(people.map((person) => [person.id, person.name]));
  return [...Map.groupBy(changes, (change) => change.batch)].map(([batch, newestFirst]) => {
    const own = newestFirst.toReversed();
    const [first] = own;
    if (!first) throw new Error('a group without changes');
    return {
      batch, when: whenOf(first.at), who: names.get(first.actor) ?? copy.unknownPerson, what: describeAction(own),
      noun: [nounOf(first.kind), labelOf(first)].filter(Boolean).join(' '),
      differences: own.length === 1 ? differencesOf(first.before, first.after) : [],
      state: stateOf(own, kinds),
    };
  });
}
