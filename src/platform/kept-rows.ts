import { sql } from 'kysely';
import type { Scope } from './scope.ts';

/** A row as JSON, every column by its name. */
export type KeptRow = Readonly<Record<string, unknown>>;
/** Rows of one table of the organisation of the scope that are about one thing. */
export type RowsOf = { readonly table: string; readonly column: string; readonly id: string };

/** These rows as they are now, by id; nobody else changes them before this transaction ends. */
export async function keepRows(scope: Scope, { table, column, id }: RowsOf): Promise<KeptRow[]> {
  const { rows } = await sql<{ row: KeptRow }>`select to_jsonb(t) as row from ${sql.id(table)} t
    where organisation_id = ${scope.organisation} and ${sql.id(column)} = ${id}::uuid order by id for update`.execute(
    scope.tables(),
  );
  return rows.map(({ row }) => row);
}

/** Puts rows back in the place of what is there now. Who changed the rows of now is told: a revision is never used twice. */
export async function restoreRows(scope: Scope, of: RowsOf, rows: readonly KeptRow[]): Promise<void> {
  const now = await keepRows(scope, of);
  const highest = Math.max(
    0,
    ...[...now, ...rows].map(({ revision }) => (typeof revision === 'number' ? revision : 0)),
  );
  await sql`delete from ${sql.id(of.table)}
    where organisation_id = ${scope.organisation} and ${sql.id(of.column)} = ${of.id}::uuid`.execute(scope.tables());
  if (rows.length === 0) return;
  const back = rows.map((row) => ('revision' in row ? { ...row, revision: highest + 1 } : row));
  await sql`insert into ${sql.id(of.table)}
    select * from jsonb_populate_recordset(null::${sql.id(of.table)}, ${JSON.stringify(back)}::jsonb)`.execute(
    scope.tables(),
  );
}
