/** One field that an action changed, as words: null where there was or is nothing. */
export type Difference = { readonly field: string; readonly before: string | null; readonly after: string | null };

const MAX_TEXT = 400;

/** The fields that differ between two snapshots of an item, in the order of the later one. Equal fields are left out. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(fresh), ...Object.keys(old)])];
  return names
    .map((field) => ({ field, before: wordsOf(old[field]), after: wordsOf(fresh[field]) }))
    .filter((difference) => difference.before !== difference.after);
}

function fieldsOf(snapshot: unknown): Record<string, unknown> {
  if (typeof snapshot !== 'object' || snapshot === null) return {};
  const body = (snapshot as { body?: unknown }).body ?? snapshot;
  const { source: _, ...fields } = body as Record<string, unknown>;
  return fields;
}

/** Vague dates show their own words; lists are joined; nothing is null. */
function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : cut(value.map((entry) => wordsOf(entry) ?? '').join(', '));
  if (typeof value === 'object') {
    const { text, name, value: inner } = value as { text?: unknown; name?: unknown; value?: unknown };
    const words = wordsOf(text ?? name ?? inner);
    return words ?? cut(Object.values(value).map((entry) => wordsOf(entry)).filter((entry) => entry !== null).join(', '));
  }
  return cut(String(value));
}

const cut = (text: string): string | null => (text === '' ? null : text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
