import { addDays, addMonths, daysBetween, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { dayIn } from './full-day.ts';

/**
 * The day of each row of a table of versions, from the cells of that row. A day without a year follows from the rows beside it, with
 * the oldest version first or the newest: the way in which the versions lie nearest to each other. Null where no row has a year.
 */
export function datesOfVersions(rows: readonly (readonly string[])[]): readonly (string | null)[] {
  const oldestFirst = filled(rows);
  const newestFirst = filled(rows.toReversed()).toReversed();
  return spanOf(newestFirst) < spanOf(oldestFirst) ? newestFirst : oldestFirst;
}

/** With the oldest first: onward from each day that has its year, and back from the first. */
function filled(rows: readonly (readonly string[])[]): (string | null)[] {
  const dates = rows.map((cells) => firstOf(cells, dayIn));
  let before: string | null = null;
  for (const [at, cells] of rows.entries()) {
    const above: string | null = before;
    dates[at] ??= above === null ? null : firstOf(cells, (text) => nextFrom(text, above));
    before = dates[at] ?? above;
  }
  let after: string | null = null;
  for (const [at, cells] of [...rows.entries()].toReversed()) {
    const below: string | null = after;
    dates[at] ??= below === null ? null : firstOf(cells, (text) => nextFrom(text, addDays(addMonths(below, -12), 1)));
    after = dates[at] ?? below;
  }
  return dates;
}

/** A cell that is a day of the year, as the first such day from that one on. */
function nextFrom(text: string, day: string): string | null {
  const date = text.length > 30 ? null : readDatePhrase(text, { ref: day });
  return date !== null && date.start !== null && date.start === date.end && date.start >= day ? date.start : null;
}

function spanOf(dates: readonly (string | null)[]): number {
  const known = dates.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}

function firstOf(cells: readonly string[], read: (text: string) => string | null): string | null {
  for (const cell of cells) {
    const found = read(cell);
    if (found !== null) return found;
  }
  return null;
}
