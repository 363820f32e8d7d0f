import { readPeriodEdges } from '#kernel/fuzzy-date/index.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { leadingDate, YEAR, yearsIn } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import type { KindedTable } from '../reading.ts';
import { isDateCell } from '../table/contents.ts';
import { placeText } from '../table/grid.ts';
import { blockText } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { type Period, periodOf } from './period.ts';
import { isOfOtherPlan, isOrigin } from './other-things.ts';
import { partOfYear } from './period-in-opening.ts';
import { isOurs } from './plan-like-ours.ts';
import { calendarHeadings, edgeLines, fileLine, type Line, openingLines } from './surrounding-lines.ts';

/**
 * The time of a plan that says it only around its text, the strongest first: a line under the title ('Seizoen 2027/28'), the edge of
 * the page ('kalenderjaar 2027'), the headings of the calendar ('Planning 2027'), the name of the file. A bare year is likely,
 * never sure, and is none where the calendar itself names other years. `isGuess` where only an edge or the name of the file says
 * it: those often stay from another paper, so they must name a plan like ours, and lie no further than a year from `ref`.
 */
export function periodAroundText(
  document: SourceDocument,
  outline: Outline,
  tables: readonly KindedTable[],
  ref: string | null,
): (Period & { readonly isGuess: boolean }) | null {
  const written = [...yearsOfCalendars(tables), ...yearsOfLines(outline)];
  const agrees = ({ start, end }: Period): boolean =>
    written.length === 0 || written.some((year) => (start ?? '') <= `${year}-12-31` && `${year}-01-01` <= (end ?? '9'));
  const first = (lines: readonly Line[], isGuess = false) => {
    for (const line of lines) {
      const period = periodInLine(line, ref);
      if (period !== null && agrees(period) && (isGuess ? isNear(period, ref) : !isFar(period, ref)))
        return { ...period, isGuess };
    }
    return null;
  };
  return (
    first(openingLines(outline)) ??
    first(edgeLines(document).filter(isOurs), true) ??
    first(calendarHeadings(outline)) ??
    first([fileLine(document)].filter(isOurs), true)
  );
}

/** A stretch of two years at most, of which the day of writing is no more than a year away. */
function isNear({ start, end }: Period, ref: string | null): boolean {
  const [first, last] = [start ?? end, end ?? start].map((day) => Number((day ?? '').slice(0, 4)));
  if (first === undefined || last === undefined || last - first > 1) return false;
  const year = Number((ref ?? '').slice(0, 4));
  return ref === null || (year >= first - 1 && year <= last + 1);
}

/** A bare year that lies years before or behind the day of writing belongs to something else ('Agenda 2030'). */
function isFar({ startPhrase, start, end }: Period, ref: string | null): boolean {
  const year = Number((ref ?? '').slice(0, 4));
  const [first, last] = [start, end].map((day) => Number((day ?? '').slice(0, 4)));
  return (
    ref !== null &&
    /^\d{4}$/.test(startPhrase ?? '') &&
    (year < (first ?? 0) - FAR_YEARS || year > (last ?? 0) + FAR_YEARS)
  );
}
const FAR_YEARS = 2;

/** A line that tells of the paper itself, of a decision or of something long ago says nothing about the time of the plan. */
const OF_PAPER =
  /\b(?:versie|concept|datum|d\.?d\.?|stand|vastgesteld|vaststelling|bijgewerkt|gewijzigd|opgesteld|gedrukt|geprint|afgedrukt|besluit|kenmerk|zaaknummer|copyright|sinds|opgericht|\p{L}*visie|wet|verordening)(?![\p{L}])|©/iu;

