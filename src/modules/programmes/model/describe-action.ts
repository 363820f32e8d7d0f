import { differencesOf } from './differences.ts';
import { FIELD_NAMES } from './field-names.nl.ts';
import { capital, deeds, MANY_NOUNS, NOUNS, VERBS } from './action-words.nl.ts';

/** What is needed of a recorded change to say in words what happened. */
export type DescribedChange = {
  readonly name: string;
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
};

const MAX_LABEL = 80;
const MAX_NAMED_FIELDS = 3;
const ACCEPTED = 'dossier.acceptedFinding';

/** The Dutch noun of a kind of item, with its article. */
export const nounOf = (kind: string): string => NOUNS[kind] ?? deeds.anyItem;

/** What a person would call this item: its own words, at most 80 characters; empty when it has none. */
export function labelOf(change: DescribedChange): string {
  const words = wordsIn(change.after) || wordsIn(change.before);
  return words.length > MAX_LABEL ? `${words.slice(0, MAX_LABEL - 1)}…` : words;
}

function wordsIn(snapshot: unknown): string {
  const body = record(record(snapshot)?.['body']) ?? record(snapshot);
  for (const key of ['title', 'name', 'label', 'role', 'how', 'text', 'short', 'core']) {
    const value = body?.[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

const verbOf = (change: DescribedChange): string => VERBS[change.name.split('.').at(-1) ?? ''] ?? deeds.changed;
const nameOf = (change: DescribedChange): string => {
  const label = labelOf(change);
  return `${nounOf(change.kind)}${label ? ` “${label}”` : ''}`;
};

/** One sentence about what an action did: 'De activiteit “Nieuwsbrief 2” is verplaatst van 9 dec naar 23 dec.' `changes` holds at least one change. */
export function describeAction(changes: readonly DescribedChange[]): string {
  const [first] = changes;
  if (!first) return '';
  if (changes.every(({ kind }) => kind === ACCEPTED))
    return first.after === null ? deeds.reported(changes.length) : deeds.accepted(changes.length);
  if (changes.length === 1) return `${capital(nameOf(first))} ${deedOf(first)}.`;
  const to = newNameOf(first);
  if (to !== null) return deeds.renamed(capital(nounOf(first.kind)), to, changes.length - 1);
  const verbs = new Set(changes.map(verbOf));
  return `${changes.length} ${manyOf(changes)} zijn ${verbs.size === 1 ? verbOf(first) : deeds.changed}.`;
}

const NAMED = new Set(['audiences.audience', 'channels.channel']);

/** The new name of an audience or a means that got another one; null for any other change. What names it follows in the same action. */
function newNameOf({ kind, name, before, after }: DescribedChange): string | null {
  if (!NAMED.has(kind) || !name.endsWith('.changed')) return null;
  const nameIn = (snapshot: unknown) => record(record(snapshot)?.['body'])?.['name'];
  const [from, to] = [nameIn(before), nameIn(after)];
  return typeof to === 'string' && typeof from === 'string' && from !== to ? to : null;
}

/** One sentence about an action that took another one back: 'Teruggezet: “Nieuwsbrief 2” is weer zoals het was.' */
export function describeUndo(changes: readonly DescribedChange[]): string {
  const [first] = changes;
  if (!first) return '';
  if (changes.every(({ kind }) => kind === ACCEPTED)) return describeAction(changes);
  if (changes.length > 1 && changes.every(({ after }) => after === null))
    return deeds.manyGone(changes.length, manyOf(changes));
  if (changes.length > 1) return deeds.manyBack(changes.length, manyOf(changes));
  const label = labelOf(first);
  return deeds.back(label ? `“${label}”` : nounOf(first.kind), stateOf(first));
}

function stateOf({ before, after }: DescribedChange): string {
  if (before === null) return deeds.thereAgain;
  if (after === null) return deeds.goneAgain;
  const [only, other] = differencesOf(before, after);
  return only?.field === 'when' && other === undefined && only.after !== null
    ? deeds.onAgain(only.after)
    : deeds.asBefore;
}

function deedOf(change: DescribedChange): string {
  if (change.before === null || change.after === null) return `is ${verbOf(change)}`;
  const differences = differencesOf(change.before, change.after);
  const [only, other] = differences;
  if (only && other === undefined) {
    if (only.field === 'when' && only.before !== null && only.after !== null)
      return deeds.moved(only.before, only.after);
    if (only.field === 'status' && only.after !== null) return deeds.stands(only.after.toLowerCase());
  }
  if (differences.length === 0 || differences.length > MAX_NAMED_FIELDS) return `is ${verbOf(change)}`;
  return `is ${verbOf(change)} (${differences.map(({ field }) => FIELD_NAMES[field] ?? field).join(', ')})`;
}

const manyOf = (changes: readonly DescribedChange[]): string => {
  const kinds = new Set(changes.map(({ kind }) => kind));
  return (kinds.size === 1 ? MANY_NOUNS[changes[0]?.kind ?? ''] : undefined) ?? deeds.anyItems;
};
