import { parseFuzzyDate } from './parse.ts';

const HOUR = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const UNTIL = String.raw`\s?(?:-|–|tot|en)\s?`;
const CLOCK = new RegExp(
  String.raw`,?\s(?:(?:om|van|vanaf|tussen|rond) )?(?:(?:${HOUR}${UNTIL})?${HOUR}\s?(?:uur|u)(?![\p{L}\d])|\d{1,2}:\d{2}(?:${UNTIL}\d{1,2}:\d{2})?)`,
  'iu',
);

/**
 * The hours in a phrase as they were written: 'van 19.30 tot 21.00 uur' of '8 dec, van 19.30 tot 21.00 uur'. Null without hours, with
 * hours in two places, and where the rest would say another day without them. A date holds days only; this is for who moves or lists it.
 */
export function clockWords(text: string): string | null {
  const found = CLOCK.exec(text.slice(0, LONGEST))?.[0];
  if (found === undefined || CLOCK.test(text.slice(0, LONGEST).replace(found, ''))) return null;
  // Any day of writing does: it is only asked whether both say the same.
  const where = { ref: '2026-01-01' };
  const [whole, bare] = [parseFuzzyDate(text, where), parseFuzzyDate(text.replace(found, ''), where)];
  const isSame = whole.start === bare.start && whole.end === bare.end && bare.certainty !== 'tbd';
  return isSame ? found.replace(/^,?\s/, '') : null;
}
const LONGEST = 300;