function periodInLine({ text, at }: Line, ref: string | null): Period | null {
  const part = partOfYear(text);
  const season = part === null ? null : periodOf(part, ref);
  if (season !== null) return { ...season, at: at === null ? [] : [at], sure: false };
  for (const piece of text.split(APART)) {
    const words = piece.trim().replace(/[.)\s]+$/u, '');
    if (words === '' || OF_PAPER.test(words) || isOrigin(text)) continue;
    const found = stretchIn(words, ref) ?? seasonIn(words) ?? yearIn(words);
    if (found !== null) return { ...found, at: at === null ? [] : [at], sure: false };
  }
  return null;
}
/** A dash between two moments is no end of a piece: 'mei 2026 – juni 2027', '2026 – 2027'. */
const MOMENT = String.raw`(?:\d{1,2}\s)?(?:begin|half|medio|eind|zomer|herfst|(?:na|voor)jaar|winter|q\d|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)`;
const APART = new RegExp(
  String.raw`[,;:|•·()\n]|(?<!\b(?:19|20)\d\d)\s[–—-]\s(?!${MOMENT})|(?<=\b(?:19|20)\d\d)\s[–—-]\s(?!(?:19|20)\d\d|${MOMENT})`,
  'iu',
);

type Span = NonNullable<ReturnType<typeof periodOf>>;
const MOST_WORDS = 11;

/** The longest end of the words that is a stretch between two moments. */
function stretchIn(text: string, ref: string | null): Span | null {
  if (!YEAR.test(text) || !JOINED.test(text)) return null;
  const words = text.split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const period = periodOf(words.slice(-count).join(' '), ref);
    if (period?.start && period.end && period.startPhrase !== period.endPhrase) return period;
  }
  return null;
}
/** Two months, quarters, seasons or days with a word or a dash between them. */
const JOINED = /\p{L}{3}[^–—]{0,30}(?:\s(?:t\/m|tot en met|tot)\s|\s?[–—-]\s?)[^–—-]{0,20}\p{L}{3}/u;

/** 'seizoen 2027/28', "schooljaar '27-'28": August to July, as the school year is. */
function seasonIn(text: string): Span | null {
  const match =
    /(?:seizoen|schooljaar|cursusjaar|studiejaar)\s+['’]?(\d{2}(?:\d{2})?)\s?[-–/]\s?['’]?(\d{2}(?:\d{2})?)$/iu.exec(
      text,
    );
  if (!match) return null;
  const span = readPeriodEdges(`schooljaar ${match[1]}-${match[2]}`);
  return span && { ...span, startPhrase: match[0], endPhrase: match[0] };
}

/** 'kalenderjaar 2027', 'uitvoering 2027', '2027': a year at the end, alone or behind a word for a plan or for what it does. */
function yearIn(text: string): Span | null {
  const match = /^(.*?)(?<![\p{L}\d])((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)\d\d))?$/u.exec(text);
  const [, before = '', first = '', last = first] = match ?? [];
  if (isOfOtherPlan(before)) return null;
  const isPlan =
    before.trim() === '' || (OF_PLAN.test(fold(before)) && !/\d/.test(before) && !MONTH_BEFORE.test(before));
  if (match === null || !isPlan || last < first) return null;
  return { start: `${first}-01-01`, end: `${last}-12-31`, startPhrase: first, endPhrase: last };
}
const OF_PLAN =
  /jaar\b|uitvoering|planning|kalender|agenda|rooster|draaiboek|programma|campagne|aanpak|periode|looptijd|communicatie|plan\b/;
const MONTH_BEFORE =
  /\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|in|van|vanaf|tot|per|na|voor)\p{L}*\.?\s*$/iu;

/** The years of the lines that begin with a date and a mark behind it; 'In mei 2031 kijken we terug' is a sentence. */
const yearsOfLines = ({ parts }: Outline): readonly string[] =>
  parts
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [] : blockText(block).split('\n'))))
    .slice(0, MOST_ROWS)
    .filter((line) => YEAR.test(line.slice(0, LEAD)))
    .map(leadingDate)
    .flatMap((lead) => (lead?.marked ? yearsIn(lead.phrase) : []));
const LEAD = 40;

/** The years that the moments of the calendars name themselves; 'Afspraken voor 2015' below a message is no moment. */
const yearsOfCalendars = (tables: readonly KindedTable[]): readonly string[] =>
  yearsIn(
    tables
      .filter(({ kind }) => kind === 'calendar')
      .flatMap(({ table }) =>
        table.rows
          .slice(0, MOST_ROWS)
          .flatMap((row) => row.cells.map(({ column, date }) => ({ text: placeText(row, column), date })))
          .filter(({ text, date }) => isDateCell(text, date))
          .map(({ text }) => text),
      )
      .join('\n'),
  );
const MOST_ROWS = 300;
