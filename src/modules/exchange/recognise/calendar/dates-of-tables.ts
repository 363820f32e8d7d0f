import type { DateContext, FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { datesOf, type Phrase } from '../dates.ts';

/** A moment and the table it stands in: the number of its first block and the names of its columns; '' for a written row. */
export type Placed = { readonly phrase: Phrase; readonly table: number | null; readonly header: string };

const FEWEST_DATES = 2;

/**
 * The dates of one part in order. Tables follow each other, so that a table that starts with January goes on in the next year;
 * but one with columns of its own whose moments all fit within the time of those before it stands beside them.
 */
export function datesOfTables(rows: readonly Placed[], context: DateContext): FuzzyDate[] {
  const dates = phrasesRead(rows, context);
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const isStart = row.table !== null && before !== undefined && before.table !== row.table && row.header !== '';
    if (!isStart || rows.slice(0, index).some(({ header }) => header === row.header)) continue;
    const own = rows.filter(({ table }) => table === row.table);
    const span = startsIn(dates.slice(0, index)).sort();
    const alone = phrasesRead(own, context);
    if (!fitsWithin(startsIn(alone), span) || (dates[index]?.start ?? '') <= (span.at(-1) ?? '')) continue;
    own.forEach((each, at) => {
      const read = alone[at];
      if (read) dates[rows.indexOf(each)] = read;
    });
  }
  return dates;
}

const phrasesRead = (rows: readonly Placed[], context: DateContext): FuzzyDate[] =>
  datesOf(
    rows.map(({ phrase }) => phrase),
    context,
  );
const startsIn = (dates: readonly FuzzyDate[]): string[] => dates.flatMap(({ start }) => start ?? []);
const fitsWithin = (starts: readonly string[], span: readonly string[]): boolean =>
  starts.length >= FEWEST_DATES && starts.every((start) => start >= (span[0] ?? '9') && start <= (span.at(-1) ?? ''));
