import type { SourceBlock, SourceCell, SourceRow, SourceRun } from '../../model/source-document.ts';

/** Blocks as CommonMark with pipe tables. Every word stands in it, marks that would mean something are escaped. */
export function toMarkdown(blocks: readonly SourceBlock[]): string {
  const parts: { text: string; listed: boolean }[] = [];
  for (const block of blocks) {
    const text = blockMarkdown(block);
    if (text.trim() !== '') parts.push({ text, listed: block.type === 'paragraph' && block.list !== null });
  }
  return parts.map((part, index) => gapBefore(part.listed, parts[index - 1]) + part.text).join('');
}

function gapBefore(listed: boolean, previous: { listed: boolean } | undefined): string {
  if (!previous) return '';
  return listed && previous.listed ? '\n' : '\n\n';
}

function blockMarkdown(block: SourceBlock): string {
  if (block.type === 'table') return tableMarkdown(block.rows);
  const text = runsMarkdown(block.runs);
  if (text.trim() === '') return '';
  if (block.type === 'heading')
    return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${text.replaceAll('\n', ' ')}`;
  if (!block.list) return text.replaceAll('\n', '  \n');
  const indent = '   '.repeat(Math.min(block.list.depth, 8));
  return `${indent}${block.list.ordered ? '1.' : '-'} ${text.replaceAll('\n', `  \n${indent}   `)}`;
}

function runsMarkdown(runs: readonly SourceRun[]): string {
  return mergeRuns(runs)
    .map((run) => {
      const text = escapeMarkdown(run.text);
      const inner = text.trim();
      if (inner === '') return text;
      const mark = (run.bold ? '**' : '') + (run.italic ? '*' : '');
      const strike = run.struck ? '~~' : '';
      const marked = inner.includes('\n') ? inner : `${strike}${mark}${inner}${reverse(mark)}${strike}`;
      const linked = run.href ? `[${marked}](<${run.href.replace(/[<>\s]/g, encodeURIComponent)}>)` : marked;
      return text.slice(0, text.length - text.trimStart().length) + linked + text.slice(text.trimEnd().length);
    })
    .join('')
    .trim();
}

/** Neighbouring runs of one style are one run: Word cuts them anywhere, also inside a word. */
function mergeRuns(runs: readonly SourceRun[]): SourceRun[] {
  const merged: SourceRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const blank = run.text.trim() === '' && run.href === null;
    if (last && (blank || sameStyle(last, run))) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

const sameStyle = (a: SourceRun, b: SourceRun): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.struck === b.struck && a.href === b.href;

const reverse = (mark: string): string => mark.split('').reverse().join('');

const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^(\s*)([-+])(\s)/gm, '$1\\$2$3')
    .replace(/^(\s*\d{1,9})([.)])(\s)/gm, '$1\\$2$3');

function tableMarkdown(rows: readonly SourceRow[]): string {
  const width = Math.min(100, Math.max(1, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + span(cell), 0))));
  const lines = rows.map((row) => `| ${rowCells(row, width).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(width)}`;
  const [first = `|${'  |'.repeat(width)}`, ...rest] = lines;
  return [first, rule, ...rest].join('\n');
}

function rowCells(row: SourceRow, width: number): string[] {
  const cells: string[] = [];
  for (const cell of row.cells) {
    while (cells.length < Math.min(cell.column, width)) cells.push('');
    cells.push(cell.blocks.map(cellBlockMarkdown).filter(Boolean).join('<br>'));
    for (let extra = 1; extra < span(cell); extra += 1) cells.push('');
  }
  while (cells.length < width) cells.push('');
  return cells;
}

const span = (cell: SourceCell): number => Math.min(100, Math.max(1, cell.columnSpan));

function cellBlockMarkdown(block: SourceBlock): string {
  if (block.type === 'table')
    return block.rows
      .flatMap((row) => row.cells.map((cell) => cell.blocks.map(cellBlockMarkdown).join('<br>')))
      .filter(Boolean)
      .join('<br>');
  const text = runsMarkdown(block.runs).replaceAll('\n', '<br>');
  return block.type === 'paragraph' && block.list !== null && text !== '' ? `• ${text}` : text;
}
