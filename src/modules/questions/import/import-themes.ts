import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { changeTheme } from '../actions/site.ts';
import { themeSlug } from '../model/question.ts';
import { insertThemes, listThemes, type Theme } from '../store/themes.ts';
import type { QuestionLine } from './question-line.ts';

type Said = Pick<QuestionLine, 'theme' | 'domain'>;

/**
 * The slugs of the themes that lines name, made when there is none; '' for no theme. A theme gets the domain that the last of its lines
 * says; lines without one leave it as it is, and a domain without a theme says nothing.
 */
export async function importThemes(
  scope: Scope,
  base: Id<'base'> | null,
  lines: readonly Said[],
): Promise<(name: string) => string> {
  const themes = await listThemes(scope, { organisation: scope.organisation, base });
  const slugs = new Map([['', '']]);
  const domains = new Map<string, string>();
  const added = new Map<string, string>();
  for (const { theme: name, domain } of lines) {
    if (name === '') continue;
    const own = themeSlug(name);
    const known = themes.find((theme) => theme.slug === own || theme.name === name)?.slug;
    const slug = slugs.get(name) ?? known ?? own;
    if (known === undefined && !added.has(slug)) added.set(slug, name);
    if (domain !== '') domains.set(slug, domain);
    slugs.set(name, slug);
  }
  const values = [...added].map(([slug, name], at) => ({
    ...{ base, slug, name, description: '', domain: domains.get(slug) ?? '', translations: {} },
    ...{ icon: 'message-question', position: themes.length + at + 1 },
  }));
  if (values.length > 0) await insertThemes(scope, values);
  for (const theme of themes) await moveTheme(scope, theme, domains.get(theme.slug) ?? theme.domain);
  return (name) => slugs.get(name) ?? '';
}

async function moveTheme(scope: Scope, { slug: _, base: __, ...theme }: Theme, domain: string): Promise<void> {
  if (domain === theme.domain) return;
  const { id, revision, ...values } = theme;
  const moved = await changeTheme(scope, { id, revision }, { ...values, domain });
  if (!moved.ok) throw new Error('a theme changed while its questions were read in');
}
