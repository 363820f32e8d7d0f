import { formatMonth } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import { withShownAudiences } from '#modules/calendar/index.ts';
import { CALENDAR_FIELDS } from '../../calendar-fields.ts';
import { copy } from '../../copy.nl.ts';
import { ordered, sortDay } from '../calendar-order.ts';
import { type Block, headRow, tableOf, usedFields } from '../outline.ts';

const words = copy.calendar;
type Group = { readonly title: string; readonly activities: readonly Activity[] };

/** The calendar: one table with a row per month, and every date in the words of the plan. */
export function calendarPart(plan: Plan): Block[] {
  if (plan.activities.length === 0) return [];
  const fields = usedFields(plan.activities, CALENDAR_FIELDS);
  const rows = groupsOf(withShownAudiences(plan)).flatMap(({ title, activities }) => [
    headRow(title),
    ...tableOf(title, activities, fields).rows,
  ]);
  return [{ ...tableOf(copy.chapters.calendar, [], fields), rows }];
}

/** Recurring rows first, then month by month, and what has no date last. */
function groupsOf(activities: readonly Activity[]): Group[] {
  const { recurring, dated, undated } = ordered(activities);
  const months = Map.groupBy(dated, (activity) => formatMonth(sortDay(activity) ?? ''));
  return [
    { title: words.recurring, activities: recurring },
    ...[...months].map(([title, members]) => ({ title, activities: members })),
    { title: words.undated, activities: undated },
  ].filter((group) => group.activities.length > 0);
}
