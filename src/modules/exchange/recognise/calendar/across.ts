import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import { datesOf, type Phrase, YEAR } from '../dates.ts';
import type { GridRow } from '../table/grid.ts';
import { momentNames } from '../table/moments-across.ts';
import type { ReadTable } from '../table/read-table.ts';
import type { Across } from './month-moment.ts';
import type { RawCell, RawRow } from './raw-row.ts';

/** The moments that run across a table, in the order of their columns. */
export function acrossOf(table: ReadTable, columns: readonly number[], dates: DateContext): Across[] {
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

/** The moments a merged cell reaches over. */
export const covered = (row: GridRow, moment: Across, across: readonly Across[]): Across[] =>
  across.filter(({ index }) => row.places[index]?.cell === row.places[moment.index]?.cell);

/** Moments beside each other, as one that lasts from the first to the last. */
export function joined(stretch: readonly Across[]): Across {
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

/** A row of the calendar that happens at such a moment. */
export const acrossRow = (
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
