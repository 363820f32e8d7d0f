import type { Database } from '#platform/database/connect.ts';
import { searchSite } from '../search/search-site.ts';
import { shownTextsOf } from './shown-texts.ts';
import type { Site } from './site.ts';

type Search = { readonly site: Site; readonly now: Temporal.Instant; readonly lang: string };

/** So many languages are looked at: whoever types what is nowhere asks no more of the server. */
const MOST_LANGUAGES = 6;

/** The first other languages of a site in which a search finds something as it was typed, in their order; for where this one finds nothing. */
export async function foundElsewhere(
  database: Database,
  text: string,
  { site, now, lang }: Search,
): Promise<readonly string[]> {
  const { organisation, bases } = site;
  const found: string[] = [];
  const reader = { database, now, terms: site.terms, findShown: shownTextsOf(site), isAsTyped: true };
  for (const other of site.languages.filter((each) => each !== lang).slice(0, MOST_LANGUAGES)) {
    const query = { organisation, bases, lang: other, text, limit: 1, offset: 0 };
    const { hits } = await searchSite(reader, query);
    if (hits.length > 0) found.push(other);
  }
  return found;
}
