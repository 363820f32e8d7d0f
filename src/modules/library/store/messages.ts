import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';
import { copy } from '../personal-data.nl.ts';
import type { LibraryTables } from '../tables.ts';
import type { StanceAt } from './stances.ts';

/** A question about a change of the base (`why`) or a better text for it (`offer`), with what the owner said. */
export type Message = {
  readonly id: Id<'message'>;
  readonly from: Id<'organisation'>;
  readonly owner: Id<'organisation'>;
  readonly base: Id<'base'>;
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly kind: 'why' | 'offer';
  readonly text: string;
  /** The texts that are offered; null with a question. */
  readonly body: Body | null;
  readonly state: 'open' | 'answered' | 'taken' | 'declined';
  readonly answer: string;
  readonly at: Temporal.Instant;
  readonly personName: string;
  readonly answeredByName: string;
};
type Row = {
  id: string;
  organisation_id: string;
  owner_id: string;
  base_id: string;
  item_id: string;
  lang: string;
  kind: string;
  text: string;
  body: unknown;
  state: string;
  answer: string;
  at: Date;
  person_name: string;
  answered_by_name: string;
};

const COLUMNS = [
  'id',
  'organisation_id',
  'owner_id',
  'base_id',
  'item_id',
  'lang',
  'kind',
  'text',
  'body',
  'state',
  'answer',
  'at',
  'person_name',
  'answered_by_name',
] as const;
const LIMIT = 200;

const toMessage = (row: Row): Message => ({
  id: row.id as Id<'message'>,
  from: row.organisation_id as Id<'organisation'>,
  owner: row.owner_id as Id<'organisation'>,
  base: row.base_id as Id<'base'>,
  item: row.item_id as Id<'item'>,
  lang: row.lang,
  kind: row.kind as Message['kind'],
  text: row.text,
  body: row.body as Body | null,
  state: row.state as Message['state'],
  answer: row.answer,
  at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  personName: row.person_name || copy.gone,
  answeredByName: row.answered_by_name,
});

const messages = (scope: Scope) => scope.tables<LibraryTables>().selectFrom('library_message').select(COLUMNS);

/** What the organisation asked or was asked about one item, newest first. */
export const listMessagesAbout = async (scope: Scope, item: string): Promise<Message[]> =>
  (
    await messages(scope)
      .where('item_id', '=', item)
      .where((where) =>
        where.or([where('organisation_id', '=', scope.organisation), where('owner_id', '=', scope.organisation)]),
      )
      .orderBy('at', 'desc')
      .limit(LIMIT)
      .execute()
  ).map(toMessage);

/** What waits for an answer of the organisation of the scope as the owner of bases, oldest first. */
export const listOpenMessages = async (scope: Scope): Promise<Message[]> =>
  (
    await messages(scope)
      .where('owner_id', '=', scope.organisation)
      .where('state', '=', 'open')
      .orderBy('at')
      .limit(LIMIT)
      .execute()
  ).map(toMessage);

/** What the organisation of the scope asked or offered and got an answer on since a moment, the last answered first. */
export const listAnsweredMessages = async (scope: Scope, since: Temporal.Instant): Promise<Message[]> =>
  (
    await messages(scope)
      .where('organisation_id', '=', scope.organisation)
      .where('state', '<>', 'open')
      .where('answered_at', '>=', new Date(since.epochMilliseconds))
      .orderBy('answered_at', 'desc')
      .limit(LIMIT)
      .execute()
  ).map(toMessage);

/** One message that the organisation wrote or got. */
export async function findMessage(scope: Scope, id: string): Promise<Message | undefined> {
  const row = await messages(scope).where('id', '=', id).executeTakeFirst();
  return row && toMessage(row);
}

export async function insertMessage(
  scope: Scope,
  at: StanceAt,
  { kind, text, body }: Pick<Message, 'kind' | 'text' | 'body'>,
): Promise<Id<'message'>> {
  const id = newId<'message'>();
  await scope
    .tables<LibraryTables>()
    .insertInto('library_message')
    .values({
      id,
      organisation_id: scope.organisation,
      owner_id: at.owner,
      base_id: at.base,
      item_id: at.item,
      lang: at.lang,
      kind,
      text,
      body: body && JSON.stringify(body),
      state: 'open',
      answer: '',
      at: scope.now().toString(),
      person_id: scope.actor.id,
      person_name: scope.actor.name,
      answered_at: null,
      answered_by: null,
      answered_by_name: '',
    })
    .execute();
  return id;
}

/** False when it was answered already, or is not for the organisation of the scope to answer. */
export async function answerMessage(
  scope: Scope,
  id: Id<'message'>,
  { state, answer }: Pick<Message, 'state' | 'answer'>,
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<LibraryTables>()
    .updateTable('library_message')
    .set({
      state,
      answer,
      answered_at: scope.now().toString(),
      answered_by: scope.actor.id,
      answered_by_name: scope.actor.name,
    })
    .where('owner_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
