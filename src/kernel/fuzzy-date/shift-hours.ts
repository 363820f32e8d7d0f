import { type ClockPlace, clockPlaces, joinedHours, namesDay } from './clock-words.ts';
import { listedSpans } from './edtf-set.ts';
import type { DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { parseFuzzyDate } from './parse.ts';
import { printSpan } from './print-phrase.ts';

type Move = (span: DateSpan) => DateSpan;

/**
 * The phrase of a moved date with the hours of its old words: behind everything where they are of all days, beside the days they
 * stood with where they are not. The phrase alone where neither would read back as the very same days.
 */
export function withHours(phrase: string, before: FuzzyDate, move: Move): string {
  const places = clockPlaces(before.text);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return phrase;
  const isTogether = places.slice(0, -1).every(({ after }) => !namesDay(after));
  const isOfAll = isTogether && (!namesDay(first.before) || !namesDay(last.after));
  const written = isOfAll ? `${phrase}, ${joinedHours(places)}` : besideDays(places, before.start, move);
  return written !== null && isSame(parseFuzzyDate(written), parseFuzzyDate(phrase)) ? written : phrase;
}

const isSame = (one: FuzzyDate, other: FuzzyDate): boolean => READ.every((part) => same(one[part], other[part]));
const READ = ['start', 'end', 'edtf', 'certainty', 'alternatives'] as const;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Days as they were written, with the hours that stand behind them. */
type Group = { readonly days: string; readonly places: readonly ClockPlace[] };

/** '15 december 2026 10:00 t/m 16 december 2026 11:00'; null where words beside the hours are no days. */
function besideDays(places: readonly ClockPlace[], start: string | null, move: Move): string | null {
  let written = '';
  for (const { days, places: behind } of groupsOf(places)) {
    const { joint, rest } = jointOf(days);
    const spans = spansOf(parseFuzzyDate(rest, start === null ? {} : { ref: start })).map(move);
    if (spans.length === 0) return null;
    const words = spans.map((span) => printSpan(span.start, span.end)).join(' en ');
    const hours = behind.length === 0 ? '' : ` ${joinedHours(behind)}`;
    written += `${written === '' ? '' : joint}${words}${hours}`;
  }
  return written;
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
  return behind.length > 0 || namesDay(days) ? [...groups, { days, places: behind }] : groups;
}

/** What joins these days to those before them, and the words without it. */
function jointOf(words: string): { readonly joint: string; readonly rest: string } {
  const [all = '', word = 'en'] = /^[\s,;]*(?:(en|of|t\/m|tot|&|-|–)\s)?\s*/iu.exec(words) ?? [];
  return { joint: JOINTS.get(word.toLowerCase()) ?? ' t/m ', rest: words.slice(all.length) };
}
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['en', ' en '],
  ['&', ' en '],
  ['of', ' of '],
]);

/** The days, or stretches of them, that the words of one group name. */
function spansOf(read: FuzzyDate): readonly DateSpan[] {
  const listed = listedSpans(read);
  if (listed.length > 0) return listed;
  const [start, end] = [read.start ?? read.end, read.end ?? read.start];
  return start === null || end === null || read.alternatives.length > 0 ? [] : [{ start, end }];
}
