import type { Database } from '#platform/database/connect.ts';
import { searchSite } from '../search/search-site.ts';
import type { Site } from './site.ts';

type Search = { readonly site: Site; readonly now: Temporal.Instant; readonly lang: string };

/** The other languages of a site in which a search finds something as it was typed, in their order; for where this one finds nothing. */
export async function foundElsewhere(
  database: Database,
  text: string,
  { site, now, lang }: Search,
): Promise<readonly string[]> {
  const { organisation, bases, terms } = site;
  const found: string[] = [];
  for (const other of site.languages) {
    if (other === lang) continue;
    const query = { organisation, bases, lang: other, text, limit: 1, offset: 0 };
    const { hits, corrected } = await searchSite({ database, now, terms }, query);
    if (hits.length > 0 && corrected === null) found.push(other);
  }
  return found;
}
