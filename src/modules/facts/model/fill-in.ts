import type { Plan } from '#kernel/plan.ts';
import { VARIABLE } from '#kernel/variable.ts';
import type { Facts } from './fact.ts';
import { beginsSentence, capitalised } from './sentence-start.ts';

/** A piece of a text: words as they were, a name that was filled in, or one that nobody gave a value. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string; readonly text: string }
  | { readonly kind: 'missing'; readonly name: string; readonly text: string };

/**
 * The text with each name replaced by its value, piece by piece. Nothing is worked out: a value is put in once and not looked
 * at again, and whoever shows the pieces escapes them; at the start of a sentence it gets a capital. `missing` are the names without a value, each once.
 * `before` is what stands in front of the text, where it is a piece of something longer.
 */
export function fillIn(
  text: string,
  facts: Facts,
  before = '',
): { parts: readonly Part[]; missing: readonly string[] } {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = facts.get(name) ?? '';
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    if (value === '') parts.push({ kind: 'missing', name, text: match[0] });
    else {
      const isStart = beginsSentence(before + text.slice(0, match.index));
      parts.push({ kind: 'fact', name, text: isStart ? capitalised(value) : value });
    }
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return { parts, missing: [...new Set(parts.flatMap((part) => (part.kind === 'missing' ? [part.name] : [])))] };
}

/** The text filled in; a name without a value stays as it was written. */
export const filledText = (text: string, facts: Facts): string =>
  text.includes('{')
    ? fillIn(text, facts)
        .parts.map((part) => part.text)
        .join('')
    : text;

/** The names that a text uses, each once, in order. */
export const namesIn = (text: string): readonly string[] => fillIn(text, new Map()).missing;

/** Names of things and dates as they were written; a date is read by its own rules. */
const KEPT: ReadonlySet<string> = new Set(['id', 'source', 'when', 'period', 'rhythm', 'format', 'version']);

/** The plan with every text of it filled in: for reading, checking and exporting, never for keeping. What no name stands in is shared with `plan`. */
export const fillPlan = (plan: Plan, facts: Facts): Plan => (facts.size === 0 ? plan : filled(plan, facts));

function filled<Value>(value: Value, facts: Facts): Value;
function filled(value: unknown, facts: Facts): unknown {
  if (typeof value === 'string') return filledText(value, facts);
  if (Array.isArray(value)) return filledList(value, facts);
  return typeof value === 'object' && value !== null ? filledThing(value, facts) : value;
}

function filledList(list: readonly unknown[], facts: Facts): readonly unknown[] {
  const all = list.map((each) => filled(each, facts));
  return all.some((each, index) => each !== list[index]) ? all : list;
}

function filledThing(thing: object, facts: Facts): object {
  const changed = Object.entries(thing).flatMap(([key, inner]) => {
    const now = KEPT.has(key) ? inner : filled(inner, facts);
    return now === inner ? [] : [[key, now]];
  });
  return changed.length > 0 ? { ...thing, ...Object.fromEntries(changed) } : thing;
}
