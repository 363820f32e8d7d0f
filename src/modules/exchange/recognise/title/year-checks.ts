import { addDays, isIsoDay, readDatePhrase, weekdayOf } from '#kernel/fuzzy-date/index.ts';
import { oneLine } from '../dates.ts';
import type { KindedTable } from '../reading.ts';
import { placeText } from '../table/grid.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { DAY_AND_MONTH, MONTH_WORDS, monthDayOf, monthOf } from './month-words.ts';

/** A day of the year (`03-12`) beside something that is true in some years only; `key` is alike for the same pair. */
export type YearCheck = { readonly key: string; readonly day: string; readonly isRight: (iso: string) => boolean };

const WEEKDAY = String.raw`(?<![\p{L}\d])(ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?)\.?\s{1,3}(\d{1,2})`;
const DATED = new RegExp(
  String.raw`${WEEKDAY}(?:\s{1,3}(${MONTH_WORDS})(?!\p{L})\.?|\s?[-/]\s?(\d{1,2})(?![\d:.]))(?!\s?[-/,]?\s?['’]?\d{2,4}(?![:.\d]))`,
  'giu',
);
const DAY_ONLY = new RegExp(`^${WEEKDAY}$`, 'iu');
const MONTH_ONLY = new RegExp(String.raw`^(?:${MONTH_WORDS})\.?$`, 'iu');
const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const LONGEST_LINE = 400;

/** Weekdays, week numbers, moving feasts and elections beside a day without a year, each once; sentences are passed over. */
export function yearChecks(lines: readonly string[], tables: readonly KindedTable[]): readonly YearCheck[] {
  const found = new Map<string, YearCheck>();
  let month = 0;
  for (const line of lines) {
    if (MONTH_ONLY.test(line)) month = monthOf(line);
    const checks = line.length > LONGEST_LINE ? [] : [...weekdaysIn(line, month), ...weeksIn(line), ...feastsIn(line)];
    for (const check of checks) found.set(check.key, check);
  }
  for (const check of tables.flatMap(weeksBeside)) found.set(check.key, check);
  return [...found.values()];
}

/** Those of a cell or line that begins with its date; a cell with only 'wo 24' has the month of the band or heading above. */
function weekdaysIn(line: string, month: number): readonly YearCheck[] {
  const [, name, day] = DAY_ONLY.exec(line) ?? [];
  if (name !== undefined) return onWeekday(name, day, month);
  const found = line.matchAll(DATED).next().value;
  if (!found || !isLead(line.slice(0, found.index))) return [];
  const isMarked = /^\s?(?:\d{1,2}[.:]\d\d\s?)?[:;|–—-]/u.test(line.slice(found.index + found[0].length));
  if (!isMarked && mainVerbAt(line) >= 0) return [];
  return [...line.matchAll(DATED)].flatMap(([, weekday, of, word, number]) =>
    onWeekday(weekday, of, word === undefined ? Number(number) : monthOf(word)),
  );
}
/** Only figures, signs and other days may stand before the first day of a line. */
export const isLead = (before: string): boolean => LEAD.test(before);
const LEAD =
  /^(?:[^\p{L}]|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|van|vanaf|t\/m|tot|en|of|wk|week|uiterlijk)(?!\p{L}))*$/iu;

function onWeekday(name: string | undefined, number: string | undefined, month: number): readonly YearCheck[] {
  const weekday = WEEKDAYS.indexOf((name ?? '').slice(0, 2).toLowerCase()) + 1;
  const day = monthDayOf(month, Number(number));
  return day === null ? [] : [{ key: `${weekday} ${day}`, day, isRight: (iso) => weekdayOf(iso) === weekday }];
}

/** 'week 7 (9-13 februari)', 'wk 12, 16 maart'; a stretch of five or seven days begins on the Monday. */
const weeksIn = (line: string): readonly YearCheck[] =>
  [...line.matchAll(WEEK_AND_DAY)].flatMap(([, week, day, last, month]) => [
    ...inWeek(Number(week), day, month),
    ...(WHOLE_WEEK.has(Number(last) - Number(day)) ? onWeekday('ma', day, monthOf(month ?? '')) : []),
  ]);
