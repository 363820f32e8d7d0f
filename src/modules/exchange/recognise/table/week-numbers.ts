import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';

const FEWEST = 3;
const NUMBER = /^\d{1,2}$/;

/** The group above a column and the column's own name: 'Maart 2027 > 10'. */
const cut = (header: string): { group: string; name: string } => {
  const at = header.lastIndexOf(' > ');
  return at < 0
    ? { group: '', name: header.trim() }
    : { group: header.slice(0, at).trim(), name: header.slice(at + 3).trim() };
};

const isMonth = (text: string): boolean => readDatePhrase(text)?.precision === 'month';

/**
 * Columns named by bare numbers that run on from one month to the next ('Maart > 12, 13', 'April > 14, 15'): weeks. Numbers that
 * start again under each month are days. Empty when there are none.
 */
export function weekColumns(headers: readonly string[]): ReadonlySet<number> {
  const named = headers
    .map((header, index) => ({ ...cut(header), index }))
    .filter(({ group, name }) => NUMBER.test(name) && isMonth(group));
  const numbers = named.map(({ name }) => Number(name));
  const runsOn = numbers.every(
    (number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || (number === 1 && (numbers[at - 1] ?? 0) >= 52),
  );
  const isSeveral = new Set(named.map(({ group }) => group)).size >= 2;
  return new Set(named.length >= FEWEST && isSeveral && runsOn ? named.map(({ index }) => index) : []);
}

/** Whether a row of names may hold such numbers: `above` are the names in the row above it. */
export const mayBeWeeks = (names: readonly string[], above: readonly string[]): boolean =>
  names.filter((name) => NUMBER.test(name.trim())).length >= FEWEST && above.filter(isMonth).length >= 2;
