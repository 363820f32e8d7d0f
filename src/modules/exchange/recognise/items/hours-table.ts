import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { KindedTable } from '../reading.ts';
import { assignRoles, type Column } from '../table/columns.ts';

/** Which columns of a table of hours say whose they are, how many and when; -1 for one that is not there. */
export type HoursTable = {
  readonly named: number;
  readonly hours: number;
  readonly moment: number;
  readonly weekly: boolean;
  /** True when the names are those of roles or people, and not of things to do. */
  readonly isOfPeople: boolean;
};

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'role',
  'person',
  'hours',
  'date',
  'notes',
  'activity',
  'responsible',
  'number',
  'does',
  'phase',
  'start',
  'end',
  'description',
]);
const PEOPLE: readonly ColumnRole[] = ['role', 'person', 'responsible'];

export function hoursTable({ table, facts }: KindedTable): HoursTable {
  const columns = assignRoles(table.headers, ROLES, (index, role) =>
    role === 'date' && facts.dateColumn?.index === index ? 2 : 0,
  );
  const find = (...roles: ColumnRole[]): Column | undefined =>
    roles.map((role) => columns.find((column) => column.role === role)).find((column) => column !== undefined);
  const indexOf = (...roles: ColumnRole[]): number => find(...roles)?.index ?? -1;
  const hours = indexOf('hours');
  return {
    named: indexOf(...PEOPLE, 'activity', 'does'),
    hours,
    moment: indexOf('date', 'phase', 'start'),
    weekly:
      /week|p\/?w\b/i.test(table.headers[hours] ?? '') ||
      /per week/i.test(`${table.part.title} ${table.above.join(' ')}`),
    isOfPeople: find(...PEOPLE) !== undefined,
  };
}

/** '8', '7,5 uur' or '8 uur per week': all of it is read as hours per week. '8 à 10' and 'naar behoefte' say more. */
export const isBareHours = (text: string, { weekly }: Pick<HoursTable, 'weekly'>): boolean =>
  /^\d{1,4}(?:[.,]\d{1,2})?\s{0,3}(?:uur|uren|u\.?)?(?:\s{0,3}(?:per|p\.?|\/)\s{0,3}(?:week|wk|w)\.?)?$/iu.test(text) &&
  (weekly || /w/iu.test(text));
