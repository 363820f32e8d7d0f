import { type KeptRow, keepRows, restoreRows } from '#platform/kept-rows.ts';
import type { Scope } from '#platform/scope.ts';

const of = (item: string) => ({ table: 'questions_published', column: 'item_id', id: item });

/** What the organisation shows of an item by itself, as rows. */
export const keepShown = (scope: Scope, item: string): Promise<KeptRow[]> => keepRows(scope, of(item));

/** Puts those rows in the place of what is shown now; the index is for the caller. */
export const restoreShown = (scope: Scope, item: string, rows: readonly KeptRow[]): Promise<void> =>
  restoreRows(scope, of(item), rows);

/** How far somebody is with a question that was heard; the words stay out of it. */
export type KeptHarvest = { readonly state: string; readonly item: string | null };

export async function keepHarvestState(scope: Scope, id: string): Promise<KeptHarvest | null> {
  const [row] = await keepRows(scope, { table: 'questions_harvest', column: 'id', id });
  return row ? { state: String(row.state), item: row.item_id === null ? null : String(row.item_id) } : null;
}
