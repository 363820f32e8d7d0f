import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';

const FEWEST = 3;
const NUMBER = /^\d{1,2}$/;
/** The days of a month end here: numbers above it that run on are weeks by themselves. */
const LAST_DAY = 31;
const LAST_WEEK = 53;

/** The group above a column and the column's own name: 'Maart 2027 > 10'. */
const cut = (header: string): { group: string; name: string } => {
  const at = header.lastIndexOf(' > ');
  return at < 0
    ? { group: '', name: header.trim() }
    : { group: header.slice(0, at).trim(), name: header.slice(at + 3).trim() };
};

const holdsWeeks = (text: string): boolean => {
  const precision = readDatePhrase(text)?.precision;
  return precision === 'month' || precision === 'quarter';
};
const WEEK_NUMBER = /^w(?:ee)?k?\.?\s?(?:nr|nummer)?\.?\s?(\d{1,2})$/iu;
/** 'Week', 'Weeknr.' right before the numbers, in a cell of its own. */
const WEEK_NAME = /^w(?:ee)?k(?:en|nrs?|nummers?)?\.?\s?(?:nr|nummer)?s?\.?:?$/iu;

/**
 * Columns named by bare numbers that run on and are weeks: from one month or quarter to the next ('Maart > 12, 13', 'April > 14,
 * 15'), behind a first that says so ('week 14', '15', '16'), or past the days of a month. Numbers that start again under each month
 * are days. Empty when there are none.
 */
export function weekColumns(headers: readonly string[]): ReadonlySet<number> {
  const all = headers.map((header, index) => ({ ...cut(header), index }));
  const grouped = all.filter(({ group, name }) => NUMBER.test(name) && holdsWeeks(group));
  if (isSeveral(grouped) && runOn(grouped.map(({ name }) => Number(name))) && grouped.length >= FEWEST)
    return new Set(grouped.map(({ index }) => index));
  const bare = all.filter(({ group, name }) => NUMBER.test(name) && !holdsWeeks(group));
  const [first] = bare;
  const numbers = bare.map(({ name }) => Number(name));
  const isRun = bare.every(({ index }, at) => index === (first?.index ?? 0) + at) && runOn(numbers);
  if (first === undefined || !isRun) return new Set();
  const before = cut(headers[first.index - 1] ?? '').name;
  const named = WEEK_NUMBER.exec(before)?.[1];
  const isNamed = named === undefined ? WEEK_NAME.test(before) : runOn([Number(named), ...numbers]);
  const highest = Math.max(...numbers);
  const isPastDays = numbers.length > FEWEST && highest > LAST_DAY && highest <= LAST_WEEK;
  return new Set(isNamed || isPastDays ? bare.map(({ index }) => index) : []);
}

const isSeveral = (columns: readonly { readonly group: string }[]): boolean =>
  new Set(columns.map(({ group }) => group)).size >= 2;

const runOn = (numbers: readonly number[]): boolean =>
  numbers.every(
    (number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || (number === 1 && (numbers[at - 1] ?? 0) >= 52),
  );
