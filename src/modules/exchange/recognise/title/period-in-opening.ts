import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { oneLine } from '../dates.ts';
import { periodOf, type Period } from './period.ts';

/** How many lines below the title may say for how long the plan is. */
const OPENING_LINES = 8;
const LONGEST_LINE = 200;
const MOST_WORDS = 8;

/**
 * A stretch of time with two sides at the end of the title, the subtitle or a line right below them: 'Buurtteams, september 2026
 * t/m zomer 2027', 'programmaperiode mei 2026 – juni 2027'.
 */
export function periodInOpening({ title, parts }: Outline, ref: string | null): Period | null {
  const early = parts
    .slice(0, 2)
    .flatMap((part) => [
      ...(part.title !== '' && !part.named ? [{ text: part.title, at: part.at ?? 0 }] : []),
      ...(part.index === 0 || !part.named
        ? part.blocks.flatMap((block) => (block.type === 'table' ? [] : [{ text: blockText(block), at: block.at }]))
        : []),
    ]);
  for (const { text, at } of [...(title ? [title] : []), ...early].slice(0, OPENING_LINES)) {
    const period = text.length > LONGEST_LINE ? null : stretchAtEnd(oneLine(text), ref);
    if (period !== null) return { ...period, at: [at], sure: false };
  }
  return null;
}

/** The same for a title that stands elsewhere: the first line of a sheet. */
export function stretchInTitle(title: string | null, at: number, ref: string | null): Period | null {
  const period = title === null || title.length > LONGEST_LINE ? null : stretchAtEnd(oneLine(title), ref);
  return period && { ...period, at: [at], sure: false };
}

/** The longest end of the line that is a stretch from one moment to another. */
function stretchAtEnd(line: string, ref: string | null): ReturnType<typeof periodOf> {
  const words = line.replace(/[.)\s]+$/u, '').split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count >= 2; count -= 1) {
    const phrase = words
      .slice(-count)
      .join(' ')
      .replace(/^[(:,–—-]\s*/u, '');
    if (!/(?:19|20)\d\d/.test(phrase) || !JOINED.test(phrase)) continue;
    const period = periodOf(phrase, ref);
    if (period?.start && period.end && period.start !== period.end) return period;
  }
  return null;
}

/** Two moments: months, seasons or years with a word or a dash between them. */
const JOINED =
  /\p{L}{3,}[^–—-]{0,12}(?:\s(?:t\/m|tot en met|tot)\s|\s?[–—-]\s?)(?:\d{1,2}\s)?\S*\p{L}{3}|\d{4}\s?(?:t\/m|tot en met|[–—-])\s?\d{4}/iu;
