import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { dateInside, YEAR } from '../dates.ts';

/**
 * The day around which a text was written, as far as its own years tell. `given` (the caller's day) holds when the text speaks
 * of that year or of none. Otherwise a month under the title ('november 2026'), or else the year that is named most.
 */
export function writtenAround(outline: Outline, given: string | null): string | null {
  const opening = (outline.parts[0]?.blocks ?? []).slice(0, 8).map(blockText);
  const month = [outline.title?.text ?? '', ...outline.parts.slice(0, 2).map(({ title }) => title), ...opening]
    .filter((line) => line.length <= 120)
    .map((line) => dateInside(line))
    .find((phrase) => phrase !== null && YEAR.test(phrase));
  const start = month ? (readDatePhrase(month)?.start ?? null) : null;
  const counts = yearsIn(outline);
  if (given !== null && (counts.size === 0 || counts.has(given.slice(0, 4)))) return given;
  if (start !== null) return start;
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return best ? `${best[0]}-01-01` : given;
}

function yearsIn(outline: Outline): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = outline.parts.slice(0, 200).flatMap((part) => [part.title, ...part.blocks.map(blockText)]);
  for (const text of texts)
    for (const match of text.slice(0, 20_000).matchAll(/\b(?:19|20)\d\d\b(?!\s?(?:euro|uur|inwoners|huishoudens))/gu))
      counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  return counts;
}
