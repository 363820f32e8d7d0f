import type { Matrix, Plan } from '#kernel/plan.ts';
import { crossesTable, type CrossesTable, saysAllOf } from '#modules/channels/index.ts';
import { copy } from '../../copy.nl.ts';
import { roomAbove } from '../fitted-columns.ts';
import { type Block, heading, type Table, tableOf } from '../outline.ts';

const words = copy.matrices;

/** More columns of crosses than this do not fit beside each other on an upright page. */
const MOST_COLUMNS = 10;

/** Which means for whom, and each table of crosses of the document; a cross reads as a word, so that nobody needs to see the mark. */
export function matricesPart({ audiences, channels, matrices }: Plan, level: number): Block[] {
  const made = crossesTable(audiences, channels, matrices);
  const own = made !== null && tellsMore(made) ? made : null;
  return [
    ...(own === null ? [] : ownTables(own, level)),
    ...matrices.flatMap((matrix, index) =>
      own !== null && saysAllOf(own, matrix) ? [] : tablesOf(matrix, matrix.title ?? words.title(index + 1), level),
    ),
  ];
}

const ownTables = (own: CrossesTable, level: number): Block[] => [
  heading(level, words.own),
  ...upright(own).map((part) => crossTable(part, words.own, words.means)),
];

function tablesOf(matrix: Matrix, title: string, level: number): Block[] {
  const loose = looseCrosses(matrix);
  return [
    heading(level, title),
    crossTable(matrix, title, words.rows),
    ...(loose.length === 0 ? [] : [looseTable(loose)]),
  ];
}

/** A long table in which nearly every means is for one audience only says what the list of audiences says already. */
const tellsMore = ({ rows, crosses }: CrossesTable): boolean =>
  rows.length <= MOST_LONELY_ROWS || crosses.length >= 1.5 * rows.length;
const MOST_LONELY_ROWS = 20;

/**
 * The same table on upright pages: below each other when there are too many audiences to stand beside each other, or when their
 * names are too long to stand unbroken.
 */
function upright(matrix: CrossesTable): readonly CrossesTable[] {
  const fewest = Math.ceil(matrix.columns.length / MOST_COLUMNS);
  const first = matrix.rows.reduce((most, row) => Math.max(most, roomAbove(row)), roomAbove(words.means));
  const rooms = new Map(matrix.columns.map((title) => [title, roomAbove(title)]));
  const isRoomy = (columns: readonly string[]): boolean =>
    columns.reduce((sum, title) => sum + (rooms.get(title) ?? 0), first) <= 1;
  let parts = fewest;
  while (parts * LEAST_COLUMNS < matrix.columns.length && !partsOf(matrix.columns, parts).every(isRoomy)) parts += 1;
  return partsOf(matrix.columns, parts).flatMap((columns) => {
    const used = new Set(matrix.crosses.flatMap(([row, column]) => (columns.includes(column) ? [row] : [])));
    const rows = matrix.rows.filter((row) => used.has(row));
    return rows.length === 0 ? [] : [{ ...matrix, columns, rows }];
  });
}
/** A table of fewer columns than this says too little at once. */
const LEAST_COLUMNS = 3;

function partsOf(columns: readonly string[], parts: number): readonly (readonly string[])[] {
  const size = Math.ceil(columns.length / parts);
  return Array.from({ length: parts }, (_, part) => columns.slice(part * size, (part + 1) * size));
}

function crossTable(matrix: CrossesTable, title: string, rows: string): Table {
  const crossed = new Set(matrix.crosses.map((cross) => JSON.stringify(cross)));
  return {
    type: 'table',
    caption: title,
    columns: [
      { title: rows, share: 3, align: 'start' },
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
