import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import { itemKind, type Item, listItems } from '#platform/items.ts';
import type { Scope } from '#platform/scope.ts';
import { type Fact, type Facts, joinFacts } from './model/fact.ts';
import { type FactsIn, spokenFacts } from './model/facts-in.ts';
import type { FactsTables } from './tables.ts';

/** The facts of one programme together; a programme has one such row, or none yet. */
export type ProgrammeFacts = { readonly facts: readonly Fact[] };
export const programmeFactsKind = itemKind<ProgrammeFacts>('facts.programme', 'facts_programme');

/** The facts of an organisation. `revision` is 0 while there are none. */
export type KeptFacts = { readonly revision: number; readonly facts: readonly Fact[] };

const factsIn = (body: unknown): readonly Fact[] => (body as ProgrammeFacts).facts ?? [];

/** The facts of the organisation of the scope as they are now, or (`before`) as they were before this revision. */
export async function findOrganisationFacts(scope: Scope, before?: number): Promise<KeptFacts> {
  const row = await scope
    .tables<FactsTables>()
    .selectFrom('facts_organisation')
    .select(['revision', 'body'])
    .where('organisation_id', '=', scope.organisation)
    .$if(before !== undefined, (rows) => rows.where('revision', '<', before ?? 0))
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return { revision: 0, facts: [] };
  return { revision: row.revision, facts: factsIn(row.body) };
}

/** Keeps the facts as the next revision. Gives its id, or null when somebody else kept one in between. Earlier ones stay. */
export async function insertOrganisationFacts(
  scope: Scope,
  { revision, facts }: { revision: number; facts: readonly Fact[] },
): Promise<string | null> {
  const id = newId();
  const { numInsertedOrUpdatedRows: count } = await scope
    .tables<FactsTables>()
    .insertInto('facts_organisation')
    .values({
      id,
      organisation_id: scope.organisation,
      revision: revision + 1,
      body: JSON.stringify({ facts }),
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'revision']).doNothing())
    .executeTakeFirst();
  return count === 1n ? id : null;
}

/** Lets nobody else write the facts of this programme before the transaction ends; who asks second waits for it. */
export async function lockProgrammeFacts(scope: Scope, programme: Id<'programme'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`facts ${programme}`}, 0))`.execute(scope.tables());
}

/** The facts of a programme; undefined while it has none of its own. */
export const findProgrammeFacts = async (
  scope: Scope,
  programme: Id<'programme'>,
): Promise<Item<ProgrammeFacts> | undefined> => (await listItems(scope, programmeFactsKind, programme)).at(-1);

/**
 * What stands in the place of each name: the facts of the organisation, and on top of them those of the programme when one is
 * given. Read at every request, so a change shows everywhere at once.
 */
export async function factsOf(scope: Scope, programme?: Id<'programme'>): Promise<Facts> {
  const { facts } = await findOrganisationFacts(scope);
  const own = programme === undefined ? undefined : await findProgrammeFacts(scope, programme);
  return joinFacts(facts, own?.body.facts ?? []);
}

/** The facts of the organisation for texts in any language. */
export const spokenFactsOf = async (scope: Scope): Promise<FactsIn> =>
  spokenFacts((await findOrganisationFacts(scope)).facts);
