import { WEB_ENDINGS } from '#kernel/web-endings.ts';
import { type Fact, type Facts, joinFacts } from './fact.ts';

/** The values that texts in one language show. `inDutch`: names whose words nobody wrote in that language, so that they are Dutch there. */
export type SpokenFacts = { readonly lang: string; readonly values: Facts; readonly inDutch: ReadonlySet<string> };
/** The same for any language, a tag of BCP 47. */
export type FactsIn = (lang: string) => SpokenFacts;

const DUTCH = 'nl';
const WEB = String.raw`[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:${WEB_ENDINGS})(?:[/?#]\S*)?`;
const WORDLESS = new RegExp(String.raw`^(?:\P{L}*|https?:\/\/\S*|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|${WEB})$`, 'u');
/** A number, a web address and a mail address read the same in every language. */
export const isWordless = (value: string): boolean => WORDLESS.test(value.toLowerCase());

/** Facts for texts in each language, worked out once for each. */
export function spokenFacts(facts: readonly Fact[]): FactsIn {
  const known = new Map<string, SpokenFacts>();
  return (lang) => {
    const spoken = known.get(lang) ?? spokenIn(facts, lang);
    known.set(lang, spoken);
    return spoken;
  };
}

function spokenIn(facts: readonly Fact[], lang: string): SpokenFacts {
  const own = facts.flatMap(({ name, translations }) => {
    const value = translations?.[lang] ?? '';
    return value === '' || lang === DUTCH ? [] : [{ name, value }];
  });
  const said = new Set(own.map(({ name }) => name));
  const others = facts.filter(({ name, value }) => !said.has(name) && !isWordless(value));
  return {
    lang,
    values: joinFacts(facts, own),
    inDutch: new Set(lang === DUTCH ? [] : others.map(({ name }) => name)),
  };
}
