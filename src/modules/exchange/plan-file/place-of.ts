import { copy } from './copy.nl.ts';

const TITLE_KEYS = ['title', 'name', 'label', 'text', 'role', 'how', 'where'];
const LONGEST_TITLE = 60;

/** Where in a plan file something stands, for a reader: `kalenderregel 4 ("Nieuwsbrief 2"), veld "when.start"`. */
export function placeOf(path: readonly PropertyKey[], json: unknown): string {
  const [list, index, ...rest] = path;
  if (list === undefined) return copy.wholeFile;
  if (typeof index !== 'number') return copy.field(path.map(String).join('.'));
  const item = copy.itemNames[String(list)] ?? String(list);
  const title = titleOf(stepInto(stepInto(json, list), index));
  const place = `${item} ${index + 1}${title === '' ? '' : ` ("${title}")`}`;
  return rest.length === 0 ? place : `${place}, ${copy.field(rest.map(String).join('.'))}`;
}

function titleOf(item: unknown): string {
  for (const key of TITLE_KEYS) {
    const value = stepInto(item, key);
    if (typeof value === 'string' && value.trim() !== '') return shorten(value.trim());
  }
  return '';
}

const shorten = (text: string) => (text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE)}…`);

function stepInto(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
