import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { COLUMN_WORDS } from '../vocabulary/columns.ts';
import { isAllBold } from '../text/blocks.ts';
import { findPattern, wordsOf } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { combinedNames } from './combined-columns.ts';
import { countCrossed, headsCrosses } from './crossed-columns.ts';
import { columnShare, isCross, isDateCell, isTotal } from './contents.ts';
import { natureOf, weekdayOf } from './grid-nature.ts';
import { bandText, type Grid, type GridRow, placeText } from './grid.ts';
import { headsMoments } from './moments-under.ts';
import { type Header, spreadHeader } from './spread-header.ts';
import { timeColumns } from './time-names.ts';

/** What a header could mean, the likeliest first. Strong words score 2 and more, weak words under 2; `share` is how much of the name they are. */
export type Candidate = { readonly role: ColumnRole; readonly score: number; readonly share: number };

export const STRONG = 2;

/** Roles a header text may stand for. Words in brackets count a little less; the group above a column only when it says nothing itself. */
export const candidatesOf = remembered((header: string): readonly Candidate[] => {
  const group = header.lastIndexOf(' > ');
  if (group < 0) return candidatesIn(header);
  const own = candidatesIn(header.slice(group + 3));
  return own.length > 0 ? own : candidatesIn(header.slice(0, group));
});

function candidatesIn(header: string): Candidate[] {
  if (/^\s*#\s*$/.test(header)) return [{ role: 'number', score: STRONG + 0.7, share: 1 }];
  if (COUNT.test(header)) return [{ role: 'notes', score: STRONG, share: 1 }];
  if (TICK.test(header)) return [{ role: 'status', score: STRONG + 0.7, share: 1 }];
  const open = header.indexOf('(');
  const main = wordsOf(open > 0 ? header.slice(0, open) : header).slice(0, 14);
  const brackets = open > 0 ? wordsOf(header.slice(open)).slice(0, 10) : [];
  const inBrackets = (role: ColumnRole): boolean => !WHO_ROLES.has(role) || !asksWhoInBrackets(header);
  const heavy = Math.max(1, main.filter((word) => !SMALL.has(word)).length);
  const found = COLUMN_WORDS.flatMap(({ role, strong, weak }) => {
    const bracket = inBrackets(role) ? brackets : [];
    const all = [
      scoreIn(main, strong, 2.5),
      scoreIn(bracket, strong, 2),
      scoreIn(main, weak, 1.5),
      scoreIn(bracket, weak, 1),
    ];
    const best = all.reduce((one, other) => (other.score > one.score ? other : one));
    return best.score > 0 ? [{ role, score: best.score, share: Math.min(1, best.length / heavy) }] : [];
  });
  return found.sort((a, b) => b.score - a.score);
}

/** 'Aantal bezoekers' is how many, and not for whom. */
const COUNT = /^\s*(?:aantal|hoeveel|opkomst)\s+\p{L}/iu;

/** A check mark as the name of a column: what is ticked below it is done. */
const TICK = /^\s*[✓✔√☑]\s*$/u;

/** 'Wat (en door wie)', 'Actie (wie)': the cells say what is done, with who does it in brackets behind it. */
export const asksWhoInBrackets = (header: string): boolean =>
  /^\s*(?:wat|actie|activiteit|taak|onderwerp)[^()]{0,40}\(\s*(?:(?:en|\+|&)\s*)?(?:door\s+)?(?:wie(?: doet (?:het|dat|wat))?|trekker|actiehouder|uitvoerder|verantwoordelijke?)\s*\)\s*$/iu.test(
    header.replace(/\s+/g, ' '),
  );
const WHO_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['responsible', 'audiences']);

const SMALL = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'of',
  'in',
  'op',
  'per',
  'te',
  'om',
  'we',
  'wij',
  'ze',
  'zij',
  'is',
  'met',
]);

function scoreIn(
  words: readonly string[],
  patterns: readonly string[],
  base: number,
): { score: number; length: number } {
  let best = { score: 0, length: 0 };
  for (const pattern of patterns) {
    const at = findPattern(words, pattern);
    if (at < 0) continue;
    const length = pattern.split(' ').length;
    const whole = length === words.length ? 0.2 : 0;
    const score = base + 0.1 * (length - 1) + whole - 0.02 * at;
    if (score > best.score) best = { score, length };
  }
  return best;
}

