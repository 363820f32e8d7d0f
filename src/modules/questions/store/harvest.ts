import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { FEWEST_SEARCHES } from '../model/searched-words.ts';
import type { QuestionsTables } from '../tables.ts';

/** Where a question was heard. */
export const HARVEST_SOURCES = ['file', 'search', 'feedback', 'session'] as const;
export type HarvestSource = (typeof HARVEST_SOURCES)[number];

/** A question that was heard and waits for an answer, or was used or dropped. */
export type Harvested = {
  readonly id: Id<'harvest'>;
  readonly source: HarvestSource;
  readonly question: string;
  /** As it came along; '' for none. */
  readonly answer: string;
  /** What the file said of it. */
  readonly about: HeardAbout;
  readonly state: 'waiting' | 'used' | 'dropped';
  readonly revision: number;
};
/** What a file says of a question, in its own words; '' and nothing for what it does not say. */
export type HeardAbout = {
  readonly subject: string;
  readonly domain: string;
  readonly audience: string;
  /** Other words for it. */
  readonly words: readonly string[];
  /** Where the answer comes from. */
  readonly origin: string;
  readonly owner: string;
};
/**
 * Where questions come from: of what was read in also the step that did so, and the name of the file ('' for a paste); of what was
 * heard in a session the name of that ('' for not said).
 */
export type HeardFrom = { readonly source: HarvestSource; readonly reading?: string | null; readonly from?: string };

const COLUMNS = ['id', 'source', 'question', 'answer', 'meta', 'state', 'revision'] as const;

const toHarvested = ({
  meta,
  ...row
}: {
  id: string;
  source: string;
  question: string;
  answer: string;
  meta: unknown;
  state: string;
  revision: number;
}): Harvested => ({
  ...row,
  about: readAbout(meta),
  id: row.id as Id<'harvest'>,
  source: HARVEST_SOURCES.find((each) => each === row.source) ?? 'file',
  state: row.state === 'used' || row.state === 'dropped' ? row.state : 'waiting',
});

/** What was kept of it; a field that is missing or of another kind counts as not said. */
export function readAbout(kept: unknown): HeardAbout {
  const field = (name: string): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
  const text = (name: string) => [field(name)].find((value) => typeof value === 'string') ?? '';
  const words = field('words');
  return {
    subject: text('subject'),
    domain: text('domain'),
    audience: text('audience'),
    words: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
    origin: text('origin'),
    owner: text('owner'),
  };
}

const harvest = (scope: Scope) =>
  scope
    .tables<QuestionsTables>()
    .selectFrom('questions_harvest')
    .select(COLUMNS)
    .where('organisation_id', '=', scope.organisation);

export async function findHarvested(scope: Scope, id: string): Promise<Harvested | undefined> {
  const row = await harvest(scope).where('id', '=', id).executeTakeFirst();
  return row && toHarvested(row);
}

/** Those of these that wait, in no order; nobody else settles them before this transaction ends. */
export async function findWaiting(scope: Scope, ids: readonly string[]): Promise<Harvested[]> {
  if (ids.length === 0) return [];
  const rows = await harvest(scope)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toHarvested);
}

/** A question to keep, with what a file says of it. */
export type Heard = Pick<Harvested, 'question' | 'answer'> & { readonly about?: HeardAbout };

