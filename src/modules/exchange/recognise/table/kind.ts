import type { ColumnRole } from '../vocabulary/columns.ts';
import { columnShare, isCross, isDateCell, isMoney, isNothing } from './contents.ts';
import { candidatesOf, STRONG } from './header.ts';
import type { ReadTable } from './read-table.ts';
import { monthColumns } from './moments-across.ts';

export type TableKind = 'calendar' | 'audiences' | 'goals' | 'channels' | 'matrix' | 'phases' | 'roles' | 'effort' | 'budget' | 'evaluation' | 'agreements' | 'messages' | 'history' | 'labels' | 'other';

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
  const strong = (index: number): ColumnRole[] => (all[index] ?? []).filter(({ score }) => score >= STRONG).map(({ role }) => role);
  const plain = table.headers.map((_, index) => index).filter((index) => !crossColumns.includes(index));
  const firstNamed = plain.find((index) => (all[index] ?? []).some(({ role }) => role !== 'number') && table.headers[index]?.trim() !== '');
  return {
    roles: new Set(plain.flatMap(strong)),
    weakRoles: new Set(plain.flatMap((index) => (all[index] ?? []).map(({ role }) => role))),
    first: new Set(firstNamed === undefined ? [] : strong(firstNamed)),
    dateColumn: findDateColumn(table, plain, strong),
    crossColumns: spreadCrosses(table, crossColumns),
    moneyColumn: plain.find((index) => columnShare(table.rows, index, isMoney).share >= 0.5) ?? null,
  };
}

function isCrossColumn(table: ReadTable, index: number, header: string): boolean {
  if (index === 0 || header.trim() === '') return false;
  const { share, count } = columnShare(table.rows, index, (text) => isCross(text));
  const roles = candidatesOf(header).filter(({ score }) => score >= STRONG).map(({ role }) => role);
  return count >= 1 && share >= 0.7 && !roles.includes('status') && !roles.includes('milestone');
}

/** An empty column between columns of crosses has the same nature: nothing was ticked there. */
function spreadCrosses(table: ReadTable, crosses: readonly number[]): number[] {
  const [low, high] = [Math.min(...crosses), Math.max(...crosses)];
  return table.headers.flatMap((header, index) => {
    const empty = header.trim() !== '' && columnShare(table.rows, index, (text) => !isNothing(text)).count === 0;
    return crosses.includes(index) || (empty && ((index > low && index < high) || crosses.length >= 2 && (index === high + 1))) ? [index] : [];
  });
}

/** Columns whose cells look like dates without being the moment of a row. */
const NOT_A_MOMENT: readonly ColumnRole[] = ['rhythm', 'hours', 'number', 'amount', 'version', 'status', 'time', 'target', 'objective', 'measuredBy'];

function findDateColumn(table: ReadTable, plain: readonly number[], strong: (index: number) => ColumnRole[]): TableFacts['dateColumn'] {
  const options = plain.map((index) => {
    const roles = strong(index);
    const { share, count } = columnShare(table.rows, index, isDateCell);
    const named = roles.includes('date') || roles.includes('start') || roles.includes('week') || roles.includes('month');
    const barred = !named && roles.some((role) => NOT_A_MOMENT.includes(role)) && !(table.part.kind === 'calendar' && roles.includes('rhythm'));
    return { index, named, barred, score: share + (roles.includes('date') ? 1 : named ? 0.8 : 0), share, count };
  });
  const inCalendar = table.part.kind === 'calendar';
  const fit = options.filter(({ named, barred, share, count }) => !barred && (named ? share >= 0.3 || inCalendar : share >= 0.6 && count >= 2));
  const [best] = fit.sort((a, b) => b.score - a.score || a.index - b.index);
  return best ? { index: best.index, named: best.named } : null;
}

