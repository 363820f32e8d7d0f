import { shortTextTerms, themeTerm } from './document-terms.ts';
import { languageOf } from './languages.ts';
import type { QueryGroup } from './query.ts';

/** By the terms of names of themes: the themes that are called so, each with how much the term says about its name. */
export type ThemeTerms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A theme of a site, as it is called in the language of the search. */
export type NamedTheme = { readonly slug: string; readonly name: string };

/** What themes are searched by as they are called now: who searches knows a new name at once, and no text has to be filed anew. */
export function themeTerms(themes: readonly NamedTheme[], lang: string): ThemeTerms {
  const language = languageOf(lang);
  const found = new Map<string, Map<string, number>>();
  for (const { slug, name } of themes)
    for (const [term, share] of shortTextTerms(name, language)) {
      const of = found.get(term) ?? new Map<string, number>();
      found.set(term, of.set(themeTerm(slug), share));
    }
  return found;
}

/** The groups, that also ask for the texts of a theme where they ask for a word of its name. */
export const withThemes = (groups: readonly QueryGroup[], themes: ThemeTerms): readonly QueryGroup[] =>
  themes.size === 0 ? groups : groups.map((group) => withThemesOf(group, themes));

function withThemesOf(group: QueryGroup, themes: ThemeTerms): QueryGroup {
  const terms = new Map<string, number>();
  for (const [term, factor] of group.terms)
    for (const [theme, share] of themes.get(term) ?? [])
      terms.set(theme, Math.max(terms.get(theme) ?? 0, factor * share));
  return terms.size === 0 ? group : { ...group, terms: new Map([...group.terms, ...terms]) };
}
