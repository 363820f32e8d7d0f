import { type DateContext, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceCell } from '../../model/source-document.ts';
import { datesOf, oneLine, type Phrase, YEAR } from '../dates.ts';
import { namesPeople } from '../items/audience-words.ts';
import { assignRoles } from '../table/columns.ts';
import { isCross, isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText, type GridRow } from '../table/grid.ts';
import { candidatesOf } from '../table/header.ts';
import { momentNames } from '../table/moments-across.ts';
import type { ReadTable } from '../table/read-table.ts';
import { cellLines, cellNumbers } from '../text/blocks.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { meaningsOf } from './legend.ts';
import { type Across, momentInCell, wholeMoment } from './month-moment.ts';
import type { RawCell, RawRow } from './raw-row.ts';
import { writtenCells } from './written-cells.ts';

/**
 * A table with time across. A line in a cell is something that happens then, for or by means of what the row is named after.
 * Crosses say when the thing the row is named after happens; crosses side by side are one stretch of time.
 */
export function monthRows(table: ReadTable, columns: readonly number[], dates: DateContext): RawRow[] {
  const across = acrossOf(table, columns, dates);
  const isForGroup = candidatesOf(table.headers[0] ?? '')[0]?.role === 'audiences';
  const meanings = isForGroup ? meaningsOf(table.part) : null;
  return table.rows.flatMap((row) => {
    const label = oneLine(row.places[0]?.text ?? '');
    if (bandText(row, table.width) !== null || isNothing(label)) return [];
    const others = otherCells(table, row, columns);
    const lines = across.flatMap((moment) => linesIn(row, moment).map((line) => ({ ...line, moment })));
    const dated = lines.flatMap(({ text, moment }) => {
      const own = isCross(text) ? null : momentOfLine(text, { row, moment, across, dates });
      return own ? [{ text, own }] : [];
    });
    const isDated = (text: string): boolean => dated.some((each) => each.text === text);
    const happening = lines
      .filter(({ text }) => !isCross(text) && !isDated(text))
      .map(({ text, at, moment }) => {
        const own = momentInCell(text, joined(covered(row, moment, across)), dates);
        return toRow(
          own.moment,
          [cell('activity', own.rest, at), ...named(table, label, at), ...others],
          [at],
          own.rest === text ? 'heading' : 'within',
        );
      });
    const ticked = stretches(
      lines.filter(({ text }) => isCross(text)).map(({ moment }) => moment),
      across,
    ).map((stretch) => toRow(joined(stretch), [...tickedCells(row, label, meanings), ...others], row.at, 'crossed'));
    const timed = dated.map(({ text, own }) =>
      toRow(own, [cell('activity', label, row.at[0] ?? 0), ...others], row.at, OPEN.test(text) ? 'crossed' : 'own'),
    );
    return [...happening, ...timed, ...ticked];
  });
}

/** A cross says that the thing happens that the row is named after; beside a group it is what the text around it says. */
function tickedCells(row: GridRow, label: string, meanings: ReadonlyMap<string, string> | null): RawCell[] {
  const at = row.at[0] ?? 0;
  if (meanings === null) return [cell('activity', label, at)];
  const sign = row.places.find((place) => place && isCross(place.text))?.text.trim() ?? '';
  return [cell('activity', meanings.get(fold(sign)) ?? sign, at), cell('audiences', label, at)];
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

function acrossOf(table: ReadTable, columns: readonly number[], dates: DateContext): Across[] {
  const year = [...table.above.toReversed(), table.sheet ?? '', table.part.title]
    .map(yearNamed)
    .find((found) => found !== null);
  const names = momentNames(table);
  const phrases = columns.map((index): Phrase => {
    const header = table.headers[index] ?? '';
    const text = names[index] ?? '';
    const own = YEAR.exec(header)?.[0] ?? year;
    return { text, read: own && !YEAR.test(text) ? `${text} ${own}` : text };
  });
  const whens = datesOf(phrases, dates);
  return columns.flatMap((index, at) => {
    const [phrase, when] = [phrases[at], whens[at]];
    return phrase && when ? [{ index, phrase, when }] : [];
  });
}

/** The year a title gives; a day or month with a year ('14 december 2026') says when the paper was written. */
function yearNamed(text: string): string | null {
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const isDay =
    /(?:\d{1,2}[\s./-]+)?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|\d{1,2})[a-z]*\.?[\s./-]+(?:19|20)\d\d/i.test(
      text,
    );
  return years.length === 1 && !isDay ? (years[0] ?? null) : null;
}