/** Keeps questions that were heard; those of one time are listed in their own order. Gives their ids. */
export async function insertHarvest(
  scope: Scope,
  { source, reading = null, from = '' }: HeardFrom,
  heard: readonly Heard[],
): Promise<Id<'harvest'>[]> {
  if (heard.length === 0) return [];
  const ids = heard
    .map(() => newId<'harvest'>())
    .sort()
    .reverse();
  const rows = heard.map(({ question, answer, about }, place) => ({
    id: ids[place] ?? newId<'harvest'>(),
    organisation_id: scope.organisation,
    base_id: null,
    source,
    reading_id: reading,
    question,
    answer,
    meta: JSON.stringify({
      ...about,
      ...(reading === null && from === '' ? {} : { from, at: scope.now().toString() }),
    }),
    state: 'waiting',
    item_id: null,
    revision: 1,
    changed_at: scope.now().toString(),
    changed_by: scope.actor.id,
  }));
  await scope.tables<QuestionsTables>().insertInto('questions_harvest').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** Says of questions that wait what became of them, in one statement; gives the ids of those that waited. */
export async function settleWaiting(
  scope: Scope,
  all: readonly { readonly id: string; readonly state: Harvested['state']; readonly item: string | null }[],
): Promise<readonly Id<'harvest'>[]> {
  const { rows } = await sql<{ id: Id<'harvest'> }>`update questions_harvest h set state = g.state, item_id = g.item,
      revision = h.revision + 1, changed_at = ${scope.now().toString()}, changed_by = ${scope.actor.id}
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as g (id uuid, state text, item uuid)
    where h.organisation_id = ${scope.organisation} and h.id = g.id and h.state = 'waiting'
    returning h.id`.execute(scope.tables());
  return rows.map(({ id }) => id);
}

/** False when somebody changed it since `revision`. */
export async function updateHarvest(
  scope: Scope,
  { id, revision }: Pick<Harvested, 'id' | 'revision'>,
  { state, item }: { state: Harvested['state']; item: Id<'item'> | null },
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<QuestionsTables>()
    .updateTable('questions_harvest')
    .set({
      state,
      item_id: item,
      revision: revision + 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What visitors searched for without finding anything since a day, the most first; as often as `FEWEST_SEARCHES`. */
export async function listUnfound(
  scope: Scope,
  since: string,
): Promise<{ readonly words: string; readonly count: number }[]> {
  return (
    scope
      .tables<QuestionsTables>()
      .selectFrom('questions_search_day')
      .select(['words', sql<number>`sum(count)::int`.as('count')])
      .where('organisation_id', '=', scope.organisation)
      .where('found', '=', false)
      // A letter that somebody typed says nothing of what they looked for.
      .where(sql`char_length(words)`, '>', 1)
      .where('day', '>=', since)
      // What somebody took or passed over is looked at once.
      .where('words', 'not in', (query) =>
        query
          .selectFrom('questions_harvest')
          .select('question')
          .where('organisation_id', '=', scope.organisation)
          .where('source', '=', 'search'),
      )
      .groupBy('words')
      .having(sql`sum(count)`, '>=', FEWEST_SEARCHES)
      .orderBy(sql`sum(count)`, 'desc')
      .orderBy('words')
      .limit(30)
      .execute()
  );
}

/** Forgets what was decided about words that visitors searched for. */
export async function deleteSearched(scope: Scope, words: string): Promise<void> {
  await scope
    .tables<QuestionsTables>()
    .deleteFrom('questions_harvest')
    .where('organisation_id', '=', scope.organisation)
    .where('source', '=', 'search')
    .where('question', '=', words)
    .where('state', '=', 'dropped')
    .execute();
}

/** What visitors said was not clear and nobody looked at yet, the newest first. */
export async function listUnclear(
  scope: Scope,
): Promise<{ readonly id: string; readonly item: Id<'item'>; readonly lang: string; readonly reason: string }[]> {
  const rows = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_feedback')
    .select(['id', 'item_id', 'lang', 'reason'])
    .where('organisation_id', '=', scope.organisation)
    .where('is_clear', '=', false)
    .where('reason', '<>', '')
    .where('handled_at', 'is', null)
    .orderBy('at', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ item_id: item, ...row }) => ({ ...row, item: item as Id<'item'> }));
}

/** Says that somebody looked at what a visitor wrote; gives the words, undefined when there is nothing to look at. */
export async function handleFeedback(scope: Scope, id: string): Promise<string | undefined> {
  const row = await scope
    .tables<QuestionsTables>()
    .updateTable('questions_feedback')
    .set({ handled_at: scope.now().toString() })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .returning('reason')
    .executeTakeFirst();
  return row?.reason;
}
