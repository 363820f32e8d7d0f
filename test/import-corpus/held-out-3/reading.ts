import type { StatusValue } from '#kernel/plan.ts';
import { type ExpectedActivity, type ExpectedDate, oneOf, type OrOneOf, span } from '../expected.ts';

/**
 * Reads expected rows from lines `phrase | when | title | audiences | channels | responsible | status`. Every field may hold
 * readings that are equally good, split by ` // `; lists are split by `;`; `~` is not scored; an empty list or status is a
 * promise that there is none. `when`: a day, a month `2027-05`, a part of it `B2027-05`, `M…`, `E…` (begin, middle, end), a
 * week `W2027-15`, a quarter `Q2027-2`, two of these with `..` between, one side open, or `-` for no date at all.
 */
export const rowsExpected = (source: string): ExpectedActivity[] =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(activityOf);

const activityOf = (line: string): ExpectedActivity => {
  const [phrase = '', when = '~', title = '', audiences = '~', channels = '~', responsible = '~', status = '~'] = line
    .split('|')
    .map((field) => field.trim());
  return {
    phrase: readings(phrase, (text) => text),
    title: readings(title, (text) => text),
    ...(when === '~' ? {} : { when: readings(when, dateOf) }),
    ...(audiences === '~' ? {} : { audiences: readings(audiences, listOf) }),
    ...(channels === '~' ? {} : { channels: readings(channels, listOf) }),
    ...(responsible === '~' ? {} : { responsible: readings(responsible, listOf) }),
    ...(status === '~' ? {} : { status: readings(status, statusOf) }),
  };
};

const readings = <Value>(field: string, read: (text: string) => Value): OrOneOf<Value> => {
  const options = field.split(' // ').map((text) => read(text.trim()));
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : oneOf(...options);
};
const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split(';').map((item) => item.trim()));
const statusOf = (text: string): StatusValue | null =>
  text === 'todo' || text === 'doing' || text === 'done' || text === 'cancelled' ? text : null;

const dateOf = (text: string): ExpectedDate => {
  if (text === '-') return span(null, null);
  const [from = '', to = from] = text.split('..');
  return span(from === '' ? null : edges(from)[0], to === '' ? null : edges(to)[1]);
};

const edges = (text: string): [string, string] => {
  const [year = '', part = ''] = text.replace(/^[A-Z]/, '').split('-');
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [text, text];
  if (text.startsWith('W')) {
    const first = Temporal.PlainDate.from(`${year}-01-04`);
    const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: Number(part) - 1 });
    return [monday.toString(), monday.add({ days: 6 }).toString()];
  }
  const quarter = text.startsWith('Q');
  const start = Temporal.PlainDate.from({
    year: Number(year),
    month: quarter ? Number(part) * 3 - 2 : Number(part),
    day: 1,
  });
  const end = start.add({ months: quarter ? 3 : 1 }).subtract({ days: 1 });
  if (text.startsWith('B')) return [start.toString(), start.with({ day: 10 }).toString()];
  if (text.startsWith('M')) return [start.with({ day: 11 }).toString(), start.with({ day: 20 }).toString()];
  return [(text.startsWith('E') ? start.with({ day: 21 }) : start).toString(), end.toString()];
};
