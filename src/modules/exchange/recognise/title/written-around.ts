import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { dateInside, MONTHS, YEAR } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { isOurs } from './plan-like-ours.ts';
import { edgeLines } from './surrounding-lines.ts';

/** `isGuess` where only the file, a sentence, or a year somewhere in the text says it; `file` is the day of the file, or the caller's. */
export type Around = { readonly day: string | null; readonly file: string | null; readonly isGuess: boolean };

/**
 * The day around which a text was written, as far as it tells. The caller's day, or else that of the file, holds when the text
 * speaks of that year or of none. Otherwise a month under the title or at the edge of the page ('november 2026'), or else the
 * year that is named most.
 */
export function writtenAround(document: SourceDocument, outline: Outline, ref: string | null): Around {
  const file = ref ?? document.properties.modifiedOn;
  const counts = yearsIn(outline);
  const said = monthSaid(document, outline);
  const isGuess = ref === null && (said === null || said.isLoose);
  if (file !== null && (counts.size === 0 || counts.has(file.slice(0, 4)))) return { day: file, file, isGuess };
  if (said !== null) return { day: said.day, file, isGuess };
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return { day: best ? `${best[0]}-01-01` : file, file, isGuess: true };
}

/**
 * The first day of a month, or the day, in one of the first lines; loose where that is a bare year, or stands in a sentence or at
 * the edge of the page. An edge often stays from another paper: a bare year counts there only behind a word for a plan like ours.
 */
function monthSaid(
  document: SourceDocument,
  outline: Outline,
): { readonly day: string; readonly isLoose: boolean } | null {
  const opening = (outline.parts[0]?.blocks ?? []).slice(0, 8).map(blockText);
  const titles = outline.parts.slice(0, 2).map(({ title }) => title);
  for (const text of [outline.title?.text ?? '', ...titles, ...opening]) {
    const phrase = phraseIn(text);
    if (phrase !== null) return dayOf(phrase, isBareYear(phrase) || mainVerbAt(text) >= 0);
  }
  for (const line of edgeLines(document)) {
    const phrase = phraseIn(line.text);
    if (phrase !== null && (!isBareYear(phrase) || isOurs(line))) return dayOf(phrase, true);
  }
  return null;
}

function phraseIn(line: string): string | null {
  const phrase = line.length <= 120 ? dateInside(line) : null;
  return phrase !== null && YEAR.test(phrase) ? phrase : null;
}

function dayOf(phrase: string, isLoose: boolean): { readonly day: string; readonly isLoose: boolean } | null {
  const day = readDatePhrase(phrase)?.start ?? null;
  return day === null ? null : { day, isLoose };
}

/** '2027', 'in 2027', '2027-2030': no month, season or day beside it. */
const isBareYear = (phrase: string): boolean =>
  /^(?:\p{L}{1,7}\s)?\d{4}(?:\s?[-–/]\s?\d{2,4})?$/u.test(phrase) && !MONTHS.some((month) => month.test(phrase));

function yearsIn(outline: Outline): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = outline.parts.slice(0, 200).flatMap((part) => [part.title, ...part.blocks.map(blockText)]);
  for (const text of texts)
    for (const match of text.slice(0, 20_000).matchAll(/\b(?:19|20)\d\d\b(?!\s?(?:euro|uur|inwoners|huishoudens))/gu))
      counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  return counts;
}
