import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { SITE_SETTINGS, type SiteSettings } from '../model/site.ts';
import { nameThemeInSearch } from '../projection/theme-in-search.ts';
import { findKeptSite, keepSite } from '../store/sites.ts';
import { deleteTheme, findTheme, insertTheme, type Theme, type ThemeChange, updateTheme } from '../store/themes.ts';

type Site = { readonly host: string | null; readonly settings: SiteSettings };

/** Keeps what the organisation says about its public site. Refused as `conflict` when somebody else changed it, or has this host name. */
export async function keepSiteSettings(
  scope: Scope,
  site: Site & { readonly revision: number },
): Promise<Outcome<null, 'conflict'>> {
  const before = await findKeptSite(scope);
  if ((before?.revision ?? 0) !== site.revision) return refused('conflict');
  if (!(await keepSite(scope, site))) return refused('conflict');
  await record(scope, [
    {
      programme: null,
      name: 'questions.site.changed',
      kind: 'questions.site',
      subject: scope.organisation,
      before: { host: before?.host ?? null, ...(before?.settings ?? SITE_SETTINGS) },
      after: { host: site.host, ...site.settings },
    },
  ]);
  return done(null);
}

type ThemeValues = Omit<Theme, 'id' | 'revision'>;

/** Adds a theme to a base of the organisation or (`base` null) to its own questions. Refused when there is one with this slug. */
export async function addTheme(scope: Scope, values: ThemeValues): Promise<Outcome<Id<'theme'>, 'taken'>> {
  const id = await insertTheme(scope, values);
  if (id === null) return refused('taken');
  await tellTheme(scope, id, null, values);
  return done(id);
}

/** Changes name, description (in any language), icon or place of a theme of the organisation. */
export async function changeTheme(
  scope: Scope,
  at: Pick<Theme, 'id' | 'revision'>,
  values: ThemeChange,
): Promise<Outcome<null, 'not-found' | 'conflict'>> {
  const before = await findTheme(scope, at.id);
  if (!before) return refused('not-found');
  if (!(await updateTheme(scope, at, values))) return refused('conflict');
  await tellTheme(scope, at.id, before, { ...before, ...values });
  return done(null);
}

/** Takes a theme away. Questions that had it have none that is shown. */
export async function removeTheme(
  scope: Scope,
  at: Pick<Theme, 'id' | 'revision'>,
): Promise<Outcome<Theme, 'not-found' | 'conflict'>> {
  const before = await findTheme(scope, at.id);
  if (!before) return refused('not-found');
  if (!(await deleteTheme(scope, at))) return refused('conflict');
  await tellTheme(scope, at.id, before, null);
  return done(before);
}

async function tellTheme(
  scope: Scope,
  subject: string,
  before: ThemeValues | null,
  after: ThemeValues | null,
): Promise<void> {
  await nameThemeInSearch(scope, before, after);
  await record(scope, [
    { programme: null, name: 'questions.theme.changed', kind: 'questions.theme', subject, before, after },
  ]);
}
