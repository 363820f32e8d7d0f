import type { SourceBlock, SourceDocument } from '../../model/source-document.ts';
import { type BlockCounter, countBlocks } from '../block-counter.ts';
import { type ListPlace, paragraph } from '../blocks.ts';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';
import { joinRuns, PLAIN, visibleText } from '../runs.ts';
import { isHeadingLine, underlinedLevel } from './heading-line.ts';
import { type ListLine, listLineOf } from './list-line.ts';
import { type PlainTable, tablesIn } from './plain-table.ts';

/** Reads plain text: paragraphs between blank lines, bullets and numbers as lists, and tables of at least three even rows. */
export function readText(text: string, fileName: string): SourceDocument {
  if (text.length > LIMITS.textBytes) throw new RefusedFile('too-much');
  const blocks = readPlainLines(text, countBlocks());
  return { format: 'txt', fileName, properties: { title: null, author: null, modifiedOn: null }, blocks, aside: [] };
}

/** The blocks of a stretch of plain text. */
export const readPlainLines = (text: string, count: BlockCounter): SourceBlock[] =>
  readLines(
    text.split(/\r\n|\r|\n|\f/).map((line) => visibleText(line).trimEnd()),
    count,
  );

function readLines(lines: readonly string[], count: BlockCounter): SourceBlock[] {
  const tables = tablesIn(lines);
  const blocks: SourceBlock[] = [];
  let open: { parts: string[]; list: ListPlace | null } = { parts: [], list: null };
  const close = (list: ListPlace | null = null) => {
    const runs = joinRuns([{ ...PLAIN, text: open.parts.join('\n') }]);
    if (runs.length > 0) blocks.push(paragraph(count(), runs, open.list));
    open = { parts: [], list };
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const level = underlinedLevel(lines, index);
    if (level > 0) {
      close();
      blocks.push(headingBlock(line, level, count));
      index += 1;
      continue;
    }
    const table = tables.get(index);
    const isHeading = !table && isHeadingLine(lines, index);
    const item = isHeading ? null : listLineOf(line);
    if (table || isHeading || item || line.trim() === '') close(placeOf(item));
    if (table) {
      blocks.push(readTable(table, count));
      index += table.lines - 1;
    } else {
      open.parts.push((item?.text ?? line).trim());
      if (isHeading) close();
    }
  }
  close();
  return blocks;
}

const headingBlock = (line: string, level: number, count: BlockCounter): SourceBlock => ({
  type: 'heading',
  at: count(),
  level,
  runs: joinRuns([{ ...PLAIN, text: line.trim() }]),
});

const placeOf = (item: ListLine | null): ListPlace | null => item && { depth: item.depth, ordered: item.ordered };

function readTable(table: PlainTable, count: BlockCounter): SourceBlock {
  const at = count();
  const cell = (text: string, column: number) => {
    const runs = joinRuns([{ ...PLAIN, text }]);
    return { column, columnSpan: 1, rowSpan: 1, date: null, blocks: runs.length > 0 ? [paragraph(count(), runs)] : [] };
  };
  const rows = table.rows.map((row, index) => ({ header: table.hasHeader && index === 0, cells: row.map(cell) }));
  return { type: 'table', at, sheet: null, rows };
}