/** How far down a table the header may stand: spreadsheets start with a title and some lines of explanation. */
const DEEPEST = 12;

/** The header of the grid: one row, or two where the first has group names over the second. Null when there is none. */
export function findHeader(grid: Grid): Header | null {
  if (headsMoments(grid)) return spreadHeader(grid, 0);
  let best: { row: number; score: number } | null = null;
  const depth = Math.min(DEEPEST, grid.rows.length);
  let belowRows = false;
  for (let row = 0; row < depth; row += 1) {
    const texts = textsOf(grid.rows[row]);
    const isTime = areWeekdays(texts) || isTimeRow(grid, row);
    const score = isTime
      ? 3
      : headerScore(grid.rows[row], {
          width: grid.width,
          share: belowRows ? 0.6 : 0.3,
          crossed: countCrossed(grid, row),
        });
    if (score > 0 && (!best || score > best.score)) best = { row, score };
    belowRows ||= filledCells(grid.rows[row]) >= 3;
  }
  if (!best) return flaggedHeader(grid);
  return spreadHeader(grid, best.row);
}

/** 'ma', 'di', 'wo' above the columns. */
function areWeekdays(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length >= 3 && filled.every((text) => weekdayOf(text) !== null);
}

const textsOf = (row: GridRow | undefined): string[] =>
  row?.cells.map((cell) => placeText(row, cell.column).trim()) ?? [];

function flaggedHeader(grid: Grid): Header | null {
  const [first, second] = grid.rows;
  if (!first) return null;
  const isHeader = first.header || standsOut(first, second) || headsCrosses(grid) || headsDates(grid);
  if (bandText(first, grid.width) === null && isHeader) return spreadHeader(grid, 0);
  if (second?.header && bandText(first, grid.width) !== null) return spreadHeader(grid, 1);
  return null;
}

/** A first row of short bold texts above a row that is not bold. */
function standsOut(first: GridRow, second: GridRow | undefined): boolean {
  const isBold = (row: GridRow): boolean =>
    row.cells.every((cell) =>
      cell.blocks.every(
        (block) =>
          block.type !== 'table' && (block.runs.every((run) => run.text.trim() === '') || isAllBold(block.runs)),
      ),
    );
  const filled = first.cells.filter((cell) => placeText(first, cell.column).trim() !== '');
  return (
    filled.length >= 2 &&
    second !== undefined &&
    isBold(first) &&
    !isBold(second) &&
    filled.every((cell) => placeText(first, cell.column).length <= 60)
  );
}

/** 'Wanneer' and the like above a column of dates, beside other short names without a date. */
function headsDates({ rows: [first, ...below], width }: Grid): boolean {
  if (!first || width < 2 || below.length < 3) return false;
  const texts = first.cells.map((cell) => placeText(first, cell.column).trim());
  const isNames = texts.length === width && texts.every((text) => text !== '' && text.length <= 40 && !isNoName(text));
  const dates = first.cells.find((cell) => isDateName(placeText(first, cell.column)))?.column;
  if (!isNames || dates === undefined) return false;
  return columnShare(below, dates, isDateCell).share >= 0.6;
}

const isDateName = (text: string): boolean =>
  candidatesOf(text).some((candidate) => candidate.role === 'date' && isStrongName(candidate));

const filledCells = (row: GridRow | undefined): number =>
  row?.cells.filter((cell) => placeText(row, cell.column).trim() !== '').length ?? 0;

