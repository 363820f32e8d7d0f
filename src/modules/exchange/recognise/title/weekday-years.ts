import { isIsoDay, weekdayOf } from '#kernel/fuzzy-date/index.ts';
import { MONTHS, oneLine } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import { mainVerbAt } from '../text/sentences.ts';

/** A weekday (1 is Monday) beside a day of the year (`03-12`) of which the year is not told. */
type Pair = { readonly weekday: number; readonly day: string };

/** The twelve months in which the weekdays of a document are right: the first day of them, and how many pairs spoke. */
export type WeekdayYear = { readonly from: string; readonly pairs: number };

const MONTH_WORDS =
  'jan(?:uari)?|feb(?:r|ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = String.raw`(?<![\p{L}\d])(ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?)\.?\s{1,3}(\d{1,2})`;
const DATED = new RegExp(
  String.raw`${WEEKDAY}(?:\s{1,3}(${MONTH_WORDS})(?!\p{L})\.?|\s?[-/]\s?(\d{1,2})(?![\d:.]))(?!\s?[-/,]?\s?['’]?\d{2,4}(?![:.\d]))`,
  'giu',
);
const DAY_ONLY = new RegExp(`^${WEEKDAY}$`, 'iu');
const MONTH_ONLY = new RegExp(String.raw`^(?:${MONTH_WORDS})\.?$`, 'iu');
const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MOST_TEXT = 400_000;

/**
 * The year that the weekdays of the whole document speak for, among those from `first` to `last`: the one in which two of three
 * pairs or more are right, and more than in any other year. A calendar of which the months from August on are right in one year
 * and those before in the next lies over the turn of the year. Null where fewer than two pairs speak or two years fit alike: one
 * weekday is easily wrong.
 */
export function yearByWeekdays(
  outline: Outline,
  years: { readonly first: number; readonly last: number },
): WeekdayYear | null {
  const pairs = pairsOf(outline);
  if (pairs.length < FEWEST_PAIRS || years.last - years.first > MOST_YEARS) return null;
  const options: { from: string; right: number }[] = [];
  for (const start of STARTS)
    for (let year = years.first; year <= years.last; year += 1) {
      const right = pairs.filter(
        ({ weekday, day }) => weekdayIn(day, day < start ? year + 1 : year) === weekday,
      ).length;
      options.push({ from: `${year}-${start}`, right });
    }
  const most = Math.max(...options.map(({ right }) => right));
  const best = options.filter(({ right }) => right === most);
  const [first, ...others] = best;
  if (first === undefined || most < FEWEST_PAIRS || most * 3 < pairs.length * 2) return null;
  // With days in one half of the year only, a calendar year and a season are the same answer.
  const isOne = others.every(({ from }) => sameDays(pairs, first.from, from));
  return isOne ? { from: first.from, pairs: most } : null;
}
const FEWEST_PAIRS = 2;
const MOST_YEARS = 15;
const STARTS = ['01-01', '08-01'] as const;

const placed = ({ day }: Pair, from: string): number => Number(from.slice(0, 4)) + (day < from.slice(5) ? 1 : 0);
const sameDays = (pairs: readonly Pair[], a: string, b: string): boolean =>
  pairs.every((pair) => placed(pair, a) === placed(pair, b));

const weekdayIn = (day: string, year: number): number | null => {
  const iso = `${year}-${day}`;
  return isIsoDay(iso) ? weekdayOf(iso) : null;
};

/** Every pair once; a cell with only 'wo 24' has the month of the band or the heading above. */
function pairsOf(outline: Outline): readonly Pair[] {
  const found = new Map<string, Pair>();
  let month = 0;
  for (const line of linesOf(outline)) {
    if (MONTH_ONLY.test(line)) month = monthOf(line);
    for (const pair of pairsIn(line, month)) found.set(`${pair.weekday} ${pair.day}`, pair);
  }
  return [...found.values()];
}

/** Those of a cell or line that begins with its date; days told of in a sentence may be of any year. */
function pairsIn(line: string, month: number): readonly Pair[] {
  const [, name, day] = DAY_ONLY.exec(line) ?? [];
  if (name !== undefined) return pairOf(name, day, month);
  const found = line.length > LONGEST_LINE ? null : line.matchAll(DATED).next().value;
  if (!found || !LEAD.test(line.slice(0, found.index))) return [];
  const isMarked = /^\s?(?:\d{1,2}[.:]\d\d\s?)?[:;|–—-]/u.test(line.slice(found.index + found[0].length));
  if (!isMarked && mainVerbAt(line) >= 0) return [];
  return [...line.matchAll(DATED)].flatMap(([, weekday, of, word, number]) =>
    pairOf(weekday, of, word === undefined ? Number(number) : monthOf(word)),
  );
}

const LONGEST_LINE = 400;
/** Only figures, signs and other days may stand before the first day of a line. */
const LEAD =
  /^(?:[^\p{L}]|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|van|vanaf|t\/m|tot|en|of|wk|week|uiterlijk)(?!\p{L}))*$/iu;

function pairOf(name: string | undefined, day: string | undefined, month: number): readonly Pair[] {
  const weekday = WEEKDAYS.indexOf((name ?? '').slice(0, 2).toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? [{ weekday, day: `${twoDigits(month)}-${twoDigits(Number(day))}` }] : [];
}

/** The lines of the document and its cells, as far as the first so many signs. */
const linesOf = ({ parts }: Outline): readonly string[] =>
  parts
    .flatMap(({ title, blocks }) => [title, ...blocks.map(blockText)])
    .join('\n')
    .slice(0, MOST_TEXT)
    .split('\n')
    .map(oneLine);
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;
