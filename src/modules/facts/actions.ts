import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import { addItem, changeItem } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { same } from '#platform/undo.ts';
import type { Fact } from './model/fact.ts';
import { withOldWords } from './model/left-behind.ts';
import {
  findOrganisationFacts,
  findProgrammeFacts,
  insertOrganisationFacts,
  lockProgrammeFacts,
  programmeFactsKind,
} from './store.ts';

type Change = { readonly revision: number; readonly facts: readonly Fact[] };
/** `right`: fields in other languages (`en.loket`) of which somebody says that their words are right, whatever the Dutch says now. */
type SpokenChange = Change & { readonly right?: readonly string[] };

/**
 * Keeps the facts of the organisation, made on `revision`, and says whether that changed anything. Refused as `conflict` when somebody
 * changed them in between.
 */
export async function keepOrganisationFacts(
  scope: Scope,
  { revision, right = [], ...change }: SpokenChange,
): Promise<Outcome<{ readonly isChanged: boolean }, 'conflict'>> {
  const before = await findOrganisationFacts(scope);
  if (before.revision !== revision) return refused('conflict');
  const facts = withOldWords(before.facts, change.facts, right);
  if (same(before.facts, facts)) return done({ isChanged: false });
  const subject = await insertOrganisationFacts(scope, { revision, facts });
  if (subject === null) return refused('conflict');
  await record(scope, [
    {
      programme: null,
      name: 'facts.organisation.changed',
      kind: 'facts.organisation',
      subject,
      before: before.facts,
      after: facts,
    },
  ]);
  return done({ isChanged: true });
}

/** The same for one programme; `revision` 0 is the first time. It can be undone like any change in the programme. */
export async function keepProgrammeFacts(
  scope: Scope,
  programme: Id<'programme'>,
  { revision, facts }: Change,
): Promise<Outcome<null, 'conflict'>> {
  // The first time there is no row yet whose revision could tell two writers apart.
  await lockProgrammeFacts(scope, programme);
  const item = await findProgrammeFacts(scope, programme);
  if ((item?.revision ?? 0) !== revision) return refused('conflict');
  if (!item) {
    await addItem(scope, programmeFactsKind, { programme }, { facts });
    return done(null);
  }
  const outcome = await changeItem(scope, programmeFactsKind, { programme, id: item.id, revision }, { facts });
  return outcome.ok ? done(null) : refused('conflict');
}
