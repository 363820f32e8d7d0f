import { searchSite } from '../../src/modules/questions/search/search-site.ts';
import type { DemoSite } from './demo-site.ts';
import type { JudgedSearch } from './judged-search.ts';

/** One search with the place of the first answer that helps; 0 when none of the first ten does. */
export type Verdict = {
  readonly typed: string;
  readonly helps: readonly string[];
  readonly place: number;
  readonly first: readonly string[];
  readonly corrected: string | null;
};

/** Types every search on the site. */
export async function judge(site: DemoSite, searches: readonly JudgedSearch[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [typed, ...helps] of searches) {
    const { hits, corrected } = await searchSite(site.visitor, site.query(typed));
    const slugs = hits.map(({ slug }) => slug);
    const place = slugs.findIndex((slug) => helps.includes(slug)) + 1;
    verdicts.push({ typed, helps, place, first: slugs.slice(0, 3), corrected });
  }
  return verdicts;
}

/** The part of the searches with a helpful answer in the first `places`, from 0 to 1. */
export const recall = (verdicts: readonly Verdict[], places: number): number =>
  verdicts.filter(({ place }) => place > 0 && place <= places).length / Math.max(1, verdicts.length);
