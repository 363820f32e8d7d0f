import { type Facts, fillIn } from '#modules/facts/index.ts';
import { withHeadingsFrom } from '../model/heading-levels.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Kept HTML with the facts put in, each escaped, and its headings under the one above it. A fact without a value is left out. */
export function filledHtml(html: string, facts: Facts, headingLevel: number): string {
  const levelled = withHeadingsFrom(html, headingLevel);
  if (!levelled.includes('{')) return levelled;
  return fillIn(levelled, facts)
    .parts.map((part) => (part.kind === 'words' ? part.text : part.kind === 'fact' ? escaped(part.text) : ''))
    .join('');
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The civil day of a moment in Amsterdam, as `YYYY-MM-DD` and in words. */
export function dayWords(moment: Date): { readonly on: string; readonly words: string } {
  const date = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate();
  return { on: date.toString(), words: `${date.day} ${MONTHS[date.month - 1]} ${date.year}` };
}
