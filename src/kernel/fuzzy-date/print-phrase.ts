import { isContinuous, isRecurring, isUndated } from './compare.ts';
import { addDays, dayParts, daysBetween, mondayOfWeek } from './day.ts';
import { describeRule } from './describe-rule.ts';
import { formatDayPlain, formatMonth, monthName } from './format-day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { AROUND_DAY } from './house-rules.ts';
import { parseFuzzyDate } from './parse.ts';

/** A fuzzy date without its text: what a program or a form knows before there is a phrase. */
export type Unphrased = Omit<FuzzyDate, 'text' | 'edtf'>;

/**
 * A phrase in plain Dutch for a date a program made (a moved bar, a shifted phase): 'half oktober 2026', '1 t/m 9 mei 2027'.
 * Reading the phrase gives the same start, end, alternatives and rule. A date that only its writer's words can say (an anchor,
 * a rule without a Dutch phrase) keeps those: give them as `text`.
 */
export const printPhrase = (date: Unphrased, text = ''): string => {
  const whole = { edtf: null, ...date, text };
  if (date.rrule !== null) return phraseOfRule(whole);
  if (date.alternatives.length > 1)
    return date.alternatives.map(({ start, end }) => phraseOfSpan(whole, start, end)).join(' of ');
  if (isUndated(whole)) return text === '' ? 'nog te bepalen' : text;
  if (text !== '' && isRecurring(whole)) return text;
  const bounds = phraseOfBounds(whole);
  return text !== '' && isContinuous(whole) ? `${bounds} doorlopend` : bounds;
};

function phraseOfBounds(date: FuzzyDate): string {
  if (date.start === null) return `t/m ${formatDayPlain(date.end ?? '')}`;
  if (date.end === null) return `vanaf ${formatDayPlain(date.start)}`;
  return phraseOfSpan(date, date.start, date.end);
}

/** The shortest phrase that reads back as this span, no surer and no sharper than the date is. */
function phraseOfSpan(date: FuzzyDate, start: string, end: string): string {
  const approximate = date.certainty === 'approximate';
  const around = approximate && date.precision === 'day' ? [`rond ${formatDayPlain(addDays(start, AROUND_DAY))}`] : [];
  const isName = (phrase: string) => readsAs(phrase, start, end, approximate);
  const named = [...around, ...namesOf(date, start, end)].find(isName);
  const doubt = date.certainty === 'uncertain' ? 'misschien ' : '';
  if (named !== undefined) return `${doubt}${named}`;
  const isOneOf = date.alternatives.length > 1;
  const isSoft = start !== end && !isOneOf && (approximate || !['day', 'open'].includes(date.precision));
  return isSoft ? `${doubt}rond ${shortRange(start, end)}` : `${doubt}${printSpan(start, end)}`;
}

/** Days in full, as sure as can be: '1 mei 2027', 'eerste helft mei 2027', '3 mei 2027 t/m 9 mei 2027'. Both ends are civil dates, inclusive. */
export const printSpan = (start: string, end: string): string =>
  start === end
    ? formatDayPlain(start)
    : readsAs(formatMonth(start), start, end, false)
      ? formatMonth(start)
      : `${formatDayPlain(start)} t/m ${formatDayPlain(end)}`;

/** '13 t/m 22 januari 2027', '23 november t/m 2 december 2026'. */
function shortRange(start: string, end: string): string {
  const [from, to] = [dayParts(start), dayParts(end)];
  if (from.year !== to.year) return `${formatDayPlain(start)} t/m ${formatDayPlain(end)}`;
  const first = from.month === to.month ? String(from.day) : `${from.day} ${monthName(from.month)}`;
  return `${first} t/m ${formatDayPlain(end)}`;
}

const namesOf = ({ precision }: FuzzyDate, start: string, end: string): readonly string[] =>
  start === end
    ? [formatDayPlain(start)]
    : [
        ...(precision === 'week' ? [`week ${weekNumber(start)} ${dayParts(addDays(start, 3)).year}`] : []),
        ...(precision === 'part' ? weeksOfMonth(start) : []),
        ...partPhrases(start),
        formatMonth(start),
        ...blockPhrases(start),
        ...monthRange(start, end),
      ];

function weekNumber(monday: string): number {
  const year = dayParts(addDays(monday, 3)).year;
  return Math.round(daysBetween(mondayOfWeek(year, 1), monday) / 7) + 1;
}

const weeksOfMonth = (start: string): readonly string[] =>
  [1, 2, 3, 4, 5].map((nth) => `${nth}e week van ${formatMonth(start)}`);

function readsAs(phrase: string, start: string, end: string, approximate: boolean): boolean {
  const read = parseFuzzyDate(phrase);
  return read.start === start && read.end === end && (!approximate || read.certainty === 'approximate');
}

const partPhrases = (start: string): readonly string[] =>
  ['begin', 'half', 'eind', 'eerste helft', 'tweede helft'].map((part) => `${part} ${formatMonth(start)}`);

const SEASON_NAMES: ReadonlyMap<number, string> = new Map([
  [3, 'voorjaar'],
  [6, 'zomer'],
  [9, 'najaar'],
  [12, 'winter'],
]);

function blockPhrases(start: string): readonly string[] {
  const { year, month } = dayParts(start);
  const season = SEASON_NAMES.get(month);
  const seasons = season === undefined ? [] : [`${season} ${year}`];
  return [
    `Q${Math.ceil(month / 3)} ${year}`,
    ...seasons,
    `H${month < 7 ? 1 : 2} ${year}`,
    `medio ${year}`,
    String(year),
  ];
}

function monthRange(start: string, end: string): readonly string[] {
  const { year, month } = dayParts(start);
  const sameYear = year === dayParts(end).year;
  return [`${monthName(month)}${sameYear ? '' : ` ${year}`} t/m ${formatMonth(end)}`];
}

/** The rhythm with its bounds; the writer's own words when no Dutch phrase of ours reads back as the rule. */
function phraseOfRule(date: FuzzyDate): string {
  const about = date.certainty === 'approximate' ? 'ongeveer ' : '';
  const told = describeRule(date.rrule ?? '').replace(/, (?=op |in )/, ' ');
  const rhythm = [`${about}${told}`, told].find((phrase) => parseFuzzyDate(phrase).rrule === date.rrule);
  if (rhythm === undefined) return date.text === '' ? describeRule(date.rrule ?? '') : date.text;
  const from = date.start === null ? '' : ` vanaf ${formatDayPlain(date.start)}`;
  const to = date.end === null ? '' : ` t/m ${formatDayPlain(date.end)}`;
  return `${rhythm}${from}${to}`;
}
