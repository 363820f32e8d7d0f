import { type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';

/** Whether the words leave a choice of which one side is open: 'begin maart of na de vakantie', 'half okt of na gunning'. */
export const isOpenChoice = (date: FuzzyDate): boolean =>
  date.certainty !== 'exact' && date.precision === 'open' && date.rrule === null && partsOf(date.text).length > 1;

/** The parts of an open choice that have a beginning and an end, as 'begin/end' beside the whole date. */
export function closedSpans(whole: FuzzyDate): string[] {
  const near = whole.start ?? whole.end;
  const year = near?.slice(0, 4);
  const around = near === null ? {} : { ref: near, from: `${year}-01-01`, to: `${year}-12-31` };
  return partsOf(whole.text).flatMap((part) => {
    const date = readDatePhrase(part, around);
    return date?.start && date.end ? [date.start === date.end ? date.start : `${date.start}/${date.end}`] : [];
  });
}

const partsOf = (text: string): string[] =>
  text
    .slice(0, 300)
    .split(/\s(?:en\s?\/\s?of|ofwel|oftewel|danwel|dan\s+wel|of)\s(?:anders\s)?/iu)
    .map((part) => part.trim());
