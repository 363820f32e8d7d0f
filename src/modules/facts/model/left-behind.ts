import type { Fact } from './fact.ts';
import { isWordless } from './facts-in.ts';
import { fieldIn } from './language.ts';

/** Words of a fact in another language. */
export type WordsIn = { readonly lang: string; readonly name: string; readonly words: string };
/**
 * What a change of the Dutch left behind. `old`: it still says what the Dutch said before. `gone`: it went with its fact. `dutch`:
 * nobody ever wrote it in that language, so the new Dutch stands there.
 */
export type LeftBehind = Readonly<Record<'old' | 'gone' | 'dutch', readonly WordsIn[]>>;

/**
 * The facts after a change, each with the languages of which the words are old now, or were and nobody wrote them anew. `right`: the
 * fields of which somebody says that their old words are right.
 */
export function withOldWords(
  before: readonly Fact[],
  after: readonly Fact[],
  right: readonly string[],
): readonly Fact[] {
  const renamed = renamedIn(before, after);
  return after.map(({ old: _, ...fact }) => {
    const was = before.find(({ name }) => name === (renamed.get(fact.name) ?? fact.name));
    const old = Object.entries(fact.translations ?? {}).flatMap(([lang, words]) => {
      if (was?.translations?.[lang] !== words) return [];
      const isLeft = was.old?.includes(lang) && !right.includes(fieldIn(lang, fact.name));
      return isLeft || was.value !== fact.value ? [lang] : [];
    });
    return old.length === 0 ? fact : { ...fact, old };
  });
}

/** The words that are old. */
export const oldWords = (facts: readonly Fact[]): readonly WordsIn[] =>
  facts.flatMap(({ name, translations = {}, old = [] }) =>
    old.map((lang) => ({ lang, name, words: translations[lang] ?? '' })),
  );

/** The words that went with their fact in this change. */
export function goneWords(before: readonly Fact[], after: readonly Fact[]): readonly WordsIn[] {
  const stay = new Set([...namesOf(after), ...renamedIn(before, after).values()]);
  return before
    .filter(({ name }) => !stay.has(name))
    .flatMap(({ name, translations = {} }) =>
      Object.entries(translations).map(([lang, words]) => ({ lang, name, words })),
    );
}

/** The new Dutch of this change in the languages of which nobody wrote the words. What reads the same in every language is none. */
export function dutchWords(
  before: readonly Fact[],
  after: readonly Fact[],
  langs: readonly string[],
): readonly WordsIn[] {
  const were = new Map(before.map(({ name, value }) => [name, value]));
  return after
    .filter(({ name, value }) => were.get(name) !== value && !isWordless(value))
    .flatMap(({ name, value, translations = {} }) =>
      langs.filter((lang) => (translations[lang] ?? '') === '').map((lang) => ({ lang, name, words: value })),
    );
}

/** A value that a change took away: a text that says it in so many words, and not by its name, still says it. */
export type OldValue = { readonly name: string; readonly value: string };
const SHORTEST_TOLD = 5;

/** The values that this change took away, of at least five signs; a shorter one stands in many words by chance. */
export function oldValues(before: readonly Fact[], after: readonly Fact[]): readonly OldValue[] {
  const now = new Set(after.map(({ value }) => value));
  return before
    .filter(({ value }) => value.length >= SHORTEST_TOLD && !now.has(value))
    .map(({ name, value }) => ({ name, value }));
}

/** New names with the old one: the value is the same, and the old name is there no more. */
export function renamedIn(before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<string, string> {
  const [were, are] = [namesOf(before), namesOf(after)];
  const gone = new Map(before.filter(({ name }) => !are.has(name)).map(({ name, value }) => [value, name]));
  const renamed = new Map<string, string>();
  for (const { name, value } of after) {
    const old = were.has(name) ? undefined : gone.get(value);
    if (old === undefined) continue;
    renamed.set(name, old);
    gone.delete(value);
  }
  return renamed;
}

const namesOf = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.map(({ name }) => name));
