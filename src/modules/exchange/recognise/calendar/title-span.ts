import { type DateContext, daysBetween, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Part } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';

/** More words than this in front of a stretch of time are not tried. */
const MOST_WORDS = 20;

/**
 * What a heading with two years says of the time of the rows below it: 'Kalender najaar 2027 en voorjaar 2028', 'Planning
 * 2027-2028'. The context stays as it was where a heading names no two years that follow each other.
 */
export function withinTitle(title: string, dates: DateContext): DateContext {
  const years = [...new Set(title.slice(0, 200).match(/\b(?:19|20)\d\d\b/g) ?? [])];
  const [first, last] = years;
  if (years.length !== 2 || !first || !last || Number(last) !== Number(first) + 1) return dates;
  const words = title.slice(0, 200).trim().split(/\s+/).slice(-MOST_WORDS);
  for (let from = 0; from < words.length; from += 1) {
    const phrase = words.slice(from).join(' ').replace(/[():]/g, '');
    const read = readDatePhrase(phrase, dates);
    if (read?.start?.startsWith(first) && read.end?.startsWith(last))
      return { ...dates, from: read.start, to: read.end };
  }
  return { ...dates, from: `${first}-01-01`, to: `${last}-12-31` };
}

const SCHOOL_YEAR = /\b(?:school|cursus|studie)jaar\b|\bseizoen\b/iu;
const LONGEST_LINE = 140;

/** The stretch a heading names or, without one, a line of the part that names its school year: 'Vergaderingen schooljaar 2027-2028:'. */
export function withinPart({ title, blocks }: Part, dates: DateContext): DateContext {
  const own = withinTitle(title, dates);
  if (own !== dates) return own;
  const line = blocks
    .map((block) => (block.type === 'table' ? '' : blockText(block)))
    .find((text) => text.length <= LONGEST_LINE && SCHOOL_YEAR.test(text));
  return line === undefined ? dates : withinTitle(line, dates);
}

/** Whether rows lie in the stretch but for some at their head, that prepare it ('mei' and 'juni' above a school year). */
export function areWithin(rows: readonly FuzzyDate[], { from, to }: DateContext): boolean {
  const days = rows.flatMap(({ start, end }) => start ?? end ?? []);
  const first = days.findIndex((day) => day >= (from ?? ''));
  return days.slice(Math.max(first, 0)).every((day) => day >= (from ?? '') && day <= (to ?? '9'));
}

/** Within a year each month comes once, so that the order of the rows decides nothing where they do not go on in it. */
export const isOneYear = ({ from, to }: DateContext): boolean =>
  from != null && to != null && daysBetween(from, to) <= 366;
