import { looksLikeDate } from '#kernel/fuzzy-date/index.ts';
import type { GridRow } from './grid.ts';

const CROSS = /^\s*(?:[xX✓✔√●⬤•■▪☑☒✗✘*+v]|xx|XX|ja|\(x\)|\(X\))\s*$/u;
/** A mark in a matrix: it says 'yes' and nothing else. */
export const isCross = (text: string): boolean => CROSS.test(text);

const NOTHING = /^[\s\-–—.…_?/]*$|^\s*(?:n\.?v\.?t\.?|geen|nvt)\.?\s*$/iu;
/** An empty cell, or one that says in a sign or an abbreviation that there is nothing. */
export const isNothing = (text: string): boolean => NOTHING.test(text);

const MONEY =
  /€|^\s*\d{1,4}(?:,\d)?\s?k\s*$|\beuro\b|^\s*(?:ca\.?\s*)?\d{1,3}(?:\.\d{3})+(?:,(?:-|\d{2}))?\s*$|^\s*\d+,(?:-|–|\d{2})\s*$|,-\s*$/iu;
export const isMoney = (text: string): boolean => MONEY.test(text);

/** A hole in a template that somebody still has to fill: '[naam gemeente]', '{datum}', '<wie>', '…'. */
export const isPlaceholder = (text: string): boolean =>
  /^\s*(?:\[[^\]]{1,120}\]|\{[^}]{1,120}\}|<[^>]{1,120}>|«[^»]{1,120}»|[.…_]{2,}|x{3,}|<{2}[^>]{1,120}>{2})[\s.,;:]*$/iu.test(
    text,
  );

/** 'Totaal', 'Subtotaal fase 1: 11 acties': the row counts those above it. */
export const isTotal = (text: string): boolean =>
  /^\s*(?:sub|eind)?tot(?:aal|ale|alen)(?:\s[^:]{0,30})?(?::.{0,60})?\s*$/iu.test(text);

/** Longer than this a cell is prose that mentions a date, not a date. */
const LONGEST_DATE = 90;

export const isDateCell = (text: string, date: string | null): boolean =>
  date !== null || (text.trim() !== '' && text.length <= LONGEST_DATE && isDateText(text));

const LAST_WEEK = 53;
const WEEKS = /^\d{1,2}(?:\s?(?:[-–/,+&]|t\/?m|en)\s?\d{1,2}){0,5}$/iu;

/** The same below a column that is called week, where bare numbers are weeks: '46', '6/7', '48-49'. */
export const isWeekCell = (text: string, date: string | null): boolean =>
  isDateCell(text, date) ||
  (WEEKS.test(text.trim()) &&
    [...text.matchAll(/\d+/g)].every(([week]) => Number(week) >= 1 && Number(week) <= LAST_WEEK));

/** One date over its lines, or a date on each line; a line with a date and more on the next is a list of moments. */
function isDateText(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isMany = lines.length > 1 && lines.every((line) => /:\s*\S/.test(line));
  return !isMany && looksLikeDate(text.replace(/\s+/g, ' ').trim());
}

/** Share (0 to 1) of the filled cells of a column for which `test` holds, and how many cells that is. */
export function columnShare(
  rows: readonly GridRow[],
  column: number,
  test: (text: string, date: string | null) => boolean,
): { share: number; count: number } {
  let filled = 0;
  let count = 0;
  for (const row of rows.slice(0, 400)) {
    const place = row.places[column];
    if (!place || place.text.trim() === '' || !row.cells.includes(place.cell)) continue;
    filled += 1;
    if (test(place.text, place.cell.date)) count += 1;
  }
  return { share: filled === 0 ? 0 : count / filled, count };
}
