import { bandText, type GridRow, placeText } from '../table/grid.ts';
import type { ReadTable } from '../table/read-table.ts';
import { cellText, runsText } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { isMark } from './strips.ts';

/** What the text around a table, or a row of its own, says that a mark in it is ('X = bericht op de website'), by the folded sign. */
export function meaningsOf({ part, rows, width }: ReadTable): ReadonlyMap<string, string> {
  const around = part.blocks.map((block) => (block.type === 'table' ? '' : runsText(block.runs)));
  const within = rows.flatMap((row) => {
    const band = bandText(row, width);
    return band !== null ? [band] : isLegendRow(row) ? row.cells.map(cellText) : [];
  });
  const pieces = [...around, ...within].flatMap((text) =>
    text.slice(0, 1000).split(/[;.)(\n|]\s*|,\s*(?=\S{1,3}\s?[=:]\s)/u),
  );
  return new Map(
    pieces.flatMap((piece) => {
      const [, mark, meaning] = MARKED.exec(piece.trim()) ?? [];
      return mark !== undefined && meaning !== undefined && isMark(mark) ? [[fold(mark), meaning] as const] : [];
    }),
  );
}
/** 'Legenda', and then what the signs of the table say. */
export const isLegendRow = (row: GridRow): boolean => /^legenda\b/iu.test(placeText(row, 0).trim());
const MARKED = /^(?:.{0,40}:\s)?(\S{1,3})\s?(?:=|:|\sis\s|\sbetekent\s)\s?(\p{L}.{1,100})$/u;
