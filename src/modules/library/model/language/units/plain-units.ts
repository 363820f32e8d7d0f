import { linesOf } from './lines-of.ts';
import type { TextUnit } from './text-unit.ts';
import { UnitWriter } from './unit-writer.ts';

/** Also the signs that Word and mail programs put before an item. */
const ITEM = /^[ \t]{0,40}(?:[-*•◦▪–+]|\d{1,3}[.)])[ \t]+(?=\S)/;
const HEADING_WORDS = 9;

/** Text without markup: an empty line ends a paragraph, a bullet or number begins an item, tabs make cells. */
export function plainUnits(source: string): readonly TextUnit[] {
  const writer = new UnitWriter();
  const lines = linesOf(source);
  lines.forEach(({ text, start }, index) => {
    const end = start + text.length;
    const item = ITEM.exec(text)?.[0];
    if (text.trim() === '') writer.close();
    else if (isRow(text)) putCells(writer, { text, start });
    else if (item !== undefined) {
      writer.open('item');
      writer.copy(source, start + item.length, end);
    } else if (standsAlone(lines, index) && isHeading(text)) {
      writer.open('heading');
      writer.copy(source, start, end);
    } else {
      if (!writer.isEmpty) writer.put('\n', start, start);
      writer.copy(source, start, end);
    }
  });
  return writer.finish();
}

const isRow = (text: string): boolean => text.split('\t').filter((cell) => cell.trim() !== '').length > 2;

function putCells(writer: UnitWriter, { text, start }: { text: string; start: number }): void {
  let at = start;
  for (const cell of text.split('\t')) {
    writer.open('cell');
    for (let index = 0; index < cell.length; index += 1) writer.put(cell.charAt(index), at + index, at + index + 1);
    at += cell.length + 1;
  }
  writer.close();
}

const standsAlone = (lines: readonly { text: string }[], index: number): boolean =>
  (lines[index - 1]?.text ?? '').trim() === '' && (lines[index + 1]?.text ?? '').trim() === '';

const isHeading = (text: string): boolean =>
  !/[.!?:;,…]["'”’)\]]?$/.test(text.trimEnd()) && text.trim().split(/\s+/).length <= HEADING_WORDS;
