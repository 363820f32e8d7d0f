import {
  daysBetween,
  addDays,
  explainFuzzyDate,
  formatDayPlain,
  formatSpan,
  type FuzzyDate,
} from '#kernel/fuzzy-date/index.ts';
import type { Placing } from './anchored.ts';

const WORDS = {
  around: (day: string) => `rond ${day}`,
  placed: (days: string, name: string, on: string) => `${days} (${name}: ${on})`,
  placedFrom: (day: string) => `vanaf ${day}`,
  placedUntil: (day: string) => `uiterlijk ${day}`,
  unplaced: {
    unnamed: (moment: string) => `dag nog niet bekend: “${moment}” staat niet als titel of fase in dit plan`,
    several: (moment: string) => `dag nog niet bekend: “${moment}” kan op meer dingen in dit plan slaan`,
    undated: (moment: string) => `dag nog niet bekend: “${moment}” heeft zelf nog geen dag`,
    circle: (moment: string) => `dag nog niet bekend: dit en “${moment}” wachten op elkaar`,
  },
} as const;

/**
 * How the days of a date that hangs on another moment were found, in Dutch: 'rond 26 mei 2026 (Bekendmaking: 12 mei 2026)', or why there
 * are none. `hangsOn` is the moment in the words of the writer.
 */
export const placingWords = (placing: Placing, hangsOn: string): string =>
  placing.kind === 'open'
    ? WORDS.unplaced[placing.why](hangsOn)
    : WORDS.placed(daysOf(placing.when), placing.name, onWords(placing.on));

const daysOf = (when: FuzzyDate): string => {
  const { start, end, precision } = when;
  if (start === null || end === null) return explainFuzzyDate(when);
  // An odd number of days has one in the middle.
  const middle = precision === 'day' && start !== end ? daysBetween(start, end) / 2 : 0.5;
  return Number.isInteger(middle) && middle <= MOST_AROUND
    ? WORDS.around(formatDayPlain(addDays(start, middle)))
    : daysOrDay(start, end);
};
/** More days on both sides are told as they are. */
const MOST_AROUND = 7;

const onWords = ({ start, end }: { readonly start: string | null; readonly end: string | null }): string =>
  start !== null && end !== null
    ? daysOrDay(start, end)
    : start !== null
      ? WORDS.placedFrom(formatDayPlain(start))
      : WORDS.placedUntil(formatDayPlain(end ?? ''));

const daysOrDay = (start: string, end: string): string =>
  start === end ? formatDayPlain(start) : formatSpan(start, end);
