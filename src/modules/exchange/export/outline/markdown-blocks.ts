import { markdownRuns } from './markdown-runs.ts';
import { type Block, heading, type ListItem, run } from './outline.ts';

const DEEPEST_LIST = 5;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const ITEM = /^([ \t]{0,40})(?:([-*+])|(\d{1,9})[.)])[ \t]+(\S.*)$/;
const RULE = /^ {0,3}(?:-[ -]{2,}|\*[ *]{2,}|_[ _]{2,})$/;
const TABLE_RULE = /^[ \t|:-]+$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * The blocks of a section's Markdown: headings, paragraphs, lists, tables, quotes and code. `depth` is the level of the section's own
 * heading. Our own reader, because sections hold text of others and the usual parsers take quadratic time on hostile input; it
 * knows what our importer and editor write, and shows the rest as text. Never throws.
 */
export function markdownBlocks(markdown: string, depth: number): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || RULE.test(line)) at += 1;
    else at = readBlock({ lines, at, depth, blocks });
  }
  return blocks;
}

type Place = {
  readonly lines: readonly string[];
  readonly at: number;
  readonly depth: number;
  readonly blocks: Block[];
};

/** Reads the block that begins at a line and gives the line after it. */
function readBlock(place: Place): number {
  const line = place.lines[place.at] ?? '';
  const title = HEADING.exec(line);
  if (title !== null) return readHeading(place, title);
  if (FENCE.test(line)) return readCode(place);
  if (beginsTable(place.lines, place.at)) return readTable(place);
  if (ITEM.test(line)) return readList(place);
  return readText(place);
}

function readHeading({ at, depth, blocks }: Place, [, marks = '', text = '']: RegExpExecArray): number {
  blocks.push(heading(depth + marks.length, plain(text.replace(/[ \t]#{1,6}$/, ''))));
  return at + 1;
}

function readCode({ lines, at, blocks }: Place): number {
  let end = at + 1;
  while (end < lines.length && !FENCE.test(lines[end] ?? '')) end += 1;
  const text = lines.slice(at + 1, end).join('\n');
  if (text.trim() !== '') blocks.push({ type: 'paragraph', runs: [run(text)] });
  return end + 1;
}

function beginsTable(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1] ?? '';
  return (lines[at] ?? '').trimStart().startsWith('|') && below.includes('-') && TABLE_RULE.test(below);
}

function readTable({ lines, at, blocks }: Place): number {
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? '').trimStart().startsWith('|')) end += 1;
  const header = cellsOf(lines[at] ?? '').map(plain);
  const rows = lines.slice(at + 2, end).map((line) =>
    cellsOf(line).map((cell) =>
      plain(cell)
        .split('\n')
        .filter((one) => one.trim() !== ''),
    ),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  const titles = Array.from({ length: width }, (_, column) => header[column] ?? '');
  blocks.push({
    type: 'table',
    caption: header.filter((title) => title !== '').join(', '),
    columns: titles.map((title) => ({ title, share: 1, align: 'start' })),
    rows: rows.map((cells) => ({ cells: titles.map((_, column) => cells[column] ?? []), total: false })),
  });
  return end;
}

/** The cells between the bars of a line; a bar behind a backslash belongs to its cell. */
function cellsOf(line: string): string[] {
  const cells = [''];
  for (const [piece] of line.trim().matchAll(/\\.|\||[^\\|]+|\\/gs)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece;
  }
  const inner = line.trim().endsWith('|') && cells.length > 2 ? cells.slice(1, -1) : cells.slice(1);
  return inner.map((cell) => cell.trim());
}

function readList({ lines, at, blocks }: Place): number {
  const items: ListItem[] = [];
  const indents: number[] = [];
  let end = at;
  while (end < lines.length) {
    const match = ITEM.exec(lines[end] ?? '');
    if (match === null || RULE.test(lines[end] ?? '')) break;
    const [, indent = '', , number, first = ''] = match;
    const width = indent.replaceAll('\t', '    ').length;
    const isOtherList = items.length > 0 && width <= (indents[0] ?? 0) && items[0]?.ordered !== (number !== undefined);
    if (isOtherList) break;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= width) indents.pop();
    indents.push(width);
    const text = textFrom(lines, end, first);
    const depth = Math.min(indents.length - 1, DEEPEST_LIST, (items.at(-1)?.depth ?? -1) + 1);
    items.push({ depth, ordered: number !== undefined, runs: markdownRuns(text.text) });
    end = text.end;
    while (lines[end]?.trim() === '' && ITEM.test(lines[end + 1] ?? '')) end += 1;
  }
  blocks.push({ type: 'list', items });
  return end;
}

function readText({ lines, at, blocks }: Place): number {
  const isQuote = (lines[at] ?? '').trimStart().startsWith('>');
  const { text, end } = textFrom(lines, at, unquoted(lines[at] ?? ''));
  const runs = markdownRuns(text);
  if (runs.length > 0) blocks.push({ type: isQuote ? 'quote' : 'paragraph', runs });
  return end;
}

/** A paragraph from a line on: until a blank line or the start of another block. Lines join with a space, or with a break after two spaces or a backslash. */
function textFrom(lines: readonly string[], at: number, first: string): { text: string; end: number } {
  const pieces: string[] = [];
  let end = at;
  let piece = first;
  for (;;) {
    const isBroken = piece.endsWith('  ') || /(?:^|[^\\])\\$/.test(piece);
    const bare = (piece.endsWith('\\') && isBroken ? piece.slice(0, -1) : piece).trim();
    end += 1;
    const goesOn = end < lines.length && !beginsBlock(lines, end);
    pieces.push(bare, goesOn ? (isBroken ? '\n' : ' ') : '');
    if (!goesOn) return { text: pieces.join(''), end };
    piece = unquoted(lines[end] ?? '');
  }
}

function beginsBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return (
    line.trim() === '' ||
    HEADING.test(line) ||
    FENCE.test(line) ||
    RULE.test(line) ||
    ITEM.test(line) ||
    beginsTable(lines, at)
  );
}

/** A line without its marks of quotation, however many. */
const unquoted = (line: string): string => line.replace(/^[ \t]*(?:>[ \t]?)+/, '');
const plain = (text: string): string =>
  markdownRuns(text)
    .map((part) => part.text)
    .join('');
