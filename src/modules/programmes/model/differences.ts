import { fieldValue } from './field-value.ts';

/** One field that an action changed, as words: null where there was or is nothing. */
export type Difference = { readonly field: string; readonly before: string | null; readonly after: string | null };

const MAX_TEXT = 400;
/** Where an item came from, and what its date was called before, are no news to anybody. */
const UNSAID = new Set(['source', 'id', 'earlierPhrases']);

/** The fields that differ between two snapshots of an item, in the order of the later one, in the words of the pages. Equal fields are left out. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(fresh), ...Object.keys(old)])].filter((name) => !UNSAID.has(name));
  return names
    .map((field) => ({ field, before: fieldValue(field, old[field]), after: fieldValue(field, fresh[field]) }))
    .filter((difference) => difference.before !== difference.after)
    .map(({ field, before: was, after: is }) => ({ field, before: cut(was), after: cut(is) }));
}

function fieldsOf(snapshot: unknown): Record<string, unknown> {
  if (typeof snapshot !== 'object' || snapshot === null) return {};
  return ((snapshot as { body?: unknown }).body ?? snapshot) as Record<string, unknown>;
}

const cut = (text: string | null): string | null =>
  text !== null && text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
