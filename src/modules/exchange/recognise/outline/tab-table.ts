import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../../model/source-document.ts';
import { runsText } from '../text/blocks.ts';

/** Lines whose columns are made with tabs, as tables; every other block as it was. */
export function withTabTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  const result: SourceBlock[] = [];
  let open: TabLine[] = [];
  const close = (): void => {
    if (isTable(open)) result.push(tableOf(open));
    else result.push(...new Set(open.map(({ block }) => block)));
    open = [];
  };
  for (const block of blocks) {
    const lines = tabLines(block);
    if (lines === null) {
      close();
      result.push(block);
      continue;
    }
    if (open.length > 0 && !fits(lines, open)) close();
    open.push(...lines);
  }
  close();
  return result;
}

/** As many columns as the lines before; a line may leave out its last cell where there are three or more. */
function fits(lines: readonly TabLine[], open: readonly TabLine[]): boolean {
  const width = open[0]?.cells.length ?? 0;
  const own = lines[0]?.cells.length ?? 0;
  return own === width || (width >= 3 && own === width - 1 && open.length >= 2);
}

type TabLine = { readonly block: SourceBlock; readonly cells: readonly string[] };

/** The lines of a paragraph when every one has the same number of tabs; null for any other block. */
function tabLines(block: SourceBlock): TabLine[] | null {
  if (block.type !== 'paragraph' || block.list !== null) return null;
  const text = runsText(block.runs);
  if (!text.includes('\t')) return null;
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ block, cells: line.split(/\t+/).map((cell) => cell.trim()) }));
  return lines.every(({ cells }) => cells.length === lines[0]?.cells.length && cells.length >= 2) ? lines : null;
}

/** Enough lines to be a table, and no table of contents: those end in page numbers. */
function isTable(lines: readonly TabLine[]): boolean {
  const width = lines[0]?.cells.length ?? 0;
  if (lines.length < (width >= 3 ? 2 : 3)) return false;
  return !lines.every(({ cells }) => /^\d{0,3}$/.test(cells.at(-1) ?? ''));
}

function tableOf(lines: readonly TabLine[]): SourceTable {
  const rows = lines.map(
    ({ block, cells }): SourceRow => ({
      header: false,
      cells: cells.map((text, column) => cellOf(text, column, block.at)),
    }),
  );
  return { type: 'table', at: lines[0]?.block.at ?? 0, sheet: null, rows };
}

const cellOf = (text: string, column: number, at: number): SourceCell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  date: null,
  blocks:
    text === ''
      ? []
      : [
          {
            type: 'paragraph',
            at,
            list: null,
            runs: [{ text, bold: false, italic: false, struck: false, href: null }],
          },
        ],
});
