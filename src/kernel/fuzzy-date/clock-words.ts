import { parseFuzzyDate } from './parse.ts';

const HOUR = String.raw`\d{1,2}(?:[:.uh]\d{2})?`;
const COLON = String.raw`\d{1,2}[:uh]\d{2}(?!\d)`;
const AND = String.raw`\s?(?:-|–|tot|en|of|à|[/&+])\s?`;
const DAYPART = `(?:['’]s|in de) (?:och?tend|morgen|(?:voor|na)?middag|avond|nacht)s?`;
/** What makes of hours a beginning, an end or a guess belongs to them. */
const LEAD = String.raw`(?:om|van|vanaf|tussen|rond|tot|voor|vóór|na|uiterlijk|omstreeks|circa|ca\.?|±)`;
const CLOCK = new RegExp(
  [
    String.raw`(?<lead>,?\s)(?:${DAYPART},? )?(?:${LEAD} ?){0,2}`,
    String.raw`(?:(?:${HOUR}${AND}){0,4}${HOUR}\s?(?:uur|u)(?![\p{L}\d])|${COLON}(?:${AND}${COLON}){0,4})`,
    String.raw`(?: ${DAYPART}(?!\p{L}))?`,
  ].join(''),
  'giu',
);

/**
 * Hours in a phrase: as written, with the comma or space that leads to them, all that stands before them, and what stands between
 * them and the next hours or the end.
 */
export type ClockPlace = {
  readonly words: string;
  readonly lead: string;
  readonly before: string;
  readonly after: string;
};

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
  const [whole, bare] = [parseFuzzyDate(read, where), parseFuzzyDate(withoutHours(read), where)];
  if (whole.start !== bare.start || whole.end !== bare.end || bare.certainty === 'tbd') return [];
  return found.map(({ 0: words, index, groups }, place) => ({
    words: words.slice(groups?.['lead']?.length ?? 0),
    lead: groups?.['lead'] ?? '',
    before: read.slice(0, index),
    after: read.slice(index + words.length, found[place + 1]?.index),
  }));
}
/** Most phrases have no hours, and this is found at once. */
const MAYBE = /\d(?:\s?u|[:h]\d)/i;
const LONGEST = 300;

/** Nothing is left to join when the hours are gone: '8 dec 10.00 uur en 14.00 uur'. */
const withoutHours = (text: string): string => text.replaceAll(CLOCK, '').replace(/(?:,?\s(?:en|of|&))+\s*$/iu, '');

/** The hours in a phrase as they were written, also in several places: '10.00 uur en 14.00 uur'; null without hours. */
export function clockWords(text: string): string | null {
  const places = clockPlaces(text);
  return places.length === 0 ? null : joinedHours(places);
}

/** Hours with what joined them: a choice stays a choice. Hours with a day between them are named one after the other. */
export const joinedHours = (places: readonly ClockPlace[]): string =>
  places
    .map(({ words, after }, place) => {
      const next = places[place + 1];
      if (next === undefined) return words;
      return `${words}${namesDay(after) ? ' en ' : `${after}${next.lead}`}`;
    })
    .join('');

/** Whether words beside hours name a day, and do not only join: 'en 9 dec' does, ' of' does not. */
export const namesDay = (words: string): boolean => /\d/.test(words);
