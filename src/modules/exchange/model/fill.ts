import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';

/** What putting one item under another gives: nothing that stood there changes. `differs` names fields where both say something else. */
export type Filled = {
  readonly body: Readonly<Record<string, unknown>>;
  readonly brings: readonly string[];
  readonly differs: readonly string[];
};
type Body = Readonly<Record<string, unknown>>;

/** Fields that say where an item came from or how it is laid out: of no interest to a person who compares two. */
const ASIDE = new Set(['id', 'source', 'depth', 'kind', 'side', 'earlierPhrases', 'earlierTexts', 'audienceLinks']);

/** Small letters without accents, marks or double spaces: two names that give the same are the same name. Linear in the length. */
export const nameKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** `there` with what it lacks taken from `read`: empty fields are filled, lists grow, and what is filled in stays. `but` is left alone. */
export function fillFrom(there: Body, read: Body, but: readonly string[] = []): Filled {
  const body: Record<string, unknown> = { ...there };
  const brings: string[] = [];
  const differs: string[] = [];
  for (const [name, value] of Object.entries(read)) {
    if (ASIDE.has(name) || but.includes(name) || isEmpty(value)) continue;
    const outcome = fillField(there[name], value);
    if (outcome === 'same') continue;
    if (outcome === 'differs') differs.push(name);
    else {
      body[name] = outcome.value;
      brings.push(name);
    }
  }
  return { body, brings, differs };
}

function fillField(there: unknown, read: unknown): 'same' | 'differs' | { readonly value: unknown } {
  if (isEmpty(there)) return { value: read };
  if (Array.isArray(there) && Array.isArray(read)) {
    const known = new Set(there.map(likenessOf));
    const fresh = read.filter((entry) => !known.has(likenessOf(entry)));
    return fresh.length === 0 ? 'same' : { value: [...there, ...fresh] };
  }
  if (isStatus(there) && isStatus(read)) {
    const { body, brings, differs } = fillFrom(there, read);
    return brings.length > 0 ? { value: body } : differs.length > 0 ? 'differs' : 'same';
  }
  return likenessOf(there) === likenessOf(read) ? 'same' : 'differs';
}

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null;
export const isDate = (value: unknown): value is FuzzyDate =>
  isObject(value) && 'certainty' in value && 'text' in value;
const isStatus = (value: unknown): value is Body => isObject(value) && 'value' in value && 'text' in value;

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (isDate(value)) return value.text.trim() === '' && value.start === null && value.rrule === null;
  return isStatus(value) && Object.values(value).every(isEmpty);
}

/** Equal for what a person would call the same. */
function likenessOf(value: unknown): string {
  if (typeof value === 'string') return nameKey(value);
  if (isDate(value)) return value.start === null ? nameKey(value.text) : `${value.start}/${value.end}`;
  if (isObject(value) && typeof value['text'] === 'string') return nameKey(value['text']);
  return JSON.stringify(value);
}
