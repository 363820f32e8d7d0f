import type { SourceBlock, SourceDocument } from '../model/source-document.ts';
import { openChecksWords as words } from '../model/open-checks.nl.ts';
import { textOfRuns } from './runs.ts';

/**
 * A document without the chapter that our own documents end with: what was open on the day that it was made is no part of the plan.
 * Only a heading with our words and our sentence right below it, and below each of our two headings as many lines as it says; what
 * somebody wrote between or behind them stays.
 */
export function withoutOpenChecks(document: SourceDocument): SourceDocument {
  const { blocks } = document;
  const start = blocks.findIndex((block, index) => isHeading(block) && isIntro(blocks[index + 1]));
  if (start === -1) return document;
  const below = blocks.slice(start + 2);
  const next = below.findIndex((block) => block.type === 'heading' && block.level === 1);
  const end = next === -1 ? below.length : next;
  return { ...document, blocks: [...blocks.slice(0, start), ...written(below.slice(0, end)), ...below.slice(end)] };
}

/** What of our chapter somebody else wrote. */
function written(blocks: readonly SourceBlock[]): SourceBlock[] {
  let left = 0;
  return blocks.filter((block) => {
    const text = textOf(block);
    const count = block.type === 'heading' ? words.linesBelow(text) : 0;
    if (count > 0) left = count;
    const isOurLine = left > 0 && block.type === 'paragraph' && block.list !== null;
    if (isOurLine) left -= 1;
    return !(count > 0 || isOurLine || words.isMore(text));
  });
}

const textOf = (block: SourceBlock | undefined): string =>
  block === undefined || block.type === 'table' ? '' : textOfRuns(block.runs).trim();
const isHeading = (block: SourceBlock): boolean => block.type === 'heading' && textOf(block) === words.title;
const isIntro = (block: SourceBlock | undefined): boolean =>
  block?.type === 'paragraph' && words.isIntro(textOf(block));
