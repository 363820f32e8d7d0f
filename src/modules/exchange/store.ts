import { sql } from 'kysely';
import { asId, type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Decision, Decisions } from './model/piece.ts';
import type { SourceDocument } from './model/source-document.ts';
import type { Recognition } from './recognise/index.ts';
import type { ExchangeTables } from './tables.ts';

/** An import in a list. `programme` is null as long as it is to become a programme of its own. */
export type ImportSummary = {
  readonly id: Id<'import'>;
  readonly programme: Id<'programme'> | null;
  readonly fileName: string;
  readonly createdAt: Temporal.Instant;
  /** When and by which action it was taken over; null while it waits. */
  readonly adopted: { readonly at: Temporal.Instant; readonly batch: Id<'batch'> } | null;
};
/** An import as it is reviewed. `document` is null when it was not asked for. */
export type KeptImport = ImportSummary & {
  readonly recognition: Recognition;
  readonly decisions: Decisions;
  readonly document: SourceDocument | null;
};

const LIST_LIMIT = 100;
const SUMMARY = ['id', 'programme_id', 'file_name', 'created_at', 'adopted_at', 'adopted_batch'] as const;
type FoundSummary = {
  id: string;
  programme_id: string | null;
  file_name: string;
  created_at: Date;
  adopted_at: Date | null;
  adopted_batch: string | null;
};
type Found = FoundSummary & { recognition: Recognition; decisions: Decisions; document?: SourceDocument };

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());
const toSummary = (row: FoundSummary): ImportSummary => ({
  id: asId<'import'>(row.id),
  programme: row.programme_id === null ? null : asId<'programme'>(row.programme_id),
  fileName: row.file_name,
  createdAt: instant(row.created_at),
  adopted:
    row.adopted_at && row.adopted_batch
      ? { at: instant(row.adopted_at), batch: asId<'batch'>(row.adopted_batch) }
      : null,
});

/** PostgreSQL keeps neither a zero character nor half a surrogate pair in JSON; people see neither. */
const storable = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? clean(inner) : inner));
const clean = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** Keeps what was read until a person has looked at it. */
export async function insertImport(
  scope: Scope,
  at: { readonly programme: Id<'programme'> | null; readonly fileName: string; readonly contentHash: string },
  read: Recognition & { readonly document: SourceDocument },
): Promise<Id<'import'>> {
  const id = newId<'import'>();
  await scope
    .tables<ExchangeTables>()
    .insertInto('exchange_import')
    .values({
      id,
      organisation_id: scope.organisation,
      programme_id: at.programme,
      file_name: clean(at.fileName),
      content_hash: at.contentHash,
      created_at: scope.now().toString(),
      created_by: scope.actor.id,
      adopted_at: null,
      adopted_batch: null,
      document: storable(read.document),
      recognition: storable({ plan: read.plan, items: read.items }),
      decisions: '{}',
    })
    .execute();
  return id;
}

/** Undefined for an import of another organisation or another programme. The document is large: only on request. */
export async function findImport(
  scope: Scope,
  at: { readonly id: Id<'import'>; readonly programme: Id<'programme'> | null },
  options: { readonly document: boolean },
): Promise<KeptImport | undefined> {
  const row = await scope
    .tables<ExchangeTables>()
    .selectFrom('exchange_import')
    .select([...SUMMARY, 'recognition', 'decisions', ...(options.document ? (['document'] as const) : [])])
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', at.id)
    .where(sql<boolean>`programme_id is not distinct from ${at.programme}`)
    .executeTakeFirst();
  if (!row) return undefined;
  const found = row as unknown as Found;
  return {
    ...toSummary(found),
    recognition: found.recognition,
    decisions: found.decisions,
    document: found.document ?? null,
  };
}

/** In which programme an import stands now; undefined for an import of another organisation. */
export async function findImportSummary(scope: Scope, id: Id<'import'>): Promise<ImportSummary | undefined> {
  const row = await scope
    .tables<ExchangeTables>()
    .selectFrom('exchange_import')
    .select(SUMMARY)
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toSummary(row as unknown as FoundSummary);
}

