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

/** The same for a title that stands elsewhere: the first line of a sheet; in a title one part of a year will do ('najaar 2027'). */
export function stretchInTitle(title: string | null, at: number, ref: string | null): Period | null {
  if (title === null || title.length > LONGEST_LINE) return null;
  const line = oneLine(title);
  const part = PART_OF_YEAR.exec(line)?.[1];
  const period = stretchAtEnd(line, ref) ?? (part === undefined ? null : periodOf(part, ref));
  return period && { ...period, at: [at], sure: false };
}

/** A month or a day at the end of a title says when the paper was written; a season, a quarter or half a year says for when it is. */
const PART = String.raw`(?:(?:voor|na)jaar|lente|zomer|herfst|(?:[1-4]e|eerste|tweede|derde|vierde)\skwartaal|q[1-4]|kwartaal\s[1-4]|(?:[12]e|eerste|tweede)\s(?:half\s?jaar|helft))\s(?:van\s)?(?:19|20)\d\d`;
const PART_OF_YEAR = new RegExp(String.raw`(?:^|[\s(,:–—-])(${PART})\)?$`, 'iu');
const ONLY_PART = new RegExp(String.raw`^(${PART})(?:$|\.\s)`, 'iu');

/** A line below the title that is nothing else, or begins so: 'Voorjaar 2027. Trekker: Noor'. */
export const partOfYear = (line: string): string | null => ONLY_PART.exec(line.trim())?.[1] ?? null;

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

/** Two moments: months, seasons, weeks, quarters or years with a word or a dash between them. */
const JOINED =
  /\b\d{1,2}\s(?:t\/m|tot en met|[–—-])\s\d{1,2}\s\p{L}{3}|\b(?:w(?:ee)?k\.?\s?\d{1,2}|q[1-4])(?:\s(?:19|20)\d\d)?\s?(?:t\/m|tot en met|tot|[–—-])\s?(?:w(?:ee)?k\.?\s?\d|q[1-4])|\p{L}{3,}[^–—-]{0,12}(?:\s(?:t\/m|tot en met|tot)\s|\s?[–—-]\s?)(?:\d{1,2}\s)?\S*\p{L}{3}|\d{4}\s?(?:t\/m|tot en met|[–—-])\s?\d{4}/iu;
