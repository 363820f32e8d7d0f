import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { themeSlug } from '../model/question.ts';
import { insertThemes, listThemes } from '../store/themes.ts';

/** The slugs of themes by their names, made when there is none; '' for no theme. */
export async function importThemes(
  scope: Scope,
  base: Id<'base'> | null,
  names: readonly string[],
): Promise<(name: string) => string> {
  const themes = await listThemes(scope, { organisation: scope.organisation, base });
  const slugs = new Map([['', '']]);
  const added = new Map<string, string>();
  for (const name of new Set(names)) {
    if (slugs.has(name)) continue;
    const slug = themeSlug(name);
    const known = themes.find((theme) => theme.slug === slug || theme.name === name)?.slug;
    if (known === undefined && !added.has(slug)) added.set(slug, name);
    slugs.set(name, known ?? slug);
  }
  const values = [...added].map(([slug, name], at) => ({
    ...{ base, slug, name, description: '', translations: {} },
    ...{ icon: 'message-question', position: themes.length + at + 1 },
  }));
  if (values.length > 0) await insertThemes(scope, values);
  return (name) => slugs.get(name) ?? '';
}
