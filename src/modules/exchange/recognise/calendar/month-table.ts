import { type DateContext, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { oneLine } from '../dates.ts';
import { namesPeople } from '../items/audience-words.ts';
import { assignRoles } from '../table/columns.ts';
import { isCross, isDateCell, isNothing, isPlaceholder, isTotal } from '../table/contents.ts';
import { bandText, type GridRow, placeText } from '../table/grid.ts';
import { candidatesOf } from '../table/header.ts';
import type { ReadTable } from '../table/read-table.ts';
import { cellLines, cellNumbers } from '../text/blocks.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { acrossOf, acrossRow, covered, joined } from './across.ts';
import { isLegendRow, meaningsOf } from './mark-meanings.ts';
import { type Across, momentInCell, wholeMoment } from './month-moment.ts';
import type { RawCell, RawRow } from './raw-row.ts';
import { isBeginOrEnd, isMark, type LineAcross, linesAcross, type Strip, stripsOf } from './strips.ts';

/**
 * A table with time across. A line in a cell is something that happens then, for or by means of what the row is named after. Marks
 * say when the thing the row is named after happens; marks side by side are one stretch of time.
 */
export function monthRows(table: ReadTable, columns: readonly number[], dates: DateContext): RawRow[] {
  const across = acrossOf(table, columns, dates);
  const label = labelColumn(table, columns);
  const isForGroup = label !== null && candidatesOf(table.headers[label] ?? '')[0]?.role === 'audiences';
  const meanings = meaningsOf(table);
  return table.rows.flatMap((row) => {
    const name = label === null ? '' : oneLine(placeText(row, label));
    if (isNoRow(table, row, { name, columns })) return [];
    return rowsAlong({ table, row, across, dates, label, name, isForGroup, meanings });
  });
}

/** The column that names the rows: what is done, by what means or for whom, and not a number or a phase. Null when time starts at once. */
function labelColumn({ headers }: ReadTable, columns: readonly number[]): number | null {
  const before = headers.flatMap((_, index) => (index < (columns[0] ?? 0) ? [index] : []));
  const roleOf = (index: number): ColumnRole | undefined => candidatesOf(headers[index] ?? '')[0]?.role;
  const named = (['activity', 'channels'] as const)
    .map((role) => before.find((index) => roleOf(index) === role))
    .find((index) => index !== undefined);
  const isAside = (index: number): boolean => ASIDE.has(roleOf(index) ?? 'notes') || headers[index]?.trim() === '';
  if (before[0] === undefined || !isAside(before[0])) return before[0] ?? null;
  return (
    named ??
    (ASIDE.has(roleOf(before[0]) ?? 'notes') ? before.find((index) => !isAside(index)) : undefined) ??
    before[0]
  );
}
const ASIDE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['number', 'phase', 'category', 'status']);

/** A title across, the days or months that belong to the header, a sum or the legend. */
function isNoRow(
  table: ReadTable,
  row: GridRow,
  { name, columns }: { readonly name: string; readonly columns: readonly number[] },
): boolean {
  if (bandText(row, table.width) !== null || isTotal(name) || /^aantal\b/iu.test(name)) return true;
  if (isLegendRow(row)) return true;
  const below = row.cells.filter((cell) => columns.includes(cell.column) && placeText(row, cell.column).trim() !== '');
  const isTime = below.every((cell) => {
    const text = oneLine(placeText(row, cell.column));
    return /^\d{1,2}$/.test(text) || isDateCell(text, cell.date);
  });
  const isOfHeader = name === '' || isPlaceholder(name) || TIME_NAME.test(name);
  return isOfHeader && below.length >= 2 && isTime;
}
const TIME_NAME =
  /^(?:week|weken|weeknr|weeknummer|weeknrs|wk|wknr|maand|maanden|datum|data|dag|dagen|periode|kwartaal|jaar)s?\.?:?$/iu;

type Along = {
  readonly table: ReadTable;
  readonly row: GridRow;
  readonly across: readonly Across[];
  readonly dates: DateContext;
  readonly label: number | null;
  readonly name: string;
  readonly isForGroup: boolean;
  readonly meanings: ReadonlyMap<string, string>;
};