/** What a table is about, by its column names, by what its cells hold and by the section it stands in. */
export function kindOf(table: ReadTable, facts: TableFacts): TableKind {
  const { roles, weakRoles, first } = facts;
  const has = (...wanted: ColumnRole[]): boolean => wanted.some((role) => roles.has(role));
  const section = table.part.kind;
  if (monthColumns(table).length > 0 && !NO_CALENDAR.has(section) && section !== 'budget' && facts.moneyColumn === null) return 'calendar';
  if (roles.has('version') && has('date') && !has('audiences', 'channels', 'activity')) return 'history';
  if (facts.dateColumn && isCalendar(table, facts, has)) return 'calendar';
  if (has('knowledge') && has('attitude', 'behaviour', 'feeling') && !has('profile')) return 'goals';
  if (isMatrix(table, facts)) return 'matrix';
  if (has('phase') && first.has('phase')) return 'phases';
  if (facts.moneyColumn !== null && (has('amount') || section === 'budget') || (section === 'budget' && has('amount'))) return 'budget';
  if (has('hours') && (has('role', 'person') || section === 'effort' || section === 'organisation' || section === 'budget')) return 'effort';
  if (section === 'evaluation' && table.hasHeader && !first.has('audiences')) return 'evaluation';
  if (first.has('agreement') || (has('agreement') && has('audiences'))) return 'agreements';
  if (isGoals(section, first, has)) return 'goals';
  if (section === 'organisation' && (has('role', 'does', 'person') || weakRoles.has('role')) && !first.has('audiences')) return 'roles';
  return byFirstColumn(table, facts, has);
}

const isGoals = (section: string, first: ReadonlySet<ColumnRole>, has: (...wanted: ColumnRole[]) => boolean): boolean =>
  first.has('objective') && !first.has('audiences') && (section === 'goals' || has('indicator', 'target', 'measuredBy', 'level'))
  || (section === 'goals' && (has('level') || first.has('knowledge') || first.has('attitude')));

function byFirstColumn(table: ReadTable, { roles, weakRoles, first }: TableFacts, has: (...wanted: ColumnRole[]) => boolean): TableKind {
  const section = table.part.kind;
  if (first.has('audiences') || (section === 'audiences' && (weakRoles.has('audiences') || has('profile', 'approach', 'ring', 'interest')))) {
    return section === 'message' && table.width === 2 ? 'messages' : 'audiences';
  }
  if (first.has('channels') || (section === 'channels' && (weakRoles.has('channels') || table.hasHeader))) return 'channels';
  if (has('role') && has('does', 'person')) return 'roles';
  if (has('phase')) return 'phases';
  if (!table.hasHeader && table.width === 2) return 'labels';
  if (roles.has('audiences') && has('channels', 'message', 'profile', 'approach')) return 'audiences';
  return 'other';
}

/** Parts in which a table with moments is something else: when it was decided, measured, or written down. */
const NO_CALENDAR: ReadonlySet<string> = new Set(['decisionRoute', 'evaluation', 'effort', 'readingGuide', 'organisation', 'occasion', 'context', 'conditions', 'policyQuestion', 'mission']);

/** A moment alone does not make a calendar: a row must also say what is done, with what, or for whom. */
function isCalendar(table: ReadTable, facts: TableFacts, has: (...wanted: ColumnRole[]) => boolean): boolean {
  const section = table.part.kind;
  const { first, dateColumn } = facts;
  const acts = has('channels', 'audiences', 'activity', 'tasks', 'milestone');
  if (has('phase') && first.has('phase') && !has('channels', 'audiences', 'activity')) return false;
  if (section !== 'calendar' && (first.has('meeting') || (has('meeting', 'log') && !has('audiences')))) return false;
  if (has('version') && !has('channels', 'audiences')) return false;
  if (has('indicator', 'target', 'measuredBy') && !has('channels', 'activity')) return false;
  if (facts.moneyColumn !== null && section === 'budget') return false;
  if (NO_CALENDAR.has(section)) return has('activity', 'milestone') && has('channels', 'audiences');
  if (section === 'calendar' || acts) return true;
  return dateColumn?.named === true && (facts.weakRoles.has('activity') || has('message') || facts.crossColumns.length > 0);
}

/** Most filled cells behind the first column are crosses. */
function isMatrix(table: ReadTable, facts: TableFacts): boolean {
  if (table.width < 3 || facts.crossColumns.length < 2) return false;
  let filled = 0;
  let crosses = 0;
  for (const row of table.rows) {
    row.places.forEach((place, column) => {
      if (!place?.own || column === 0 || place.text.trim() === '') return;
      filled += 1;
      if (isCross(place.text)) crosses += 1;
    });
  }
  return crosses >= 2 && crosses >= filled * 0.5;
}
