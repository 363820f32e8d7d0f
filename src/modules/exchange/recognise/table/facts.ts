import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { columnShare, isCross, isDateCell, isMoney, isNothing, isWeekCell } from './contents.ts';
import { leaningOf } from './day-names.ts';
import { candidatesOf, STRONG } from './header.ts';
import type { ReadTable } from './read-table.ts';

/** What we know of a table before we say what it is about. */
export type TableFacts = {
  readonly roles: ReadonlySet<ColumnRole>;
  readonly weakRoles: ReadonlySet<ColumnRole>;
  /** Strong roles of the first column that has a name. */
  readonly first: ReadonlySet<ColumnRole>;
  readonly dateColumn: { readonly index: number; readonly named: boolean } | null;
  readonly crossColumns: readonly number[];
  readonly moneyColumn: number | null;
};

export function factsOf(table: ReadTable): TableFacts {
  const all = table.headers.map(candidatesOf);
  const crossColumns = table.headers.flatMap((header, index) => (isCrossColumn(table, index, header) ? [index] : []));
  const strong = (index: number): ColumnRole[] =>
    (all[index] ?? []).filter(({ score }) => score >= STRONG).map(({ role }) => role);
  const plain = table.headers.map((_, index) => index).filter((index) => !crossColumns.includes(index));
  const firstNamed = plain.find(
    (index) => (all[index] ?? []).some(({ role }) => role !== 'number') && table.headers[index]?.trim() !== '',
  );
  return {
    roles: new Set(plain.flatMap(strong)),
    weakRoles: new Set(plain.flatMap((index) => (all[index] ?? []).map(({ role }) => role))),
    first: new Set(firstNamed === undefined ? [] : strong(firstNamed)),
    dateColumn: findDateColumn(table, plain, strong),
    crossColumns: spreadCrosses(table, crossColumns),
    moneyColumn: plain.find((index) => columnShare(table.rows, index, isMoney).share >= 0.5) ?? null,
  };
}

/** A mark below these says how far it is or how much it weighs: 'Stand', 'Invloed'. */
const SAYS_MORE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['status', 'milestone', 'influence']);

function isCrossColumn(table: ReadTable, index: number, header: string): boolean {
  if (index === 0 || header.trim() === '') return false;
  const { share, count } = columnShare(table.rows, index, (text) => isCross(text));
  const roles = candidatesOf(header)
    .filter((each) => each.score >= STRONG || each.share === 1)
    .map(({ role }) => role);
  return count >= 1 && share >= 0.7 && !roles.some((role) => SAYS_MORE.has(role));
}

/** An empty column between columns of crosses has the same nature: nothing was ticked there. */
function spreadCrosses(table: ReadTable, crosses: readonly number[]): number[] {
  const [low, high] = [Math.min(...crosses), Math.max(...crosses)];
  return table.headers.flatMap((header, index) => {
    const empty = header.trim() !== '' && columnShare(table.rows, index, (text) => !isNothing(text)).count === 0;
    return crosses.includes(index) ||
      (empty && ((index > low && index < high) || (crosses.length >= 2 && index === high + 1)))
      ? [index]
      : [];
  });
}

/** For whom, by what means and who does it: then a column called 'Moment' says when, also in words that are no date. */
const isPlanned = (roles: readonly ColumnRole[]): boolean =>
  (['audiences', 'channels', 'responsible'] as const).every((role) => roles.includes(role));

/** Columns whose cells look like dates without being the moment of a row. */
const NOT_A_MOMENT: readonly ColumnRole[] = [
  'rhythm',
  'hours',
  'number',
  'amount',
  'version',
  'status',
  'time',
  'target',
  'objective',
  'measuredBy',
];

/** Days, and no rhythm: 'Verschijnt' above '14 januari' says when it comes out. */
const areOnce = ({ rows }: ReadTable, index: number): boolean =>
  columnShare(rows, index, (text, date) => date !== null || readDatePhrase(text)?.precision === 'day').share >= 0.8;

function findDateColumn(
  table: ReadTable,
  plain: readonly number[],
  strong: (index: number) => ColumnRole[],
): TableFacts['dateColumn'] {
  const options = plain.map((index) => {
    const roles = strong(index);
    const isMoment = roles.includes('week') ? isWeekCell : isDateCell;
    const { share, count } = columnShare(table.rows, index, isMoment);
    const named =
      roles.includes('date') || roles.includes('start') || roles.includes('week') || roles.includes('month');
    const barred =
      !named &&
      roles.some((role) => NOT_A_MOMENT.includes(role)) &&
      !(roles.includes('time') && share >= 0.8) &&
      !(roles.includes('rhythm') && (table.part.kind === 'calendar' || areOnce(table, index)));
    return {
      index,
      named,
      barred,
      score: share + (roles.includes('date') ? 1 : named ? 0.8 : 0) + leaningOf(table.headers[index] ?? ''),
      share,
      count,
    };
  });
  const inCalendar = table.part.kind === 'calendar' || isPlanned(plain.flatMap(strong));
  const fit = options.filter(
    ({ named, barred, share, count }) => !barred && (named ? share >= 0.3 || inCalendar : share >= 0.6 && count >= 2),
  );
  const [best] = fit.sort((a, b) => b.score - a.score || a.index - b.index);
  return best ? { index: best.index, named: best.named } : null;
}