/** A row of short names of which at least two are known, or one in a table of two columns. `share` of all names must be known. */
function headerScore(
  row: GridRow | undefined,
  { width, share, crossed }: { readonly width: number; readonly share: number; readonly crossed: number },
): number {
  if (!row || (width > 1 && bandText(row, width) !== null)) return 0;
  if (isBelowMoment(row) || (width === 1 && LABELLED.test(placeText(row, 0)))) return 0;
  if (hasGridAcross(row)) return 3;
  const filled = row.cells.map((cell) => placeText(row, cell.column).trim()).filter((text) => text !== '');
  if (filled.length < width && isTotal(filled[0] ?? '')) return 0;
  const names = filled.filter((text) => !TICK.test(text));
  if (row.cells.some((cell) => cell.date !== null) || names.some(isNoName)) return 0;
  const known = names.reduce((sum, text) => sum + nameWeight(text), 0);
  const needed = TICK.test(filled[0] ?? '') ? 3 : width <= 2 || crossed >= 2 ? 1.5 : 2;
  if (known < needed || known < (filled.length - crossed) * share) return 0;
  return known + (row.header ? 1 : 0);
}

/** 'Doel: ouders weten het' is a line, and no name of a column. */
const LABELLED = /^[^:]{2,40}:\s+\S/u;

const nameWeight = (text: string): number => {
  const [best] = candidatesOf(text);
  if (!best || !isName(text)) return 0;
  return isStrongName(best) ? 1 : 0.5;
};

/** A cross, prose or a moment: no header has those. */
const isNoName = (text: string): boolean =>
  isCross(text) || text.length > 80 || (isMomentInRow(text, candidatesOf(text)[0]) && combinedNames(text) === null);

/** A moment in a row says that it is no header, unless it is a whole name of a column ('Week', 'Periode') or a bare year. */
const isMomentInRow = (text: string, best: Candidate | undefined): boolean =>
  isDateCell(text, null) && !/^\d{4}$/.test(text) && !DATE_NAME.test(text) && (best?.score ?? 0) < STRONG + 0.7;

/** 'Wanneer gereed', 'Planning 2027': these read as a moment, and name a column of them. */
const DATE_NAME = /^\s*(?:wanneer|datum|planning|periode|tijdlijn)\b[^\d:]{0,30}(?:(?:19|20)\d\d)?\s*\??\s*$/iu;

/** A known name, and not a phrase in which the word happens to stand. */
export const isStrongName = ({ score, share }: Candidate): boolean => score >= STRONG && share >= 0.34;

/** Names of columns are short, or they are questions or have a bracket. */
const isName = (text: string): boolean =>
  wordsOf(text).length <= 5 || (wordsOf(text).length <= 10 && /[?(]/.test(text));

/** Hardly anything but moments behind the first column: time runs across the table. */
function isTimeRow({ rows, width }: Grid, at: number): boolean {
  const [row, before] = [rows[at], rows[at - 1]];
  if (!row || isBelowMoment(row)) return false;
  const names = Array.from({ length: width }, () => '');
  for (const { column } of row.cells) names[column] = placeText(row, column).trim();
  const above = names.map((_, column) => (before ? placeText(before, column).trim() : ''));
  const moments = timeColumns(names, above).length;
  const filled = names.filter((name) => name !== '').length;
  const isMost = moments >= filled - 3 || (moments >= 6 && moments * 2 > filled);
  return isDateCell(names[0] ?? '', null) ? areMonths(names) : moments >= 3 && isMost;
}

/** Nothing but months or quarters, also in the first column: what happens stands below each. */
function areMonths(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  const isMonth = (name: string): boolean => /^(?:month|quarter)$/.test(readDatePhrase(name)?.precision ?? '');
  return filled.length >= 3 && filled.every(isMonth);
}

/** A merged cell with a month or a day beside the row: it belongs to the rows of that moment. */
const isBelowMoment = (row: GridRow): boolean =>
  row.places.some(
    (place) =>
      place !== null &&
      !row.cells.includes(place.cell) &&
      isDateCell(place.text, place.cell.date) &&
      isMomentInRow(place.text, candidatesOf(place.text)[0]),
  );

/** 'Week' or 'Maand', and then nothing but days of the week, media or groups. */
function hasGridAcross(row: GridRow): boolean {
  const [first = '', ...names] = row.cells.map((cell) => placeText(row, cell.column).replace(/\s+/g, ' ').trim());
  const natures = new Set(names.map(natureOf));
  const isMoment = /^(?:week|weeknr\.?|weeknummer|wk|maand|datum|wanneer|periode)$/i.test(first);
  return isMoment && names.length >= 2 && natures.size === 1 && !natures.has(null);
}