function rowsAlong(along: Along): RawRow[] {
  const { table, row, across, dates, label, name, isForGroup, meanings } = along;
  const others = otherCells(table, row, across, label);
  const found = linesAcross(row, across, (text) => OPEN.test(text) || (!isNothing(text) && !isPlaceholder(text)));
  const ownOf = ({ text, moment }: LineAcross): Across | null =>
    isMark(text) || (!isForGroup && isBeginOrEnd(text, found))
      ? null
      : momentOfLine(text, { row, moment, across, dates });
  const dated = found.flatMap((line) => {
    const own = name === '' ? null : ownOf(line);
    return own ? [{ line, own }] : [];
  });
  const rest = found.filter((line) => dated.every((each) => each.line !== line));
  const { strips, lines } = stripsOf(rest, across, { meanings, isForGroup });
  const at = row.at[0] ?? 0;
  const happening = lines.map(({ text, at: place, over, moment }) => {
    const reach = over.length > 1 ? over : covered(row, moment, across);
    const own = momentInCell(text, joined(reach), dates);
    const cells = [cell('activity', own.rest, place), ...named(table, label, name, place), ...others];
    return acrossRow(own.moment, cells, [place], own.rest === text ? 'heading' : 'within');
  });
  const means = isForGroup ? [] : named(table, label, name, at).filter(({ role }) => role !== 'notes');
  const timed = dated.map(({ line: { text }, own }) =>
    acrossRow(own, [cell('activity', name, at), ...means, ...others], row.at, OPEN.test(text) ? 'crossed' : 'own'),
  );
  const ticked = strips
    .filter(() => name !== '')
    .map((strip) =>
      acrossRow(
        joined(strip.over),
        [...tickedCells(along, strip), ...means, ...others],
        row.at,
        strip.sign === '' ? 'within' : 'crossed',
      ),
    );
  return [...happening, ...timed, ...ticked];
}

/** A mark says that the thing happens that the row is named after; beside a group it is what the text around it says. */
function tickedCells({ row, name, isForGroup, meanings }: Along, { sign, words }: Strip): RawCell[] {
  const at = row.at[0] ?? 0;
  const meaning = meanings.get(fold(sign));
  if (isForGroup) return [cell('activity', meaning ?? sign, at), cell('audiences', name, at)];
  const told = words ?? meaning ?? (/^\p{L}{1,2}$/u.test(sign) && !isCross(sign) ? sign : null);
  return [cell('activity', name, at), ...(told === null ? [] : [cell('notes', told, at)])];
}

type Reached = {
  readonly row: GridRow;
  readonly moment: Across;
  readonly across: readonly Across[];
  readonly dates: DateContext;
};

/** The moment that a line in a cell is and nothing else; 'doorlopend' is as long as its cell reaches. */
const momentOfLine = (text: string, { row, moment, across, dates }: Reached): Across | null =>
  RUNNING.test(text)
    ? joined(covered(row, moment, across))
    : (wholeMoment(text, moment, dates) ?? againOrOpen(text, moment));
/** 'Iedere wo' under a month happens again and again in it; '?' says that it may be then, and that nobody knows yet. */
function againOrOpen(text: string, moment: Across): Across | null {
  const { start, end } = moment.when;
  if (OPEN.test(text)) {
    const words = `${moment.phrase.text}?`;
    return {
      ...moment,
      phrase: { text: words, read: words },
      when: { ...moment.when, text: words, certainty: 'uncertain' },
    };
  }
  const when =
    text.length <= 40 && start !== null && end !== null
      ? readDatePhrase(text, { ref: start, from: start, to: end })
      : null;
  return when?.rrule ? { ...moment, phrase: { text, read: text }, when: { ...when, start, end } } : null;
}
const OPEN = /^\?{1,3}$/u;
const RUNNING = /^\(?(?:doorlopend|continu|permanent|hele periode|gehele periode)\)?$/iu;

const OTHER_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'responsible',
  'channels',
  'audiences',
  'status',
  'notes',
  'sender',
  'objective',
  'tasks',
  'number',
  'phase',
]);

/** The columns beside the moments: who does it, by what means, for whom. */
function otherCells(table: ReadTable, row: GridRow, across: readonly Across[], label: number | null): RawCell[] {
  const headers = table.headers.map((header, column) =>
    column === label || across.some(({ index }) => index === column) ? '' : header,
  );
  return assignRoles(headers, OTHER_ROLES, (_, role) => (role === 'responsible' ? 0.2 : 0)).flatMap(
    ({ index, role, header, grounds }): RawCell[] => {
      const place = row.places[index];
      if (header === '' || role === 'number' || !place || place.text.trim() === '') return [];
      // A cell over a month and a column beside it says something of that month alone.
      if (across.some((month) => row.places[month.index]?.cell === place.cell)) return [];
      return [
        {
          role: role ?? 'notes',
          header,
          grounds,
          lines: cellLines(place.cell).map((line) => ({ ...line, at: cellNumbers(place.cell)[0] ?? line.at })),
          text: place.text,
        },
      ];
    },
  );
}

/** The name of the row as the group it is for or the means it goes by. */
function named(table: ReadTable, column: number | null, label: string, at: number): RawCell[] {
  if (column === null || label === '') return [];
  const [header] = candidatesOf(table.headers[column] ?? '');
  const isMeans = hasPattern(wordsOf(label), CHANNEL_NOUNS) && !namesPeople(label);
  if (header?.role === 'channels' || isMeans) return [cell('channels', label, at)];
  const isGroup = header?.role === 'audiences' || namesPeople(label);
  return [cell(isGroup ? 'audiences' : 'notes', label, at)];
}

const cell = (role: 'activity' | 'audiences' | 'channels' | 'notes', text: string, at: number): RawCell => ({
  role,
  header: '',
  grounds: 'named',
  text,
  lines: [{ text, bullet: false, at }],
});
