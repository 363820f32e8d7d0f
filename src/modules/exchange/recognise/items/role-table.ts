import type { Role } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { certain, type Found } from '../found.ts';
import type { KindedTable } from '../reading.ts';
import { assignRoles, type Column } from '../table/columns.ts';
import { isNothing, isPlaceholder, isTotal } from '../table/contents.ts';
import { bandText, type GridRow } from '../table/grid.ts';
import { oneLine } from '../dates.ts';
import { fold } from '../text/fold.ts';
import { hoursTable, isBareHours } from './hours-table.ts';
import { isNobody, namesIn } from './role-people.ts';

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'role',
  'does',
  'person',
  'notes',
  'description',
  'number',
  'hours',
  'tasks',
  'responsible',
]);

/** The roles of a table of them, with who has them and what they do. */
export function rolesInTable({ table }: KindedTable): Found<Role>[] {
  const columns = roleColumns(table.headers);
  const name =
    columns.find(({ role }) => role === 'role') ?? columns.find(({ role }) => role !== 'number') ?? columns[0];
  return rowsOf(table, { columns, name, isTaken: () => false });
}

/** What a table of hours says besides: who has a role, what they do, and hours that are more than a figure per week. */
export function rolesBesideHours(kinded: KindedTable): Found<Role>[] {
  const { table } = kinded;
  const hours = hoursTable(kinded);
  const columns = roleColumns(table.headers);
  const name = columns[hours.named];
  if (!hours.isOfPeople || name === undefined) return [];
  const isTaken = ({ index }: Column, text: string): boolean =>
    index === hours.moment || (index === hours.hours && isBareHours(text, hours));
  const labelled = columns.map((column) => (column.index === hours.hours ? { ...column, isLabelled: true } : column));
  return rowsOf(table, { columns: labelled, name, isTaken }).filter(
    ({ value: { name: role, does, who = [] } }) => !isTotal(role) && (does !== null || who.length > 0),
  );
}

const roleColumns = (headers: readonly string[]): Column[] =>
  assignRoles(headers, ROLES, (index, role) =>
    role === 'does' ? 0.2 : role === 'role' && !/^wie$/iu.test(headers[index]?.trim() ?? '') ? 1 : 0,
  );

type Ask = {
  readonly columns: readonly (Column & { readonly isLabelled?: boolean })[];
  readonly name: Column | undefined;
  /** True for a cell that something else of the plan holds. */
  readonly isTaken: (column: Column, text: string) => boolean;
};

/** A role per name; rows with the same name, or below a merged one, go on about it. */
function rowsOf(table: KindedTable['table'], ask: Ask): Found<Role>[] {
  const byName = new Map<string, Found<Role>>();
  for (const row of table.rows) {
    const name = row.places[ask.name?.index ?? 0]?.text ?? '';
    if (bandText(row, table.width) !== null || isNothing(name) || isPlaceholder(oneLine(name))) continue;
    const found = certain(roleIn(row, ask), row.at);
    const known = byName.get(fold(found.value.name));
    byName.set(fold(found.value.name), known ? together(known, found) : found);
  }
  return [...byName.values()];
}

function roleIn(row: GridRow, { columns, name, isTaken }: Ask): Role {
  const isOwn = (index: number): boolean => row.cells.some((cell) => cell === row.places[index]?.cell);
  const said = columns.flatMap((column) => {
    const isSaid = isOwn(column.index) || isOwn(name?.index ?? 0);
    const text = isSaid ? (row.places[column.index]?.text.trim() ?? '') : '';
    const isOut = column.index === name?.index || column.role === 'number' || isNothing(text);
    return isOut || isTaken(column, oneLine(text)) ? [] : [{ column, text }];
  });
  const named = said.filter(({ column }) => namesPeople(column)).flatMap(({ text }) => namesIn(text));
  const does = [
    ...named.filter(isNobody),
    ...said
      .filter(({ column }) => !namesPeople(column))
      .map(({ column, text }) => (column.isLabelled ? `${oneLine(column.header)}: ${oneLine(text)}` : oneLine(text))),
  ].join('\n');
  return {
    name: oneLine(row.places[name?.index ?? 0]?.text ?? ''),
    does: does === '' ? null : does,
    who: named.filter((each) => !isNobody(each)),
  };
}

const together = (one: Found<Role>, other: Found<Role>): Found<Role> => ({
  ...one,
  at: [...one.at, ...other.at],
  value: {
    ...one.value,
    does: [...new Set([one.value.does, other.value.does])].filter((text) => text !== null).join('\n') || null,
    who: [...new Set([...(one.value.who ?? []), ...(other.value.who ?? [])])],
  },
});

/** 'Naam', 'Wie': who has the role. */
const namesPeople = ({ role, header }: Column): boolean =>
  role === 'person' ||
  (role === 'responsible' && /^(?:(?:door )?wie(?: is (?:het|dat))?\??|medewerker|collega)$/iu.test(header.trim()));
