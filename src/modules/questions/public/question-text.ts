import { type Facts, fillIn, type SpokenFacts } from '#modules/facts/index.ts';
import { escaped } from '#kernel/escaped.ts';
import { withHeadingsFrom } from '../model/heading-levels.ts';
import { withLinks } from '../model/linked-words.ts';
import type { Said } from '../model/said.ts';
import { withoutHoles, withoutHolesInMarkdown } from '../model/without-holes.ts';
import { copy } from './copy.nl.ts';
import { filledSaid, filledWords } from './filled-words.ts';

const hasHole =
  (facts: Facts) =>
  (words: string): boolean =>
    words.includes('{') && fillIn(words, facts).missing.length > 0;

/**
 * Kept HTML with the facts put in, each escaped, and its headings under the one above it; where facts stand in it, its numbers and
 * addresses become links now. A paragraph or list item with a fact that has no value is left out as a whole; when nothing is left we
 * say so. A value that is Dutch in another language is marked so.
 */
export function filledHtml(html: string, { values: facts, inDutch }: SpokenFacts, headingLevel: number): string {
  const levelled = withHeadingsFrom(html, headingLevel);
  if (!levelled.includes('{')) return levelled;
  const whole = hasHole(facts)(levelled) ? withoutHoles(levelled, hasHole(facts)) : levelled;
  if (whole === '') return `<p lang="nl" dir="ltr">${copy.unfinished}</p>`;
  const filled = fillIn(whole, facts).parts.map((part) => {
    if (part.kind !== 'fact') return part.text;
    return inDutch.has(part.name) ? `<bdi lang="nl" dir="ltr">${escaped(part.text)}</bdi>` : escaped(part.text);
  });
  return withLinks(filled.join(''));
}

/** The same for an answer in Markdown, as text. */
export function filledMarkdown(markdown: string, { values: facts }: SpokenFacts): string {
  if (!markdown.includes('{')) return markdown;
  const whole = hasHole(facts)(markdown) ? withoutHolesInMarkdown(markdown, hasHole(facts)) : markdown;
  return whole === '' ? copy.unfinished : filledWords(whole, facts);
}

/** The words of a question, with the Dutch in it marked; where one of its facts has no value there is nothing to say yet. */
export function filledTitle(title: string, facts: SpokenFacts): Said {
  const said = filledSaid(title, facts);
  return said.text === '' ? { text: copy.unfinishedTitle, lang: 'nl' } : said;
}

/** Making one costs more than the page it is for. */
const formats = new Map<string, Intl.DateTimeFormat>();
const CIVIL = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' } as const;

type Day = { readonly on: string; readonly words: string };
const HOUR_MS = 3_600_000;
const MOST_DAYS = 1_000;
/** A clock here is whole hours from that of Greenwich, so an hour there is of one day here. */
const daysOfHours = new Map<string, Day>();

/** The civil day of a moment in Amsterdam, as `YYYY-MM-DD` and in words, as a locale writes it. */
export function dayWords(moment: Date, locale: string): Day {
  const hour = `${locale} ${Math.floor(moment.getTime() / HOUR_MS)}`;
  const known = daysOfHours.get(hour);
  if (known) return known;
  if (daysOfHours.size >= MOST_DAYS) daysOfHours.clear();
  const day = dayOf(moment, locale);
  daysOfHours.set(hour, day);
  return day;
}

function dayOf(moment: Date, locale: string): Day {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, CIVIL);
  formats.set(locale, format);
  const date = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/Amsterdam');
  return { on: date.toPlainDate().toString(), words: format.format(moment) };
}
