import { type ClockPlace, clockPlaces, joinedHours, namesDay } from './clock-words.ts';
import { listedSpans } from './edtf-set.ts';
import type { DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { parseFuzzyDate } from './parse.ts';
import { printSpan } from './print-phrase.ts';

/** The days as they are after the move, and how they hang together. */
type Days = { readonly spans: readonly DateSpan[]; readonly joint: ' of ' | ' en ' | ' t/m ' };

/**
 * The phrase of a moved date with the hours of its old words: behind everything where they are of all days, beside the days they
 * stood with where they are not. The phrase alone where neither would read back as the very same days.
 */
export function withHours(phrase: string, before: FuzzyDate, spans: readonly DateSpan[]): string {
  const places = clockPlaces(before.text);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return phrase;
  const isTogether = places.slice(0, -1).every(({ after }) => !namesDay(after));
  const isOfAll = isTogether && (!namesDay(first.before) || !namesDay(last.after));
  const written = isOfAll
    ? `${phrase}, ${joinedHours(places)}`
    : besideDays(places, before, daysOf(before, spans, first.after));
  return written !== null && isSame(parseFuzzyDate(written), parseFuzzyDate(phrase)) ? written : phrase;
}

const isSame = (one: FuzzyDate, other: FuzzyDate): boolean => READ.every((part) => same(one[part], other[part]));
const READ = ['start', 'end', 'edtf', 'certainty', 'alternatives'] as const;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Two days in a row read as a stretch; who wrote 'en' between them meant two days. */
function daysOf({ alternatives, start, end }: FuzzyDate, spans: readonly DateSpan[], between: string): Days {
  if (spans.length > 1) return { spans, joint: alternatives.length > 1 ? ' of ' : ' en ' };
  const [only] = spans;
  const isStretch = only !== undefined && start !== null && start !== end;
  return isStretch
    ? {
        spans: [
          { start: only.start, end: only.start },
          { start: only.end, end: only.end },
        ],
        joint: /^\s*(?:en|&|,)\s/iu.test(between) ? ' en ' : ' t/m ',
      }
    : { spans, joint: ' en ' };
}

/** Days with the hours that stand behind them. */
type Group = { readonly days: string; readonly places: readonly ClockPlace[] };

/** '15 december 2026 10:00 t/m 16 december 2026 11:00'; null where it cannot be said which hours are of which day. */
function besideDays(places: readonly ClockPlace[], { start }: FuzzyDate, { spans, joint }: Days): string | null {
  const words: string[] = [];
  let from = 0;
  for (const group of groupsOf(places)) {
    const counted = countDays(group.days, start);
    const days = spans.slice(from, from + counted).map((span) => printSpan(span.start, span.end));
    if (days.length === 0 || days.length < counted) return null;
    from += counted;
    words.push([days.join(joint), joinedHours(group.places)].filter((part) => part !== '').join(' '));
  }
  return from === spans.length ? words.join(joint) : null;
}

function groupsOf(places: readonly ClockPlace[]): readonly Group[] {
  const groups: Group[] = [];
  let days = places[0]?.before ?? '';
  let behind: ClockPlace[] = [];
  for (const place of places) {
    behind.push(place);
    if (!namesDay(place.after)) continue;
    groups.push({ days, places: behind });
    days = place.after;
    behind = [];
  }
  const isNamed = behind.length > 0 || namesDay(days);
  return isNamed ? [...groups, { days, places: behind }] : groups;
}

/** How many days, or stretches of them, the words of one group name. */
function countDays(words: string, ref: string | null): number {
  const read = parseFuzzyDate(words.replace(JOINED, ''), ref === null ? {} : { ref });
  if (read.start === null && read.end === null) return 0;
  return Math.max(listedSpans(read).length, read.alternatives.length, 1);
}
const JOINED = /^[\s,;]*(?:(?:en|of|t\/m|tot|&|-|–)\s)?\s*/iu;
