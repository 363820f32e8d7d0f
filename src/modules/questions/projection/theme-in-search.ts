import type { Scope } from '#platform/scope.ts';
import { nameIn } from '../model/theme-name.ts';
import { indexAllPublished } from '../search/index-published.ts';
import { languagesOfTheme, listOfTheme } from '../store/published-of-theme.ts';
import type { Theme } from '../store/themes.ts';

type Named = Pick<Theme, 'base' | 'slug' | 'name' | 'translations'>;

/** So many texts are read at once: an answer may be long. */
const AT_ONCE = 500;

/**
 * After a change of a theme (null: there is none) its published texts are found by its new name, and no more by the old one, within
 * the transaction. Only texts in a language in which the name changed are indexed again.
 */
export async function nameThemeInSearch(scope: Scope, before: Named | null, after: Named | null): Promise<void> {
  const theme = after ?? before;
  if (theme === null) return;
  const wordsIn = (named: Named | null, lang: string): string => (named === null ? '' : nameIn(named, lang));
  const shown = await languagesOfTheme(scope, theme);
  const languages = shown.filter((lang) => wordsIn(before, lang) !== wordsIn(after, lang));
  if (languages.length === 0) return;
  let last: string | null = null;
  do {
    const texts = await listOfTheme(scope, { ...theme, languages }, { after: last, limit: AT_ONCE });
    await indexAllPublished(
      scope,
      texts.map((text) => ({ ...text, theme: wordsIn(after, text.lang) })),
    );
    last = texts.length < AT_ONCE ? null : (texts.at(-1)?.id ?? null);
  } while (last !== null);
}
