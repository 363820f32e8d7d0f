import type { Matrix, Plan } from '#kernel/plan.ts';
import { copy } from '../../copy.nl.ts';
import { type Block, heading, type Table, tableOf } from '../outline.ts';

const words = copy.matrices;

/** Each table of crosses; a cross reads as a word, so that nobody needs to see the mark. */
export function matricesPart(plan: Plan, level: number): Block[] {
  return plan.matrices.flatMap((matrix, index) => {
    const title = matrix.title ?? words.title(index + 1);
    const loose = looseCrosses(matrix);
    return [heading(level, title), crossTable(matrix, title), ...(loose.length === 0 ? [] : [looseTable(loose)])];
  });
}

function crossTable(matrix: Matrix, title: string): Table {
  const crossed = new Set(matrix.crosses.map((cross) => JSON.stringify(cross)));
  return {
    type: 'table',
    caption: title,
    columns: [
      { title: words.rows, share: 3, align: 'start' },
      ...matrix.columns.map((column) => ({ title: column, share: 1, align: 'start' as const })),
    ],
    rows: matrix.rows.map((row) => ({
      cells: [
        [row],
        ...matrix.columns.map((column) => (crossed.has(JSON.stringify([row, column])) ? [words.cross] : [])),
      ],
      total: false,
    })),
  };
}

/** Crosses that name a row or column the table does not have; shown apart rather than lost. */
function looseCrosses(matrix: Matrix): (readonly [string, string])[] {
  const rows = new Set(matrix.rows);
  const columns = new Set(matrix.columns);
  return matrix.crosses.filter(([row, column]) => !rows.has(row) || !columns.has(column));
}

function looseTable(crosses: readonly (readonly [string, string])[]): Table {
  return tableOf(words.loose, crosses, [
    { title: words.rows, share: 1, show: ([row]) => row },
    { title: words.column, share: 1, show: ([, column]) => column },
  ]);
}
