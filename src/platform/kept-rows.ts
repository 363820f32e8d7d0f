import { sql } from 'kysely';
import type { Scope } from './scope.ts';

/** A row as JSON, every column by its name. */
export type KeptRow = Readonly<Record<string, unknown>>;
/** Of one table: the column that says what a row is about. */
export type RowsOf = { readonly table: string; readonly column: string };
/** Rows by what they are about. */
export type KeptRows = ReadonlyMap<string, readonly KeptRow[]>;

/** The rows of the organisation of the scope about these as they are now, by id; nobody else changes them before this transaction ends. */
export async function keepRows(scope: Scope, { table, column }: RowsOf, ids: readonly string[]): Promise<KeptRows> {
  const { rows } = await sql<{ row: KeptRow }>`select to_jsonb(t) as row from ${sql.id(table)} t
    where organisation_id = ${scope.organisation} and ${sql.id(column)} = any(${ids}::uuid[]) order by id for update`.execute(
    scope.tables(),
  );
  return Map.groupBy(
    rows.map(({ row }) => row),
    (row) => String(row[column]),
  );
}

/** Puts rows back in the place of what is there now. Who changed the rows of now is told: a revision is never used twice. */
export async function restoreRows(scope: Scope, of: RowsOf, kept: KeptRows): Promise<void> {
  const ids = [...kept.keys()];
  const now = await keepRows(scope, of, ids);
  await sql`delete from ${sql.id(of.table)}
    where organisation_id = ${scope.organisation} and ${sql.id(of.column)} = any(${ids}::uuid[])`.execute(
    scope.tables(),
  );
  const back = [...kept].flatMap(([id, rows]) => renumbered(rows, now.get(id) ?? []));
  if (back.length === 0) return;
  await sql`insert into ${sql.id(of.table)}
    select * from jsonb_populate_recordset(null::${sql.id(of.table)}, ${JSON.stringify(back)}::jsonb)`.execute(
    scope.tables(),
  );
}

function renumbered(rows: readonly KeptRow[], now: readonly KeptRow[]): KeptRow[] {
  const numbers = [...now, ...rows].map(({ revision }) => (typeof revision === 'number' ? revision : 0));
  const highest = Math.max(0, ...numbers);
  return rows.map((row) => ('revision' in row ? { ...row, revision: highest + 1 } : row));
}
