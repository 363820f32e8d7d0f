import type { Calendar } from './model/calendar.ts';
import type { CalendarAddress } from './model/calendar-address.ts';
import type { MatrixView } from './model/calendar-views.ts';
import { filterActivities } from './model/filter.ts';
import { readPlan, ringMatrixOf } from './plan-readings.ts';

const ROWS_PER_PAGE = 100;

/** Counts the whole calendar, and gives the rows of one page. */
export function matrixView(calendar: Calendar, { filter, page: asked }: CalendarAddress): MatrixView {
  const { plan, book, today } = calendar;
  const matrix = ringMatrixOf(plan, readPlan(calendar, { today }), {
    among: filterActivities(plan, filter, { book, today }),
  });
  const order = matrix.groups.flatMap(({ rows }) => rows);
  const pages = Math.max(1, Math.ceil(order.length / ROWS_PER_PAGE));
  const page = Math.min(asked, pages);
  const shown = new Set(order.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE));
  const groups = matrix.groups.map((group) => ({ ...group, rows: group.rows.filter((row) => shown.has(row)) }));
  return { matrix: { ...matrix, groups: groups.filter(({ rows }) => rows.length > 0) }, page, pages };
}
