import assert from 'node:assert/strict';
import type { SourceBlock, SourceDocument, SourceRun } from '../../model/source-document.ts';
import { type ReadRefusal, readDocument } from '../index.ts';

/** The document a file gives; the test fails when it is refused. */
export async function documentOf(fileName: string, content: string | Uint8Array): Promise<SourceDocument> {
  const outcome = await readDocument(fileName, Buffer.from(content));
  assert.ok(outcome.ok, outcome.ok ? '' : `refused: ${outcome.reason}`);
  return outcome.value;
}

/** The reason for which a file is refused; the test fails when it is read. */
export async function refusalOf(fileName: string, content: string | Uint8Array): Promise<ReadRefusal> {
  const outcome = await readDocument(fileName, Buffer.from(content));
  assert.ok(!outcome.ok, 'was read');
  return outcome.reason;
}

/**
 * Blocks as lines a person can compare: `# heading`, `- item` (two spaces a depth), `1. item`, `**bold**`, `_italic_`,
 * `~struck~`, `[text](address)`, `/` for a line end; a table row is `| a | b |`, a header row `|= a |`, spans are `{2x3}`.
 */
export const outlineOf = (blocks: readonly SourceBlock[]): string[] => blocks.flatMap(linesOf);

function linesOf(block: SourceBlock): string[] {
  if (block.type === 'heading') return [`${'#'.repeat(block.level) || 'TITLE'} ${textOf(block.runs)}`];
  if (block.type === 'paragraph') {
    const mark = block.list ? `${'  '.repeat(block.list.depth)}${block.list.ordered ? '1.' : '-'} ` : '';
    return [mark + textOf(block.runs)];
  }
  return block.rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const span = cell.columnSpan > 1 || cell.rowSpan > 1 ? `{${cell.columnSpan}x${cell.rowSpan}}` : '';
      return ` ${span}${outlineOf(cell.blocks).join(' ; ')}${cell.date ? ` @${cell.date}` : ''} |`;
    });
    return `|${row.header ? '=' : ''}${cells.join('')}`;
  });
}

const textOf = (runs: readonly SourceRun[]): string =>
  runs
    .map((run) => {
      const wrap = (text: string, on: boolean, mark: string) => (on ? `${mark}${text}${mark}` : text);
      const text = wrap(wrap(wrap(run.text.replaceAll('\n', '/'), run.bold, '**'), run.italic, '_'), run.struck, '~');
      return run.href ? `[${text}](${run.href})` : text;
    })
    .join('');
