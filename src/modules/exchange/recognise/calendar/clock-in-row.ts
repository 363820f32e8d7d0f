import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { oneLine, type Phrase } from '../dates.ts';
import type { Dated } from './dated-line.ts';
import type { RawRow } from './raw-row.ts';

const HOUR = String.raw`\d{1,2}(?:[:.uh][0-5]\d)?`;
const MINUTE = String.raw`\d{1,2}[:.uh][0-5]\d`;
/** '13:00' and '19u30' need no 'uur' behind them. */
const SURE = String.raw`\d{1,2}[:uh][0-5]\d(?!\d)`;
const UNTIL = String.raw`\s?(?:-|–|tot)\s?`;
/** '19:30', '19.30 - 21.00 uur', '20 uur'. */
const CELL = new RegExp(
  String.raw`^(?:(?:om|van|vanaf)\s)?(?:${MINUTE}(?:${UNTIL}${MINUTE})?(?:\s?(?:uur|u))?|${HOUR}(?:${UNTIL}${HOUR})?\s?(?:uur|u))\.?$`,
  'iu',
);
/** ', 13:00 uur', ', 19u30' and ' om 13 uur' anywhere in a line. */
const IN_LINE = new RegExp(
  String.raw`(?:,\s(?:(?:om|van|vanaf)\s)?|\s(?=om\s|van\s)(?:om|van)\s)(?:${HOUR}(?:${UNTIL}${HOUR})?\s?(?:uur|u)|${SURE}(?:${UNTIL}(?:${SURE}|${HOUR}\s?u))?)(?![\p{L}\d])`,
  'giu',
);

/** The hours that stand in a column of their own beside a day belong to the moment: '8 december' and '19:30'. */
export function withClockCell(row: RawRow): RawRow {
  const clocks = row.cells.filter(({ role, text }) => role === 'time' && CELL.test(oneLine(text)));
  const [cell] = clocks;
  if (!cell || clocks.length > 1 || !takesClock(row.phrase)) return row;
  const hours = oneLine(cell.text).replace(/\.$/, '');
  // '19.30' alone is no time of day.
  const words = /[:uh]\d|u(?:ur)?$/iu.test(hours) ? ` ${hours}` : ` ${hours} uur`;
  return { ...row, phrase: withHours(row.phrase, words), cells: row.cells.filter((each) => each !== cell) };
}

/** '25/1: training, 13:00 uur in het dorpshuis': the hours of a line are of its day. */
export function withClockInLine(dated: Dated): Dated {
  const [line = '', ...more] = dated.rest.split('\n');
  const found = [...line.slice(0, 300).matchAll(IN_LINE)];
  const [only] = found;
  if (!only || found.length > 1 || !takesClock(dated.phrase)) return dated;
  const title = line.slice(0, only.index) + line.slice(only.index + only[0].length);
  if (title.trim() === '') return dated;
  return {
    ...dated,
    phrase: withHours(dated.phrase, only[0]),
    rest: [title, ...more].join('\n'),
  };
}

/** One day, or a day that comes back, without hours of its own. */
function takesClock({ text, read }: Phrase): boolean {
  const when = readDatePhrase(read);
  return (
    when !== null && (when.precision === 'day' || when.rrule !== null) && !/\d\s?u(?:ur)?\b|\d[:uh]\d/iu.test(text)
  );
}

/** The hours are words of the moment; what is read of it is its day. */
const withHours = (phrase: Phrase, words: string): Phrase => ({ ...phrase, text: phrase.text + words });
