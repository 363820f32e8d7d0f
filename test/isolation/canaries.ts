/** A part of the protected organisation; each has its own word. */
export type Part = 'closed' | 'shared' | 'names';
export const CANARIES: Record<Part, string> = { closed: 'Zwartkraai7q', shared: 'Zangmerel8w', names: 'Bosuiltje9e' };
export const PARTS = Object.keys(CANARIES) as Part[];

/** Fields with a fixed vocabulary, and dates: a word in them would be refused. */
const FIXED =
  /^(kind|level|side|ring|rings|roles|value|status|start|end|documentDate|edtf|precision|certainty|alternatives|rrule|anchor|when|period|rhythm|on|id|rule|subject|doneOn|influence|interest|attitude|color|colour|icon|until)$/i;

/** The same value with the word behind every text of it that people write themselves. */
export function marked<Value>(value: Value, word: string): Value {
  return mark(value, word) as Value;
}
function mark(value: unknown, word: string): unknown {
  if (typeof value === 'string') return value === '' ? value : `${value} ${word}`;
  if (Array.isArray(value)) return value.map((one) => mark(one, word));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      FIXED.test(key) && !isListOfThings(inner) ? inner : mark(inner, word),
    ]),
  );
}

const isListOfThings = (value: unknown): boolean =>
  Array.isArray(value) && value.some((one) => typeof one === 'object');

/** Which canaries stand in a text. */
export const canariesIn = (text: string): Part[] => PARTS.filter((part) => text.includes(CANARIES[part]));

/** The text with other words in their place. */
export const withoutCanaries = (text: string): string =>
  PARTS.reduce((rest, part) => rest.replaceAll(CANARIES[part], 'huismus'), text);
