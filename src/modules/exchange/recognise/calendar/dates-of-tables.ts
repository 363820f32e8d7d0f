import { addDays, type DateContext, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { datesOf, type Phrase, YEAR } from '../dates.ts';

/**
 * A moment and the table it stands in: the number of its first block, the names of its columns ('' for a written row), and the group
 * of rows in it within which time goes on (`lanes.ts`).
 */
export type Placed = {
  readonly phrase: Phrase;
  readonly table: number | null;
  readonly header: string;
  readonly lane: string | null;
};

const FEWEST_DATES = 2;

/**
 * The dates of one part in order. Tables follow each other, so that a table that starts with January goes on in the next year;
 * but one with columns of its own whose moments all fit within the time of those before it stands beside them, and so do the
 * groups of rows of one table.
 */
export function datesOfTables(rows: readonly Placed[], context: DateContext): FuzzyDate[] {
  const dates = phrasesRead(rows, context);
  const places = new Map(rows.map((row, index) => [row, index]));
  const put = (own: readonly Placed[], read: readonly FuzzyDate[]): void =>
    own.forEach((each, at) => {
      const [date, place] = [read[at], places.get(each)];
      if (date && place !== undefined) dates[place] = date;
    });
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const isStart = row.table !== null && before !== undefined && before.table !== row.table && row.header !== '';
    if (!isStart || rows.slice(0, index).some(({ header }) => header === row.header)) continue;
    const own = rows.filter(({ table }) => table === row.table);
    const span = startsIn(dates.slice(0, index)).sort();
    const alone = phrasesRead(own, context);
    if (!fitsWithin(startsIn(alone), span) || (dates[index]?.start ?? '') <= (span.at(-1) ?? '')) continue;
    put(own, alone);
  }
  for (const own of Map.groupBy(rows, ({ table }) => table).values()) {
    const lanes = lanesIn(own);
    const around = lanes.length === 0 ? context : aroundTable(own, context);
    for (const lane of lanes) put(lane, phrasesRead(lane, around));
  }
  return dates;
}

const lanesIn = (rows: readonly Placed[]): readonly (readonly Placed[])[] =>
  rows.some(({ lane }) => lane !== null) ? [...Map.groupBy(rows, ({ lane }) => lane).values()] : [];

/** Some days before the first group begins another may, and a year later they are over. */
const [EARLIER, LATER] = [-60, 305];

/** When the groups of a table are: around those in which a year is written or else the first, where the plan has no period. */
function aroundTable(rows: readonly Placed[], context: DateContext): DateContext {
  if (context.from || context.to) return context;
  const lanes = lanesIn(rows);
  const written = lanes.filter((lane) => lane.some(({ phrase }) => YEAR.test(phrase.read)));
  const known = written.length > 0 ? written : lanes.slice(0, 1);
  const starts = known.flatMap((lane) => startsIn(phrasesRead(lane, context))).sort();
  const [first] = starts;
  if (first === undefined) return context;
  const until = [...starts, addDays(first, LATER)].sort().at(-1) ?? first;
  return { ...context, from: addDays(first, EARLIER), to: until };
}

const phrasesRead = (rows: readonly Placed[], context: DateContext): FuzzyDate[] =>
  datesOf(
    rows.map(({ phrase }) => phrase),
    context,
  );
const startsIn = (dates: readonly FuzzyDate[]): string[] => dates.flatMap(({ start }) => start ?? []);
const fitsWithin = (starts: readonly string[], span: readonly string[]): boolean =>
  starts.length >= FEWEST_DATES && starts.every((start) => start >= (span[0] ?? '9') && start <= (span.at(-1) ?? ''));
