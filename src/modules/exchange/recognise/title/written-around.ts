import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { dateInside, MONTHS, YEAR } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { isSentence } from '../text/sentences.ts';
import { edgeLines } from './surrounding-lines.ts';

/** The first day of a month, a season or a day with its year; loose at the edge of the page. */
export type MonthSaid = { readonly day: string; readonly isLoose: boolean };

/** What one of the first lines, or else an edge, says: 'november 2026'. A bare year says no month; a sentence tells of something else. */
export function monthSaid(document: SourceDocument, outline: Outline): MonthSaid | null {
  const opening = (outline.parts[0]?.blocks ?? []).slice(0, OPENING).map(blockText);
  const titles = outline.parts.slice(0, 2).map(({ title }) => title);
  for (const text of [outline.title?.text ?? '', ...titles, ...opening]) {
    const day = isSentence(text) ? null : dayOf(text);
    if (day !== null) return { day, isLoose: false };
  }
  const day = edgeLines(document)
    .map(({ text }) => dayOf(text))
    .find((found) => found !== null);
  return day === undefined ? null : { day, isLoose: true };
}
const OPENING = 8;
const LONGEST_LINE = 120;

function dayOf(line: string): string | null {
  const phrase = line.length <= LONGEST_LINE ? dateInside(line) : null;
  return phrase === null || !YEAR.test(phrase) || isBareYear(phrase) ? null : (readDatePhrase(phrase)?.start ?? null);
}

/** '2027', 'in 2027', '2027-2030': no month, season or day beside it. */
const isBareYear = (phrase: string): boolean =>
  /^(?:\p{L}{1,7}\s)?\d{4}(?:\s?[-–/]\s?\d{2,4})?$/u.test(phrase) && !MONTHS.some((month) => month.test(phrase));
