import { type Base, listFollowed } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { readMeta, themeSlug } from '../model/question.ts';
import { listThemes, type Theme } from '../store/themes.ts';
import type { Given } from './import-variants.ts';

/**
 * How many of these own texts say another theme, domain, audience or words than the question of the base has: what a question is about is the
 * base's alone, so that is left out.
 */
export async function countLeftOut(scope: Scope, base: Base, given: readonly Given[]): Promise<number> {
  const telling = given.filter(
    ({ line }) => line.theme !== '' || line.domain !== '' || line.synonyms.length > 0 || line.audience !== 'clients',
  );
  if (telling.length === 0) return 0;
  const themes = await listThemes(scope, { organisation: base.owner, base: base.id });
  const followed = await listFollowed(scope, base, { items: [...new Set(telling.map(({ item }) => item))] });
  const metas = new Map(followed.map(({ version }) => [version.item, readMeta(version.meta)]));
  return telling.filter(({ item, line }) => {
    const meta = metas.get(item);
    if (meta === undefined) return false;
    const isOtherTheme = line.theme !== '' && !namesTheme(line.theme, meta.theme, themes);
    const domain = themes.find(({ slug }) => slug === meta.theme)?.domain ?? '';
    const isOtherDomain = line.domain !== '' && themeSlug(line.domain) !== themeSlug(domain);
    const isOtherAudience = line.audience !== 'clients' && line.audience !== meta.audience;
    return (
      isOtherTheme || isOtherDomain || isOtherAudience || line.synonyms.some((word) => !meta.synonyms.includes(word))
    );
  }).length;
}

const namesTheme = (name: string, slug: string, themes: readonly Theme[]): boolean =>
  themeSlug(name) === slug || themes.some((theme) => theme.slug === slug && theme.name === name);
