import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { OpenCheck } from '../../../model/open-check.ts';
import { MOST_LINES, openChecksWords as words } from '../../../model/open-checks.nl.ts';
import { cleanText } from '../../clean-text.ts';
import { type Block, bullets, heading, paragraph } from '../outline.ts';

/** The last chapter of a document for colleagues: what the checks still ask on this civil day, what is certain first. */
export function openChecksPart(checks: readonly OpenCheck[], today: string): Block[] {
  if (checks.length === 0) return [];
  return [
    heading(1, words.title),
    paragraph(words.intro(formatDayPlain(today))),
    ...listed(
      words.certain,
      checks.filter(({ certain }) => certain),
    ),
    ...listed(
      words.possible,
      checks.filter(({ certain }) => !certain),
    ),
  ];
}

function listed(title: (count: number) => string, checks: readonly OpenCheck[]): Block[] {
  if (checks.length === 0) return [];
  const more = checks.length - MOST_LINES;
  return [
    { ...heading(2, title(checks.length)), listed: false },
    bullets(checks.slice(0, MOST_LINES).map(({ text }) => cleanText(text))),
    ...(more > 0 ? [paragraph(words.more(more))] : []),
  ];
}
