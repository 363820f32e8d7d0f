import type { Activity, Plan } from '#kernel/plan.ts';
import { CALENDAR_FIELDS } from '../../calendar-fields.ts';
import { copy } from '../../copy.nl.ts';
import { monthInWords } from '../../wording.ts';
import { ordered, sortDay } from '../calendar-order.ts';
import { type Block, quietHeading, tableOf, usedFields } from '../outline.ts';

const words = copy.calendar;
type Group = { readonly title: string; readonly activities: readonly Activity[] };

/** The calendar on pages on their side, a table per month, with every date in the words of the plan. */
export function calendarPart(plan: Plan, level: number): Block[] {
  if (plan.activities.length === 0) return [];
  const fields = usedFields(plan.activities, CALENDAR_FIELDS);
  const blocks = groupsOf(plan.activities).flatMap(({ title, activities }) => [
    quietHeading(level, title),
    tableOf(words.table(title), activities, fields),
  ]);
  return [{ type: 'wide', blocks }];
}

/** Recurring rows first, then month by month, and what has no date last. */
function groupsOf(activities: readonly Activity[]): Group[] {
  const { recurring, dated, undated } = ordered(activities);
  const months = Map.groupBy(dated, (activity) => monthInWords(sortDay(activity) ?? ''));
  return [
    { title: words.recurring, activities: recurring },
    ...[...months].map(([title, members]) => ({ title, activities: members })),
    { title: words.undated, activities: undated },
  ].filter((group) => group.activities.length > 0);
}
