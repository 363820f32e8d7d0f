import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import type { SourceCell } from '../../model/source-document.ts';
import { datesOf } from '../dates.ts';
import { isNothing } from '../table/contents.ts';
import { cellLines } from '../text/blocks.ts';
import { acrossRow } from './across.ts';
import type { RawRow } from './raw-row.ts';
import { writtenCells } from './written-cells.ts';

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
          .map(({ text, at }) => acrossRow({ index, phrase, when }, writtenCells(text, [], at), [at], 'heading'))
      : [];
  });
}
