import type { ExpectedActivity, OrOneOf } from '../expected.ts';
import { oneOf } from '../expected.ts';
import { rowsExpected } from '../held-out-3/reading.ts';

const FIELDS = 7;

/** As the lines of the third series, with two fields more: `… | status | sender | tasks`. */
export const rowsRead = (source: string): ExpectedActivity[] => {
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((field) => field.trim()));
  const rows = rowsExpected(lines.map((fields) => fields.slice(0, FIELDS).join('|')).join('\n'));
  return rows.map((row, index) => ({ ...row, ...restOf(lines[index] ?? []) }));
};

const restOf = (fields: readonly string[]): Pick<ExpectedActivity, 'sender' | 'tasks'> => {
  const [sender = '~', tasks = '~'] = fields.slice(FIELDS);
  return {
    ...(sender === '~' ? {} : { sender: readings(sender, (text) => (text === '' ? null : text)) }),
    ...(tasks === '~' ? {} : { tasks: readings(tasks, listOf) }),
  };
};

const readings = <Value>(field: string, read: (text: string) => Value): OrOneOf<Value> =>
  oneOf(...field.split(' // ').map((text) => read(text.trim())));
const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split(';').map((item) => item.trim()));
