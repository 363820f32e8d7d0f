import { countedSheets } from '../model/counted-sheets.nl.ts';
import type { SourceBlock, SourceDocument } from '../model/source-document.ts';
import { textOfBlocks } from './blocks.ts';

/** A document without the sheets in which our own workbooks count what stands in the others; they are known by their name and their first cell. */
export const withoutCountedSheets = (document: SourceDocument): SourceDocument =>
  document.blocks.some(isCounted)
    ? { ...document, blocks: document.blocks.filter((block) => !isCounted(block)) }
    : document;

const isCounted = (block: SourceBlock): boolean =>
  block.type === 'table' &&
  Object.values(countedSheets).some(
    ({ name, corner }) => block.sheet === name && textOfBlocks(block.rows[0]?.cells[0]?.blocks ?? []).trim() === corner,
  );
