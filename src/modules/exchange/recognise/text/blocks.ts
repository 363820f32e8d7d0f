import type { SourceBlock, SourceCell, SourceRun } from '../../model/source-document.ts';

/** One line of a cell or paragraph: a line break or a list mark starts a new one. */
export type Line = { readonly text: string; readonly bullet: boolean; readonly at: number };

export const runsText = (runs: readonly SourceRun[]): string => runs.map((run) => run.text).join('');

/** What is still meant: text that is struck out beside text that is not no longer counts. */
export function meantText(runs: readonly SourceRun[]): string {
  const standing = runs.filter((run) => !run.struck);
  return runsText(standing.some((run) => run.text.trim() !== '') ? standing : runs);
}

/** The text of a block as it is meant; cells and paragraphs on lines of their own. */
export function blockText(block: SourceBlock): string {
  if (block.type !== 'table') return meantText(block.runs);
  return block.rows
    .flatMap((row) => row.cells.map(cellText))
    .filter(Boolean)
    .join('\n');
}

export const cellText = (cell: SourceCell): string =>
  cell.blocks
    .map(blockText)
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');

const BULLET = /^\s*(?:[*•·▪▫◦‣●○∙⁃➢➤►✓✔➔→\uf0b7\uf0a7]|[-–—§](?=\s)|o(?=\s{1,3}\S))\s*/u;
const DASHES = /^\s*(?:[-–—]\s*)+$/u;

/** Lines of a block without their bullet marks; lines broken in the middle of a phrase are joined again. */
export function linesOf(block: SourceBlock): Line[] {
  if (block.type === 'table') return block.rows.flatMap((row) => row.cells.flatMap(cellLines));
  const listed = block.type === 'paragraph' && block.list !== null;
  const lines = meantText(block.runs)
    .split('\n')
    .map((text) => readLine(text, block.at))
    .filter((line) => line.text !== '');
  return joinBroken(lines).map((line, index) => (index === 0 && listed ? { ...line, bullet: true } : line));
}

export const cellLines = (cell: SourceCell): Line[] => cell.blocks.flatMap(linesOf);

function readLine(text: string, at: number): Line {
  const mark = DASHES.test(text) ? null : BULLET.exec(text);
  const bare = mark && mark[0].length < text.length ? text.slice(mark[0].length) : text;
  return { text: bare.replace(/\s+/g, ' ').trim(), bullet: mark !== null, at };
}

const UNFINISHED =
  /(?:^|\s)(?:de|het|een|van|voor|met|en|of|in|op|aan|bij|naar|door|over|te|om|t\/m|tot|per|via)$|[-,(]$/iu;

function joinBroken(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.bullet && isUnfinished(last.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

const isUnfinished = (text: string): boolean => UNFINISHED.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')');

/** Numbers of a block and of everything inside it, in reading order. */
export const blockNumbers = (block: SourceBlock): number[] =>
  block.type === 'table' ? [block.at, ...block.rows.flatMap((row) => row.cells.flatMap(cellNumbers))] : [block.at];

export const cellNumbers = (cell: SourceCell): number[] => cell.blocks.flatMap(blockNumbers);

/** True when every visible letter of the runs is bold. */
export function isAllBold(runs: readonly SourceRun[]): boolean {
  const visible = runs.filter((run) => run.text.trim() !== '');
  return visible.length > 0 && visible.every((run) => run.bold);
}

export function isAllStruck(runs: readonly SourceRun[]): boolean {
  const visible = runs.filter((run) => run.text.trim() !== '');
  return visible.length > 0 && visible.every((run) => run.struck);
}