/** The imports of a programme, or with null those that have none yet; newest first. */
export async function listImports(scope: Scope, programme: Id<'programme'> | null): Promise<ImportSummary[]> {
  const rows = await scope
    .tables<ExchangeTables>()
    .selectFrom('exchange_import')
    .select(SUMMARY)
    .where('organisation_id', '=', scope.organisation)
    .where(sql<boolean>`programme_id is not distinct from ${programme}`)
    .orderBy('created_at', 'desc')
    .limit(LIST_LIMIT)
    .execute();
  return (rows as unknown as FoundSummary[]).map(toSummary);
}

/**
 * What the same file, byte for byte, gave when it was read before this import: the last time it was taken over, else the last
 * time it was read. With a programme only what stands in that programme. Undefined when this is the first time.
 */
export async function findEarlierImport(
  scope: Scope,
  id: Id<'import'>,
  within: Id<'programme'> | null,
): Promise<ImportSummary | undefined> {
  const row = await scope
    .tables<ExchangeTables>()
    .selectFrom('exchange_import as before')
    .innerJoin('exchange_import as this', (join) =>
      join
        .onRef('this.content_hash', '=', 'before.content_hash')
        .onRef('this.organisation_id', '=', 'before.organisation_id'),
    )
    .select(SUMMARY.map((column) => `before.${column}` as const))
    .where('before.organisation_id', '=', scope.organisation)
    .where('this.id', '=', id)
    .where('before.id', '<>', id)
    .whereRef('before.created_at', '<=', 'this.created_at')
    .$if(within !== null, (query) => query.where('before.programme_id', '=', within))
    .orderBy(sql`before.adopted_at desc nulls last`)
    .orderBy('before.created_at', 'desc')
    .executeTakeFirst();
  return row && toSummary(row as unknown as FoundSummary);
}

/** Every import of the organisation that nobody took over yet, newest first. */
export async function listOpenImports(scope: Scope): Promise<ImportSummary[]> {
  const rows = await scope
    .tables<ExchangeTables>()
    .selectFrom('exchange_import')
    .select(SUMMARY)
    .where('organisation_id', '=', scope.organisation)
    .where('adopted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(LIST_LIMIT)
    .execute();
  return (rows as unknown as FoundSummary[]).map(toSummary);
}

/** Keeps decisions by the key of a piece; null takes one back. Decisions on other pieces, perhaps of somebody else, stay as they are. */
export async function saveDecisions(
  scope: Scope,
  id: Id<'import'>,
  decisions: ReadonlyMap<string, Decision | null>,
): Promise<void> {
  const taken = [...decisions].filter(([, decision]) => decision !== null);
  await scope
    .tables<ExchangeTables>()
    .updateTable('exchange_import')
    .set({
      decisions: sql<string>`(decisions - ${[...decisions.keys()]}::text[]) || ${storable(Object.fromEntries(taken))}::jsonb`,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .execute();
}

/**
 * Marks the import as taken over by the action of the scope. False when somebody was first: `after` is the action by which
 * the caller last saw it taken over, null for never. A second click waits here for the first, and then finds it done.
 */
export async function claimImport(scope: Scope, id: Id<'import'>, after: Id<'batch'> | null): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ExchangeTables>()
    .updateTable('exchange_import')
    .set({ adopted_at: scope.now().toString(), adopted_batch: scope.batch })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where(sql<boolean>`adopted_batch is not distinct from ${after}`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** From now on the import stands in this programme; with null it is to become one of its own. */
export async function moveImport(scope: Scope, id: Id<'import'>, programme: Id<'programme'> | null): Promise<void> {
  await scope
    .tables<ExchangeTables>()
    .updateTable('exchange_import')
    .set({ programme_id: programme })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .execute();
}

/** What was taken over by the action `batch` waits for review again, with all that was decided, and no longer stands in the programme. */
export async function reopenImports(
  scope: Scope,
  { programme, batch }: { readonly programme: Id<'programme'>; readonly batch: Id<'batch'> },
): Promise<void> {
  await scope
    .tables<ExchangeTables>()
    .updateTable('exchange_import')
    .set({ programme_id: null, adopted_at: null, adopted_batch: null })
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .where('adopted_batch', '=', batch)
    .execute();
}

export async function deleteImport(scope: Scope, id: Id<'import'>): Promise<void> {
  await scope
    .tables<ExchangeTables>()
    .deleteFrom('exchange_import')
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .execute();
}
