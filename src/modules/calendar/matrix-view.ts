import type { Calendar } from './model/calendar.ts';
import type { CalendarAddress } from './model/calendar-address.ts';
import { filterActivities } from './model/filter.ts';
import type { RingMatrix } from './model/ring-matrix.ts';
import { readPlan, ringMatrixOf } from './plan-readings.ts';

/** One page of the matrix; the totals under it always count the whole calendar. */
export type MatrixView = { readonly matrix: RingMatrix; readonly page: number; readonly pages: number };

const ROWS_PER_PAGE = 100;

export function matrixView({ plan, book, today }: Calendar, { filter, page: asked }: CalendarAddress): MatrixView {
  const matrix = ringMatrixOf(plan, readPlan(plan, { today }), { among: filterActivities(plan, filter, { book, today }) });
  const order = matrix.groups.flatMap(({ rows }) => rows);
  const pages = Math.max(1, Math.ceil(order.length / ROWS_PER_PAGE));
  const page = Math.min(asked, pages);
  const shown = new Set(order.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE));
  const groups = matrix.groups.map((group) => ({ ...group, rows: group.rows.filter((row) => shown.has(row)) }));
  return { matrix: { ...matrix, groups: groups.filter(({ rows }) => rows.length > 0) }, page, pages };
}
