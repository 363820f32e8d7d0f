import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { namesPeople } from '../items/audience-words.ts';
import { datesOf, oneLine, YEAR } from '../dates.ts';
import { cellLines } from '../text/blocks.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { isCross, isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { candidatesOf } from '../table/header.ts';
import { momentName } from '../table/moments-across.ts';
import type { ReadTable } from '../table/read-table.ts';
import type { RawCell, RawRow } from './raw-row.ts';

/** Every line in a cell is something that happens then, for or by means of what the row is named after. */
export function monthRows(table: ReadTable, columns: readonly number[], dates: DateContext): RawRow[] {
  const year = [...table.above, table.part.title]
    .map((text) => YEAR.exec(text)?.[0])
    .find((found) => found !== undefined);
  const phrases = columns.map((index) => {
    const header = table.headers[index] ?? '';
    const own = YEAR.exec(header)?.[0] ?? year;
    return {
      text: momentName(header),
      read: own && !YEAR.test(momentName(header)) ? `${momentName(header)} ${own}` : momentName(header),
    };
  });
  const whens = datesOf(phrases, dates);
  return table.rows.flatMap((row) => {
    const label = oneLine(row.places[0]?.text ?? '');
    if (bandText(row, table.width) !== null || isNothing(label)) return [];
    return columns.flatMap((index, at) => {
      const place = row.places[index];
      const when = whens[at];
      if (!place?.own || !row.cells.includes(place.cell) || !when) return [];
      return cellLines(place.cell)
        .filter(({ text }) => !isNothing(text) && !isPlaceholder(text))
        .map((line): RawRow => {
          const crossed = isCross(line.text);
          const cells = crossed
            ? [cell('activity', label, line.at)]
            : [cell('activity', line.text, line.at), ...named(table, label, line.at)];
          return {
            phrase: phrases[at] ?? { text: '', read: '' },
            origin: crossed ? 'crossed' : 'heading',
            cells,
            crossed: [],
            at: [line.at],
            phase: null,
            group: null,
            struck: false,
            when,
          };
        });
    });
  });
}

/** The name of the row as the group it is for or the means it goes by. */
function named(table: ReadTable, label: string, at: number): RawCell[] {
  const [header] = candidatesOf(table.headers[0] ?? '');
  if (header?.role === 'channels' || (hasPattern(wordsOf(label), CHANNEL_NOUNS) && !namesPeople(label)))
    return [cell('channels', label, at)];
  return header?.role === 'audiences' || namesPeople(label)
    ? [cell('audiences', label, at)]
    : [cell('notes', label, at)];
}

const cell = (role: 'activity' | 'audiences' | 'channels' | 'notes', text: string, at: number): RawCell => ({
  role,
  header: '',
  grounds: 'named',
  text,
  lines: [{ text, bullet: false, at }],
});
