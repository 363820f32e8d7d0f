import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';
import type { LibraryTables } from '../tables.ts';

export const TEXT_STATES = ['concept', 'submitted', 'returned', 'approved', 'published', 'archived'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** The moments between which a text is shown; `until` null for no end. */
export type Window = { readonly from: Temporal.Instant; readonly until: Temporal.Instant | null };

/** What was said last on the way to agreement: by who sent the text, agreed with it or sent it back; `words` '' for nothing more. */
export type Note = { readonly by: Id<'person'>; readonly at: Temporal.Instant; readonly words: string };

/** A text as the organisation of the scope works on it: its own item's, or its own words for an item of a base it follows. */
export type WorkingText = {
  readonly id: Id<'text'>;
  readonly base: Id<'base'> | null;
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly draft: Body;
  readonly state: TextState;
  readonly submittedBy: Id<'person'> | null;
  readonly approvedBy: Id<'person'> | null;
  /** Null when nothing is under way. */
  readonly note: Note | null;
  /** Number of the version that is shown or will be; null before the first and after withdrawing. */
  readonly version: number | null;
  readonly window: Window | null;
  readonly revision: number;
  readonly changedAt: Temporal.Instant;
  readonly changedBy: Id<'person'>;
};
type Row = {
  id: string;
  base_id: string | null;
  item_id: string;
  lang: string;
  draft: unknown;
  state: string;
  submitted_by: string | null;
  approved_by: string | null;
  note_by: string | null;
  note_at: Date | null;
  note_words: string | null;
  version: number | null;
  visible_from: Date | null;
  visible_until: Date | null;
  revision: number;
  changed_at: Date;
  changed_by: string;
};

const COLUMNS = [
  'id',
  'base_id',
  'item_id',
  'lang',
  'draft',
  'state',
  'submitted_by',
  'approved_by',
  'note_by',
  'note_at',
  'note_words',
  'version',
  'visible_from',
  'visible_until',
  'revision',
  'changed_at',
  'changed_by',
] as const;

const instant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

const toText = (row: Row): WorkingText => ({
  id: row.id as Id<'text'>,
  base: row.base_id as Id<'base'> | null,
  item: row.item_id as Id<'item'>,
  lang: row.lang,
  draft: row.draft as Body,
  state: row.state as TextState,
  submittedBy: row.submitted_by as Id<'person'> | null,
  approvedBy: row.approved_by as Id<'person'> | null,
  note: row.note_at && { by: row.note_by as Id<'person'>, at: instant(row.note_at), words: row.note_words ?? '' },
  version: row.version,
  window: row.visible_from && {
    from: instant(row.visible_from),
    until: row.visible_until && instant(row.visible_until),
  },
  revision: row.revision,
  changedAt: instant(row.changed_at),
  changedBy: row.changed_by as Id<'person'>,
});

const texts = (scope: Scope) =>
  scope
    .tables<LibraryTables>()
    .selectFrom('library_text')
    .select(COLUMNS)
    .where('organisation_id', '=', scope.organisation);

/** The organisation's own text of an item in a language; undefined while it has none. */
export async function findText(scope: Scope, at: { item: string; lang: string }): Promise<WorkingText | undefined> {
  const row = await texts(scope).where('item_id', '=', at.item).where('lang', '=', at.lang).executeTakeFirst();
  return row && toText(row);
}

/** The organisation's own texts of these items, by language. */
export const listTextsOf = async (scope: Scope, items: readonly string[]): Promise<WorkingText[]> =>
  items.length === 0
    ? []
    : (await texts(scope).where('item_id', 'in', items).orderBy('item_id').orderBy('lang').execute()).map(toText);

export type TextValues = {
  readonly base: Id<'base'> | null;
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly draft: Body;
};

/** Null when there is one already. */
export async function insertText(scope: Scope, values: TextValues): Promise<WorkingText | null> {
  const row = await scope
    .tables<LibraryTables>()
    .insertInto('library_text')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      base_id: values.base,
      item_id: values.item,
      lang: values.lang,
      draft: JSON.stringify(values.draft),
      state: 'concept',
      submitted_by: null,
      approved_by: null,
      note_by: null,
      note_at: null,
      note_words: null,
      version: null,
      visible_from: null,
      visible_until: null,
      revision: 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ? toText(row) : null;
}

export type TextChange = Partial<
  Pick<WorkingText, 'draft' | 'state' | 'submittedBy' | 'approvedBy' | 'note' | 'version' | 'window'>
>;

/** The text after the change; null when somebody changed it since `revision`. */
export async function updateText(
  scope: Scope,
  { id, revision }: Pick<WorkingText, 'id' | 'revision'>,
  change: TextChange,
): Promise<WorkingText | null> {
  const row = await scope
    .tables<LibraryTables>()
    .updateTable('library_text')
    .set({
      ...(change.draft === undefined ? {} : { draft: JSON.stringify(change.draft) }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.submittedBy === undefined ? {} : { submitted_by: change.submittedBy }),
      ...(change.approvedBy === undefined ? {} : { approved_by: change.approvedBy }),
      ...(change.note === undefined
        ? {}
        : {
            note_by: change.note?.by ?? null,
            note_at: change.note?.at.toString() ?? null,
            note_words: change.note?.words ?? null,
          }),
      ...(change.version === undefined ? {} : { version: change.version }),
      ...(change.window === undefined
        ? {}
        : {
            visible_from: change.window?.from.toString() ?? null,
            visible_until: change.window?.until?.toString() ?? null,
          }),
      revision: revision + 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ? toText(row) : null;
}

/** A text to keep as it is given, made on what was just read; published as `version` from `from` on, a concept while that is null. */
export type GivenText = TextValues & { readonly revision: number; readonly version: number | null };

/**
 * Makes or changes texts in one statement; what a concept showed before it goes on showing. Gives how many nobody changed in between.
 */
export async function keepTexts(scope: Scope, all: readonly GivenText[], from: Temporal.Instant): Promise<number> {
  const given = all.map((text) => ({ ...text, id: newId() }));
  const { rows } = await sql`insert into library_text as t
      (id, organisation_id, base_id, item_id, lang, draft, state, version, visible_from, revision, changed_at, changed_by)
    select g.id, ${scope.organisation}::uuid, g.base, g.item, g.lang, g.draft,
      case when g.version is null then 'concept' else 'published' end, g.version,
      case when g.version is not null then ${from.toString()}::timestamptz end,
      g.revision + 1, ${scope.now().toString()}::timestamptz, ${scope.actor.id}::uuid
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as g (id uuid, base uuid, item uuid, lang text, draft jsonb, version integer, revision integer)
    on conflict (organisation_id, item_id, lang) do update set draft = excluded.draft, state = excluded.state,
      submitted_by = null, approved_by = null, note_by = null, note_at = null, note_words = null, version = coalesce(excluded.version, t.version),
      visible_from = coalesce(excluded.visible_from, t.visible_from),
      visible_until = case when excluded.version is null then t.visible_until end,
      revision = excluded.revision, changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where t.revision = excluded.revision - 1
    returning 1`.execute(scope.tables());
  return rows.length;
}

/** Forgets a text that was never published, such as an own answer that somebody thought better of. */
export async function deleteText(
  scope: Scope,
  { id, revision }: Pick<WorkingText, 'id' | 'revision'>,
): Promise<boolean> {
  const { numDeletedRows } = await scope
    .tables<LibraryTables>()
    .deleteFrom('library_text')
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
