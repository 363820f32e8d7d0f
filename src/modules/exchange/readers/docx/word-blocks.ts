import type { SourceBlock } from '../../model/source-document.ts';
import { paragraph } from '../blocks.ts';
import { joinRuns } from '../runs.ts';
import type { XmlElement } from '../xml/element.ts';
import { contentsOf } from './contents.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';
import type { WordContext } from './word-context.ts';

/** The blocks that show inside a body, cell, note, header or text box, in reading order. */
export function readWordBlocks(parent: XmlElement, context: WordContext): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const element of contentsOf(parent)) {
    const block = element.name === 'w:p' ? readParagraph(element, context) : null;
    if (block) blocks.push(block);
    if (element.name !== 'w:tbl') continue;
    flushCarried(blocks, context);
    blocks.push(readTable(element, context, readWordBlocks));
  }
  flushCarried(blocks, context);
  return blocks;
}

/** A paragraph whose end was deleted has no next paragraph to join here. */
function flushCarried(blocks: SourceBlock[], context: WordContext): void {
  const runs = joinRuns(context.carried.splice(0));
  if (runs.length > 0) blocks.push(paragraph(context.count(), runs));
}
