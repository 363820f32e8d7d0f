import { parseFuzzyDate } from './parse.ts';

const HOUR = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const UNTIL = String.raw`\s?(?:-|–|tot|en)\s?`;
const CLOCK = new RegExp(
  String.raw`,?\s(?:(?:om|van|vanaf|tussen|rond) )?(?:(?:${HOUR}${UNTIL})?${HOUR}\s?(?:uur|u)(?![\p{L}\d])|\d{1,2}:\d{2}(?:${UNTIL}\d{1,2}:\d{2})?)`,
  'giu',
);

/** Hours in a phrase: as written, what stands before them, and what stands between them and the next hours or the end. */
export type ClockPlace = { readonly words: string; readonly before: string; readonly after: string };

/**
 * The hours in a phrase in the order written: 'van 19.30 tot 21.00 uur' of '8 dec, van 19.30 tot 21.00 uur'. Empty without hours, and
 * where the rest would say another day without them. A date holds days only; this is for who moves, lists or exports it.
 */
export function clockPlaces(text: string): readonly ClockPlace[] {
  if (!MAYBE.test(text)) return [];
  const read = text.slice(0, LONGEST);
  const found = [...read.matchAll(CLOCK)];
  if (found.length === 0) return [];
  // Any day of writing does: it is only asked whether both say the same.
  const where = { ref: '2026-01-01' };
  const [whole, bare] = [parseFuzzyDate(text, where), parseFuzzyDate(withoutHours(text), where)];
  if (whole.start !== bare.start || whole.end !== bare.end || bare.certainty === 'tbd') return [];
  return found.map(({ 0: words, index }, place) => ({
    words: words.replace(/^,?\s/, ''),
    before: read.slice(0, index),
    after: read.slice(index + words.length, found[place + 1]?.index),
  }));
}
/** Most phrases have no hours, and this is found at once. */
const MAYBE = /\d(?:\s?u|:\d)/i;
const LONGEST = 300;

/** Nothing is left to join when the hours are gone: '8 dec 10.00 uur en 14.00 uur'. */
const withoutHours = (text: string): string => text.replaceAll(CLOCK, '').replace(/(?:,?\s(?:en|&))+\s*$/iu, '');

/** The hours in a phrase as they were written, also in several places: '10.00 uur en 14.00 uur'; null without hours. */
export function clockWords(text: string): string | null {
  const places = clockPlaces(text);
  return places.length === 0 ? null : places.map(({ words }) => words).join(' en ');
}
