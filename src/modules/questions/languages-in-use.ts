import type { Language } from '#modules/facts/index.ts';
import { listParticipations } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listLanguages } from './store/site-rows.ts';
import { findKeptSite } from './store/sites.ts';
import { copy } from './workbench/copy.nl.ts';

/** The languages that the organisation chose for its site or has an answer in, its own or of a base that it takes part in. */
export async function languagesInUse(scope: Scope): Promise<readonly Language[]> {
  const live = (await listParticipations(scope))
    .filter(({ state }) => state === 'taking-part')
    .map(({ owner, base }) => ({ owner, base }));
  const shown = await listLanguages(scope, { key: { organisation: scope.organisation, live }, now: scope.now() });
  const chosen = (await findKeptSite(scope))?.settings.languages ?? [];
  return Object.entries(copy.languages)
    .map(([lang, name]) => ({ lang, name }))
    .filter(({ lang }) => lang !== 'nl' && (shown.includes(lang) || chosen.includes(lang)));
}
