import type { SourceRow, SourceTable } from '../../model/source-document.ts';
import { cellText } from '../text/blocks.ts';
import { candidatesOf, isStrongName } from './header.ts';

/**
 * The tables of a sheet: below an empty row a row with names of columns starts another one, perhaps with a title above it. An
 * empty row within a table parts nothing.
 */
export function tablesOfSheet(table: SourceTable): SourceTable[] {
  if (table.sheet === null) return [table];
  const starts = table.rows.flatMap((row, index) =>
    index > 0 && filled(row).length === 0 && isHeadedBelow(table.rows, index + 1) ? [index + 1] : [],
  );
  return [0, ...starts].map((from, index) => ({ ...table, rows: table.rows.slice(from, starts[index]) }));
}

/** Only where the columns have names of another kind: a header that is repeated goes on with its table. */
function isHeadedBelow(rows: readonly SourceRow[], from: number): boolean {
  const [first, second] = [rows[from], rows[from + 1]];
  const header = first && filled(first).length === 1 ? second : first;
  if (!header) return false;
  const names = filled(header);
  const isMoney = names.some((name) => candidatesOf(name).some((each) => each.role === 'amount' && isStrongName(each)));
  const known = names.filter((name) => name.length <= 50 && candidatesOf(name).some(isStrongName)).length;
  return isMoney && known >= 2 && known * 2 >= names.length;
}

const filled = (row: SourceRow): string[] =>
  row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
