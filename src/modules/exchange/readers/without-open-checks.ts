import type { SourceBlock, SourceDocument } from '../model/source-document.ts';
import { openChecksWords as words } from '../model/open-checks.nl.ts';
import { textOfRuns } from './runs.ts';

/**
 * A document without the chapter that our own documents end with: what was open on the day that it was made is no part of the plan.
 * Only a heading with our words and our sentence right below it, and the lists that follow; what somebody wrote around them stays.
 */
export function withoutOpenChecks(document: SourceDocument): SourceDocument {
  const { blocks } = document;
  const start = blocks.findIndex((block, index) => isHeading(block) && isIntro(blocks[index + 1]));
  if (start === -1) return document;
  const below = blocks.slice(start + 2);
  const length = below.findIndex((block) => !isOurs(block));
  return { ...document, blocks: [...blocks.slice(0, start), ...(length === -1 ? [] : below.slice(length))] };
}

const textOf = (block: SourceBlock | undefined): string =>
  block === undefined || block.type === 'table' ? '' : textOfRuns(block.runs).trim();
const isHeading = (block: SourceBlock): boolean => block.type === 'heading' && textOf(block) === words.title;
const isIntro = (block: SourceBlock | undefined): boolean =>
  block?.type === 'paragraph' && words.isIntro(textOf(block));

/** What may stand below that sentence: the two lists, their names, and how many more there are. */
function isOurs(block: SourceBlock): boolean {
  if (block.type === 'table') return false;
  if (block.type === 'heading') return textOf(block) === words.certain || textOf(block) === words.possible;
  return block.list !== null || words.isMore(textOf(block));
}
