/** The names that every organisation has, in the order of the form. Others are added by hand. */
export const KNOWN_FACTS = ['naam', 'telefoon', 'loket', 'adres', 'openingstijden', 'website', 'mail'] as const;
export type KnownFact = (typeof KNOWN_FACTS)[number];

/** A name with what stands in its place. The value is one line, shown as written and never read as anything else. */
export type Fact = {
  readonly name: string;
  readonly value: string;
  /** The same in other languages, by their tag; a language that is not here has the Dutch value. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Languages of which the words still say what the Dutch said before, and nobody wrote them anew or said that they are right. */
  readonly old?: readonly string[];
};
/** Values by name; a name that is not there, or is empty, is missing. */
export type Facts = ReadonlyMap<string, string>;

export const MOST_FACTS = 100;
export const MOST_VALUE = 500;
const NAME = /^[\p{L}][\p{L}\p{N}-]{0,39}$/u;

/** The name as it is kept: lower case, without braces; null for what cannot be one. */
export function factName(text: string): string | null {
  const name = text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
  return NAME.test(name) ? name : null;
}

/** The facts of a programme on top of those of its organisation; an empty value leaves the other standing. */
export const joinFacts = (...layers: readonly (readonly Fact[])[]): Facts =>
  new Map(layers.flat().flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const])));
