import type { SourceBlock, SourceParagraph, SourceRow, SourceRun } from '../model/source-document.ts';
import { textOfRuns } from './runs.ts';

/** The list a paragraph is an item of. */
export type ListPlace = NonNullable<SourceParagraph['list']>;

/** A paragraph that is not in a list, or is the item at that place of one. */
export const paragraph = (at: number, runs: readonly SourceRun[], list: ListPlace | null = null): SourceParagraph => ({
  type: 'paragraph',
  at,
  runs,
  list,
});

/** The words of blocks as plain text: a line per paragraph, cells of a row with a bar between them. */
export function textOfBlocks(blocks: readonly SourceBlock[]): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of one row, cells with a bar between them. */
export const textOfRow = (row: SourceRow): string =>
  row.cells.map((cell) => textOfBlocks(cell.blocks).replaceAll('\n', ' ')).join(' | ');

const textOfBlock = (block: SourceBlock): string =>
  block.type === 'table' ? block.rows.map(textOfRow).join('\n') : textOfRuns(block.runs);
