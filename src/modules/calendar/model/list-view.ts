import { isCancelled, isDone } from './activity.ts';
import type { Calendar } from './calendar.ts';
import type { CalendarAddress } from './calendar-address.ts';
import { filterActivities } from './filter.ts';
import { type ActivityGroup, groupActivities } from './group.ts';

/** The rows of one page of the list. `done` counts what is finished or cancelled and fits the filter. */
export type ListView = {
  readonly groups: readonly ActivityGroup[];
  /** Rows per group over all pages, by `groupKey`. */
  readonly totals: ReadonlyMap<string, number>;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly done: number;
};

/** Enough for any real plan on one page, few enough to draw at once. */
const ROWS_PER_PAGE = 150;

export const groupKey = ({ kind, month }: Pick<ActivityGroup, 'kind' | 'month'>): string => month ?? kind;

/** What the list shows: what is finished is left out unless asked for or asked for by status. An open row brings its own page. */
export function listView({ plan, book, today }: Calendar, address: CalendarAddress): ListView {
  const fitting = filterActivities(plan, address.filter, { book, today });
  const isFinished = (index: number): boolean => {
    const activity = plan.activities[index];
    return activity !== undefined && (isDone(activity) || isCancelled(activity));
  };
  const finished = new Set(fitting.filter(isFinished));
  const showsAll = address.showsDone || address.filter.states.length > 0;
  const isShown = (index: number) => showsAll || !finished.has(index) || plan.activities[index]?.id === address.edits;
  const groups = groupActivities(plan, fitting.filter(isShown));
  const order = groups.flatMap(({ activities }) => activities);
  const pages = Math.max(1, Math.ceil(order.length / ROWS_PER_PAGE));
  const open = address.edits === null ? -1 : order.findIndex((index) => plan.activities[index]?.id === address.edits);
  const page = open >= 0 ? Math.floor(open / ROWS_PER_PAGE) + 1 : Math.min(address.page, pages);
  const shown = new Set(order.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE));
  const part = groups.map((group) => ({ ...group, activities: group.activities.filter((index) => shown.has(index)) }));
  return {
    groups: part.filter(({ activities }) => activities.length > 0),
    page,
    pages,
    done: finished.size,
    totals: new Map(groups.map((group) => [groupKey(group), group.activities.length])),
  };
}