const WHOLE_WEEK = new Set([4, 6]);
const WEEK_AND_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:wk|week)\.?\s?(\d{1,2})(?!\d)[^\p{L}\d]{1,5}(?:(?:ma|maandag|van|vanaf)\.?\s)?(\d{1,2})(?:\s?(?:[-–]|t\/m|tot(?: en met)?|en)\s?(?:(?:vr|vrijdag|zo)\.?\s)?(\d{1,2}))?\s(${MONTH_WORDS})(?!\p{L})\.?(?!\s?\d{4})`,
  'giu',
);

/** A column of week numbers beside a column of days. */
function weeksBeside({ table, kind }: KindedTable): readonly YearCheck[] {
  const column = table.headers.findIndex((header) => /^(?:wk|week|week\s?nr|weeknummer)\.?$/iu.test(header.trim()));
  if (kind !== 'calendar' || column < 0) return [];
  return table.rows.flatMap((row) => {
    const week = /^(?:wk|week)?\.?\s?(\d{1,2})$/iu.exec(oneLine(placeText(row, column)))?.[1];
    const day = row.cells
      .filter((cell) => cell.column !== column)
      .map((cell) => DAY_AND_MONTH.exec(oneLine(placeText(row, cell.column))))
      .find((match) => match !== null);
    return week && day ? inWeek(Number(week), day[1], day[2]) : [];
  });
}

function inWeek(week: number, number: string | undefined, word: string | undefined): readonly YearCheck[] {
  const day = monthDayOf(monthOf(word ?? ''), Number(number));
  return day === null || week < 1 || week > 53
    ? []
    : [{ key: `w${week} ${day}`, day, isRight: (iso) => isInSpan(iso, `week ${week} `, [0, -1, 1]) }];
}

/** 'Goede Vrijdag 3 april', '16 september (Prinsjesdag)': feasts that move, and the elections we know. */
function feastsIn(line: string): readonly YearCheck[] {
  const [name, election] = [FEAST.exec(line)?.[0].toLowerCase(), ELECTION.test(line)];
  const match = name !== undefined || election ? DAY_AND_MONTH.exec(line) : null;
  const day = match ? monthDayOf(monthOf(match[2] ?? ''), Number(match[1])) : null;
  if (day === null || (line.length > SHORT_LINE && mainVerbAt(line) >= 0)) return [];
  if (election) {
    return isDayOfElection(day) ? [{ key: `verkiezing ${day}`, day, isRight: isElection }] : [];
  }
  return FEAST_BESIDE.test(line)
    ? [{ key: `${name} ${day}`, day, isRight: (iso) => isInSpan(iso, `${name} `, [0]) }]
    : [];
}
const SHORT_LINE = 60;
const FEAST =
  /(?<!\p{L})(?:goede vrijdag|pasen|paasdag|hemelvaartsdag|hemelvaart|pinksteren|prinsjesdag|carnaval)(?!\p{L})/iu;
/** The feast is that day only where nothing but brackets or a mark stands between the two. */
const FEAST_BESIDE = new RegExp(
  String.raw`${FEAST.source}[^\p{L}\d]{1,3}\d{1,2}\s(?:${MONTH_WORDS})|\d{1,2}\s(?:${MONTH_WORDS})\.?[^\p{L}\d]{1,3}${FEAST.source}`,
  'iu',
);
const ELECTION = /verkiezing(?:en|sdag)?(?!\p{L})/iu;
/** Elections of parliament and Europe that were held: their days follow from no rule. */
const HELD = new Set(['2019-05-23', '2021-03-17', '2023-11-22', '2024-06-06', '2025-10-29']);
const FIRST_BY_RULE = 2014;

/**
 * Councils (2018, 2022 …) and provinces (2019, 2023 …) are elected every four years, 44 days after the Monday from 30 January to
 * 5 February on which candidates are put forward: Kieswet, articles F 1 and J 1.
 */
function isElection(iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  if (HELD.has(iso)) return true;
  if (year < FIRST_BY_RULE || (year % 4 !== 2 && year % 4 !== 3)) return false;
  const nominated = Array.from({ length: 7 }, (_, more) => addDays(`${year}-01-30`, more)).find(
    (day) => weekdayOf(day) === 1,
  );
  return nominated !== undefined && iso === addDays(nominated, 44);
}
const LAST_BY_RULE = 2060;
const isDayOfElection = (day: string): boolean =>
  [...HELD].some((iso) => iso.endsWith(day)) ||
  Array.from({ length: LAST_BY_RULE - FIRST_BY_RULE }, (_, more) => `${FIRST_BY_RULE + more}-${day}`).some(isElection);

const isInSpan = (iso: string, words: string, years: readonly number[]): boolean =>
  isIsoDay(iso) &&
  years.some((more) => {
    const span = readDatePhrase(`${words}${Number(iso.slice(0, 4)) + more}`);
    return span?.start != null && span.end !== null && iso >= span.start && iso <= span.end;
  });
