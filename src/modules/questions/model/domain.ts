import { themeSlug } from './question.ts';
import { type Said, saidIn, type Translations } from './said.ts';

/** A theme that says which part of the field it is of; '' for none. */
type OfDomain = { readonly domain: string; readonly translations: Translations<'name' | 'description' | 'domain'> };

/**
 * A part of the field ('Wmo', 'Jeugd') with its themes. Nobody keeps a list of them: they are what the themes of a base say, and two
 * themes that write the name with other capitals or marks are of the same.
 */
export type Domain<Theme extends OfDomain> = {
  /** What an address calls it, `^[a-z0-9-]+$`. */
  readonly slug: string;
  /** As the first of its themes writes it. */
  readonly name: string;
  readonly themes: readonly Theme[];
};

/** What an address calls the domain of this name. */
export const domainSlug = themeSlug;

/** The domains of these themes, in the order of their first theme; themes of none are left out. */
export function domainsOf<Theme extends OfDomain>(themes: readonly Theme[]): readonly Domain<Theme>[] {
  const grouped = Map.groupBy(
    themes.filter(({ domain }) => domain !== ''),
    ({ domain }) => domainSlug(domain),
  );
  return [...grouped].map(([slug, its]) => ({ slug, name: its[0]?.domain ?? '', themes: its }));
}

/** The name of a domain in a language, by the first of its themes that says it; in Dutch where none does. */
export const domainNameIn = ({ name, themes }: Domain<OfDomain>, lang: string): Said =>
  saidIn(lang, themes.map(({ translations }) => translations[lang]?.domain).find(Boolean), name);
