import type { ColumnRole } from '../vocabulary/columns.ts';
import { AUDIENCE_NOUNS } from '../vocabulary/audiences.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { assignRoles, type Column } from '../table/columns.ts';
import { columnShare } from '../table/contents.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import type { TableFacts } from '../table/kind.ts';
import type { ReadTable } from '../table/read-table.ts';
import { namesOnlyPeople } from './people.ts';

const CALENDAR_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'date', 'start', 'end', 'week', 'month', 'activity', 'milestone', 'channels', 'audiences', 'objective', 'message', 'sender', 'responsible', 'status', 'tasks', 'notes', 'phase', 'place', 'time', 'number', 'ring', 'hours', 'amount',
]);

export type CalendarColumns = {
  readonly columns: readonly Column[];
  /** Columns of crosses, with the part of the header that names what is crossed. */
  readonly crosses: readonly { readonly index: number; readonly group: string; readonly name: string }[];
  /** True when a header says that rows may be milestones. */
  readonly namesMilestones: boolean;
};

/** What the columns of a calendar hold, by their names first and by their cells where the names leave it open. */
export function calendarColumns(table: ReadTable, facts: TableFacts): CalendarColumns {
  const headers = table.headers.map((header, index) => (facts.crossColumns.includes(index) ? '' : header));
  const strong = headers.map((header) => candidatesOf(header).filter(({ score }) => score >= STRONG).map(({ role }) => role));
  const columns = assignRoles(headers, CALENDAR_ROLES, (index, role) => lift(table, facts, strong, index, role));
  const named = withGroups(table, withGuesses(table, facts, columns));
  return {
    columns: named.filter(({ index }) => !facts.crossColumns.includes(index)),
    crosses: facts.crossColumns.map((index) => crossColumn(index, table.headers[index] ?? '')),
    namesMilestones: headers.some((header) => /mijlpa/.test(fold(header))),
  };
}

function crossColumn(index: number, header: string): CalendarColumns['crosses'][number] {
  const at = header.lastIndexOf(' > ');
  return { index, group: at < 0 ? '' : header.slice(0, at), name: (at < 0 ? header : header.slice(at + 3)).trim() };
}

function lift(table: ReadTable, facts: TableFacts, strong: readonly (readonly ColumnRole[])[], index: number, role: ColumnRole): number {
  if (role === 'date') return facts.dateColumn?.index === index ? 6 : -6;
  if (role === 'week' || role === 'month' || role === 'start') return facts.dateColumn?.index === index ? 0.5 : 0;
  const words = wordsOf(table.headers[index] ?? '');
  if (role === 'activity' && strong[index]?.includes('message')) return 0.5;
  const isActions = words.length > 0 && words.every((word) => word === 'acties' || word === 'actie');
  if (isActions && role === 'responsible') return peopleShare(table, index) >= 0.6 ? 4 : -2;
  if (role === 'tasks' && words.every((word) => word === 'acties' || word === 'actie' || word === 'taken')) return isTaskColumn(table, strong, index) ? 3 : 0;
  if (role === 'tasks' && words.join(' ') === 'wie doet wat') return isBusy(table, index) ? 1 : -1;
  if (words.join(' ') !== 'wie' && !words.includes('partner') && !words.includes('partners')) return 0;
  const forPeople = shareOf(table, index, AUDIENCE_NOUNS);
  const reachesPeople = forPeople >= 0.5 && forPeople > shareOf(table, index, ROLE_NOUNS);
  return (role === 'audiences') === reachesPeople && (role === 'audiences' || role === 'responsible') ? 0.3 : 0;
}

/** 'Acties' beside an activity, or full of lines with names, are the tasks that belong to it. */
function isTaskColumn(table: ReadTable, strong: readonly (readonly ColumnRole[])[], index: number): boolean {
  const other = strong.some((roles, at) => at !== index && (roles.includes('activity') || roles.includes('channels')));
  return strong.some((roles, at) => at !== index && roles.includes('activity')) || (other && isBusy(table, index));
}

/** Cells with several lines, or with words about who does what. */
const isBusy = (table: ReadTable, index: number): boolean =>
  columnShare(table.rows, index, (text) => text.includes('\n') || / door |\(\p{Lu}\p{L}+\)/u.test(text) || text.split(/\s+/).length >= 5).share >= 0.3;

const peopleShare = (table: ReadTable, index: number): number => columnShare(table.rows, index, namesOnlyPeople).share;
const shareOf = (table: ReadTable, index: number, nouns: readonly string[]): number =>
  columnShare(table.rows, index, (text) => hasPattern(wordsOf(text).slice(0, 12), nouns)).share;

function withGuesses(table: ReadTable, facts: TableFacts, assigned: readonly Column[]): Column[] {
  const columns = assigned.map((column) => (column.index === facts.dateColumn?.index && !DATE_ROLES.has(column.role ?? 'notes') ? { ...column, role: 'date' as const, grounds: facts.dateColumn.named ? 'named' as const : 'guessed' as const } : column));
  if (columns.some(({ role }) => role === 'activity')) return columns;
  const milestone = columns.find(({ role }) => role === 'milestone');
  if (milestone) return columns;
  const free = columns.filter(({ role, index, header }) => (role === null || role === 'message' && !columns.some((other) => other.role === 'channels'))
    && !facts.crossColumns.includes(index) && columnShare(table.rows, index, (text) => /\p{L}{3}/u.test(text)).count > 0 && !/^(?:nr|#)/i.test(header));
  const wanted = columns.some(({ role }) => role === 'channels') ? free.filter(({ header }) => header.trim() !== '' && candidatesOf(header).some(({ role }) => role === 'activity')) : free;
  const [guess] = wanted;
  return guess ? columns.map((column) => (column === guess ? { ...column, role: 'activity' as const, grounds: 'guessed' as const } : column)) : columns;
}

/** Where no column says for whom, the one that names groups of people does. */
function withGroups(table: ReadTable, columns: readonly Column[]): Column[] {
  if (columns.some(({ role }) => role === 'audiences')) return [...columns];
  const guess = columns.find(({ role, index }) => role === null && shareOf(table, index, AUDIENCE_NOUNS) >= 0.6 && columnShare(table.rows, index, (text) => text.length > 90).share < 0.2);
  return columns.map((column) => (column === guess ? { ...column, role: 'audiences' as const, grounds: 'guessed' as const } : column));
}

const DATE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['date', 'start', 'week', 'month']);
