import type { Fact } from './fact.ts';

/**
 * Words in another language that a change of the Dutch left behind. `old`: they still say what the Dutch said before. `gone`: they
 * went with their fact.
 */
export type LeftBehind = {
  readonly lang: string;
  readonly name: string;
  readonly words: string;
  readonly fate: 'old' | 'gone';
};

/** What needs a look in the other languages after this change. */
export const leftBehind = (before: readonly Fact[], after: readonly Fact[]): readonly LeftBehind[] => {
  const renamed = new Set(renamedIn(before, after).values());
  return before
    .filter(({ name }) => !renamed.has(name))
    .flatMap((was) => {
      const is = after.find(({ name }) => name === was.name);
      return Object.entries(was.translations ?? {}).flatMap(([lang, words]): LeftBehind[] => {
        if (!is) return [{ lang, name: was.name, words, fate: 'gone' }];
        const isOld = is.value !== was.value && is.translations?.[lang] === words;
        return isOld ? [{ lang, name: was.name, words, fate: 'old' }] : [];
      });
    });
};

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