function linesIn(row: GridRow, { index }: Across): { text: string; at: number }[] {
  const place = row.places[index];
  if (!place || !row.cells.includes(place.cell)) return [];
  const fits = (text: string): boolean =>
    OPEN.test(text) || (!isNothing(text) && !isPlaceholder(text) && (place.own || isCross(text)));
  return cellLines(place.cell).filter(({ text }) => fits(text));
}

/** The moments a merged cell reaches over. */
const covered = (row: GridRow, moment: Across, across: readonly Across[]): Across[] =>
  across.filter(({ index }) => row.places[index]?.cell === row.places[moment.index]?.cell);

/** Moments next to each other in the table, as one. */
function stretches(ticked: readonly Across[], across: readonly Across[]): Across[][] {
  const found: Across[][] = [];
  for (const moment of ticked) {
    const last = found.at(-1);
    const before = across[across.indexOf(moment) - 1];
    if (last && before && last.at(-1) === before) last.push(moment);
    else found.push([moment]);
  }
  return found;
}

function joined(stretch: readonly Across[]): Across {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last || first === last) return first ?? NOWHERE;
  const text = `${first.phrase.text} – ${last.phrase.text}`;
  const when = {
    ...first.when,
    text,
    end: last.when.end,
    edtf: first.when.start && last.when.end ? `${first.when.start}/${last.when.end}` : null,
  };
  return { index: first.index, phrase: { text, read: text }, when };
}

const NOWHERE: Across = {
  index: -1,
  phrase: { text: '', read: '' },
  when: {
    text: '',
    start: null,
    end: null,
    edtf: null,
    precision: 'open',
    certainty: 'tbd',
    alternatives: [],
    rrule: null,
    anchor: null,
  },
};

const toRow = (
  { phrase, when }: Across,
  cells: RawCell[],
  at: readonly number[],
  origin: RawRow['origin'],
): RawRow => ({
  phrase,
  origin,
  cells,
  crossed: [],
  at: [...new Set(at)],
  phase: null,
  group: null,
  struck: false,
  when,
});

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
function otherCells(table: ReadTable, row: GridRow, columns: readonly number[]): RawCell[] {
  const headers = table.headers.map((header, index) => (index === 0 || columns.includes(index) ? '' : header));
  return assignRoles(headers, OTHER_ROLES, (_, role) => (role === 'responsible' ? 0.2 : 0)).flatMap(
    ({ index, role, header, grounds }): RawCell[] => {
      const place = row.places[index];
      if (header === '' || role === 'number' || !place || place.text.trim() === '') return [];
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
function named(table: ReadTable, label: string, at: number): RawCell[] {
  const [header] = candidatesOf(table.headers[0] ?? '');
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

/** A year on one page: each cell is a month with a list of what happens in it. */
export function monthCellRows(cells: readonly SourceCell[], dates: DateContext): RawRow[] {
  const months = cells.map((made) => {
    const [month, ...lines] = cellLines(made);
    const text = (month?.text ?? '').replace(/:$/, '');
    return { phrase: { text, read: text }, lines };
  });
  const whens = datesOf(
    months.map(({ phrase }) => phrase),
    dates,
  );
  return months.flatMap(({ phrase, lines }, index) => {
    const when = whens[index];
    return when
      ? lines
          .filter(({ text }) => !isNothing(text))
          .map(({ text, at }) => toRow({ index, phrase, when }, writtenCells(text, [], at), [at], 'heading'))
      : [];
  });
}
