import { formatDayPlain, isIsoDay } from '#kernel/fuzzy-date/index.ts';
import { formatEuros } from '#kernel/money.ts';
import { FIELD_WORDS, words } from './field-words.nl.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One value of one field as people see it on the pages: words for codes, days in full, euros; null where there is nothing. */
export function fieldValue(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return listWords(field, value);
  if (typeof value === 'object') return partsOf(field, value as Fields);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number' && field.endsWith('Cents')) return formatEuros(value);
  const text = String(value);
  const known = FIELD_WORDS[field];
  if (known && Object.hasOwn(known, text)) return known[text] ?? text;
  return isIsoDay(text) ? formatDayPlain(text) : text;
}

const joined = (parts: readonly (string | null)[], between: string): string | null =>
  parts.filter((part) => part !== null && part !== '').join(between) || null;

const listWords = (field: string, list: readonly unknown[]): string | null =>
  joined(
    list.map((entry) => (field === 'crosses' && Array.isArray(entry) ? entry.join(' – ') : fieldValue(field, entry))),
    ', ',
  );

const plain = (value: unknown): string | null => fieldValue('', value);
const around = (value: unknown, wrap: (text: string) => string): string | null => {
  const text = plain(value);
  return text === null ? null : wrap(text);
};

/** How a field that holds more than one thing is said. Vague dates are only their own words. */
const COMPOUND: Readonly<Record<string, (value: Fields) => string | null>> = {
  status: ({ value, text }) => fieldValue('status', value) ?? plain(text),
  indicator: ({ text, target, unit }) =>
    joined([plain(text), around(target, (number) => words.target(withUnit(number, unit)))], ', '),
  measurements: ({ on, value, note }) =>
    joined([joined([plain(on), plain(value)], ': '), around(note, (text) => `(${text})`)], ' '),
  tasks: ({ text, who, when, doneOn }) =>
    joined(
      [
        plain(text),
        around(who, (names) => `(${names})`),
        around(when, (day) => `– ${day}`),
        around(doneOn, (day) => `– ${words.doneOn(day)}`),
      ],
      ' ',
    ),
  chosenSilence: ({ until, reason }) => joined([around(until, words.until), plain(reason)], ', '),
  notBefore: ({ when, reason }) => joined([plain(when), plain(reason)], ', '),
  accents: ({ for: group, text }) => joined([plain(group), plain(text)], ': '),
  avoidedWords: ({ word, instead }) => joined([plain(word), plain(instead)], ' → '),
};

const withUnit = (number: string, unit: unknown): string =>
  unit === '%' ? `${number}%` : (joined([number, plain(unit)], ' ') ?? number);

function partsOf(field: string, value: Fields): string | null {
  const say = COMPOUND[field];
  if (say) return say(value);
  return (
    plain(value['text']) ??
    plain(value['name']) ??
    plain(value['value']) ??
    joined(
      Object.entries(value).map(([name, inner]) => fieldValue(name, inner)),
      ', ',
    )
  );
}
