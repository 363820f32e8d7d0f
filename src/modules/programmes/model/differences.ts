import { fieldValue } from './field-value.ts';

/** One field that an action changed, as words: null where there was or is nothing. */
export type Difference = { readonly field: string; readonly before: string | null; readonly after: string | null };

const MAX_TEXT = 400;
/** Where an item came from, and what its date was called before, are no news to anybody. */
const UNSAID = new Set(['source', 'id', 'earlierPhrases']);

/** The fields that differ between two snapshots of an item, in the order of the later one, in the words of the pages. Equal fields are left out. */
export const differencesOf = (before: unknown, after: unknown): Difference[] => differing(before, after, wholeWords);

/** The same for what one action did: of a list, such as tasks, only what came, went or changed in it. */
export const changedIn = (before: unknown, after: unknown): Difference[] => differing(before, after, changedWords);

function differing(before: unknown, after: unknown, said: typeof wholeWords): Difference[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(fresh), ...Object.keys(old)])].filter((name) => !UNSAID.has(name));
  return names
    .map((field) => ({ field, ...said(field, old[field], fresh[field]) }))
    .filter((difference) => difference.before !== difference.after)
    .map(({ field, before: was, after: is }) => ({ field, before: cut(was), after: cut(is) }));
}

type Words = Pick<Difference, 'before' | 'after'>;

const wholeWords = (field: string, old: unknown, fresh: unknown): Words => ({
  before: fieldValue(field, old),
  after: fieldValue(field, fresh),
});

/** Of a list only the entries that came, went or changed; the whole list where only its order did. */
function changedWords(field: string, old: unknown, fresh: unknown): Words {
  const whole = wholeWords(field, old, fresh);
  if (!Array.isArray(old) || !Array.isArray(fresh)) return whole;
  const [was, is] = [entriesOf(field, old), entriesOf(field, fresh)];
  const gone = old.filter((_, index) => !is.includes(was[index] ?? ''));
  const come = fresh.filter((_, index) => !was.includes(is[index] ?? ''));
  if (gone.length + come.length === 0) return whole;
  return { before: fieldValue(field, gone), after: fieldValue(field, come) };
}

const entriesOf = (field: string, list: readonly unknown[]): string[] =>
  list.map((entry) => fieldValue(field, [entry]) ?? '');

function fieldsOf(snapshot: unknown): Record<string, unknown> {
  if (typeof snapshot !== 'object' || snapshot === null) return {};
  return ((snapshot as { body?: unknown }).body ?? snapshot) as Record<string, unknown>;
}

const cut = (text: string | null): string | null =>
  text !== null && text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
