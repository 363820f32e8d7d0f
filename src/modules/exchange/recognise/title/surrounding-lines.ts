import type { SourceBlock, SourceDocument, SourceTable } from '../../model/source-document.ts';
import { oneLine } from '../dates.ts';
import type { Outline, Part } from '../outline/outline.ts';
import { cellText } from '../text/blocks.ts';
import { fold, withoutNumbering } from '../text/fold.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { piecesOf } from './labelled.ts';

/** A short line that may say for what time a paper is, and its block; the edge of a page and the name of a file have none. */
export type Line = { readonly text: string; readonly at: number | null };

const OPENING_PARTS = 3;
const OPENING_BLOCKS = 8;
const OPENING_ROWS = 12;
const LONGEST_LINE = 160;

/** The title, and the lines below it or on the first sheet that are no sentence. */
export function openingLines({ title, parts }: Outline): readonly Line[] {
  const lines = parts
    .slice(0, OPENING_PARTS)
    .flatMap((part) => [
      ...(part.named ? [] : [{ text: part.title, at: part.at }]),
      ...part.blocks.slice(0, OPENING_BLOCKS).flatMap(linesOf),
    ]);
  return [...(title ? [title] : []), ...lines].filter(isShort);
}

/** What the edges of the pages say. */
export const edgeLines = ({ aside }: SourceDocument): readonly Line[] =>
  aside
    .filter(({ where }) => EDGE.test(where))
    .flatMap(({ text }) => text.slice(0, 2000).split(/\n|\t/))
    .map((text) => ({ text, at: null }))
    .filter(isShort);
const EDGE = /^(?:kop|voet)tekst/;

/** The headings that announce the calendar and nothing else: 'Planning 2026', '3. Planning 2026 per doelgroep'. */
export const calendarHeadings = ({ parts }: Outline): readonly Line[] =>
  parts
    .filter(isCalendar)
    .map(({ title, at }) => ({ text: / en /i.test(title) ? title : withoutNumbering(title).replace(PER, ''), at }))
    .filter(isShort);
const PER = /\s(?:per|naar|voor elke)\s\p{L}+$/iu;
const isCalendar = ({ title }: Part): boolean => /kalender|planning|agenda|rooster|draaiboek/.test(fold(title));

/** The name of the file in words, without its ending. */
export const fileLine = ({ fileName }: SourceDocument): Line => ({
  text: fileName
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_\-\s]+/g, ' ')
    .trim(),
  at: null,
});

const isShort = ({ text }: Line): boolean => text.trim() !== '' && text.length <= LONGEST_LINE && mainVerbAt(text) < 0;

const linesOf = (block: SourceBlock): Line[] =>
  block.type === 'table'
    ? loneCells(block).map((text) => ({ text, at: block.at }))
    : piecesOf(block).map((text) => ({ text: oneLine(text), at: block.at }));

/** The rows of a sheet in which one cell is filled, above or instead of a table. */
function loneCells({ sheet, rows }: SourceTable): string[] {
  const found: string[] = [];
  for (const { cells } of sheet === null ? [] : rows.slice(0, OPENING_ROWS)) {
    const filled = cells.map(cellText).filter((text) => text.trim() !== '');
    if (filled.length >= TABLE_CELLS) break;
    if (filled.length === 1) found.push(...filled.map(oneLine));
  }
  return found;
}
const TABLE_CELLS = 3;
