import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import { datesOf, oneLine, type Phrase } from '../dates.ts';
import { isNothing } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import type { DatedColumn } from '../table/moments-under.ts';
import type { ReadTable } from '../table/read-table.ts';
import { cellLines } from '../text/blocks.ts';
import type { RawRow } from './raw-row.ts';

/** A table with things down, means or groups across and moments in the cells: each moment is one row, in the order of its column. */
export function momentsUnderRows(table: ReadTable, columns: readonly DatedColumn[], dates: DateContext): RawRow[] {
  const rows = table.rows.filter((row) => bandText(row, table.width) === null);
  return columns.flatMap((column) => {
    const found = rows.flatMap((row) => {
      const [title, place] = [oneLine(row.places[0]?.text ?? ''), row.places[column.index]];
      if (title === '' || !place || isNothing(place.text)) return [];
      const text = oneLine(place.text);
      const phrase: Phrase = { text, read: place.cell.date ?? text };
      return [{ title, phrase, at: [cellLines(place.cell)[0]?.at ?? 0, ...row.at] }];
    });
    const whens = datesOf(
      found.map(({ phrase }) => phrase),
      dates,
    );
    return found.flatMap(({ title, phrase, at }, index) => {
      const when = whens[index];
      return when ? [toRow({ title, phrase, at, when }, column)] : [];
    });
  });
}

type Found = Pick<RawRow, 'phrase' | 'at'> & { readonly title: string; readonly when: NonNullable<RawRow['when']> };

function toRow({ title, phrase, at, when }: Found, { as, name }: DatedColumn): RawRow {
  const cell = (role: 'activity' | 'channels' | 'audiences', text: string) =>
    ({ role, header: '', grounds: 'named', text, lines: [{ text, bullet: false, at: at[0] ?? 0 }] }) as const;
  return {
    phrase,
    when,
    origin: 'own',
    cells: [cell('activity', title), cell(as === 'audiences' ? 'audiences' : 'channels', name)],
    crossed: [],
    at: [...new Set(at)],
    phase: null,
    group: null,
    struck: false,
  };
}
