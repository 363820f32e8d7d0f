import type { Matrix } from '#kernel/plan.ts';
import { certain, type Found } from '../found.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { oneLine } from '../dates.ts';
import { isCross } from '../table/contents.ts';
import { monthColumns } from '../table/moments-across.ts';
import { bandText, type GridRow } from '../table/grid.ts';

/** Tables of crosses: what is ticked for whom. Also the crossed columns of a calendar or of a table of audiences. */
export function readMatrices({ tables }: Reading): Found<Matrix>[] {
  return tables.flatMap((kinded) =>
    kinded.facts.crossColumns.length >= 2 && monthColumns(kinded.table).length === 0 ? matrixOf(kinded) : [],
  );
}

function matrixOf({ table, facts }: KindedTable): Found<Matrix>[] {
  const columns = facts.crossColumns.map((index) => ({
    index,
    name: oneLine((table.headers[index] ?? '').split(' > ').at(-1) ?? ''),
  }));
  const labels = table.headers.flatMap((_, index) =>
    facts.crossColumns.includes(index) || index === facts.dateColumn?.index ? [] : [index],
  );
  const rows = table.rows.flatMap((row) => {
    const name = bandText(row, table.width) === null ? labelOf(row, labels) : '';
    return name === ''
      ? []
      : [{ name, crossed: columns.filter(({ index }) => isCross(row.places[index]?.text ?? '')) }];
  });
  const crosses = rows.flatMap(({ name, crossed }) => crossed.map((column) => [name, column.name] as const));
  if (crosses.length === 0) return [];
  const caption = table.above.at(-1);
  const title =
    caption !== undefined && caption.length <= 90 && !/[.:]$/.test(caption) ? caption : table.part.title || null;
  return [
    certain({ title, rows: rows.map(({ name }) => name), columns: columns.map(({ name }) => name), crosses }, [
      ...table.at,
      ...table.rows.flatMap(({ at }) => at),
    ]),
  ];
}

/** The first words of a row: the first filled cell that is no cross. */
function labelOf(row: GridRow, labels: readonly number[]): string {
  for (const index of labels) {
    const text = oneLine(row.places[index]?.text ?? '');
    if (/\p{L}{2}/u.test(text) && !isCross(text)) return text;
  }
  return '';
}
