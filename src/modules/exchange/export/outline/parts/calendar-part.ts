import type { Activity, Plan } from '#kernel/plan.ts';
import { CALENDAR_FIELDS } from '../../calendar-fields.ts';
import { copy } from '../../copy.nl.ts';
import { monthInWords } from '../../wording.ts';
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

/** Recurring rows first, then month by month, and what has no date last. Rows of one day keep the order of the plan. */
function groupsOf(activities: readonly Activity[]): Group[] {
  const recurring = activities.filter((activity) => activity.when.rrule !== null);
  const single = activities.filter((activity) => activity.when.rrule === null);
  const dated = single.filter((activity) => sortDay(activity) !== null).sort((one, other) => compareDays(one, other));
  const months = Map.groupBy(dated, (activity) => monthInWords(sortDay(activity) ?? ''));
  return [
    { title: words.recurring, activities: recurring },
    ...[...months].map(([title, members]) => ({ title, activities: members })),
    { title: words.undated, activities: single.filter((activity) => sortDay(activity) === null) },
  ].filter((group) => group.activities.length > 0);
}

/** The first day on which it may be; a deadline stands at its last day. Null without any date. */
const sortDay = ({ when }: Activity): string | null => when.start ?? when.alternatives[0]?.start ?? when.end;

function compareDays(one: Activity, other: Activity): number {
  const first = `${sortDay(one)} ${one.when.end ?? '9999'}`;
  const second = `${sortDay(other)} ${other.when.end ?? '9999'}`;
  return first < second ? -1 : first > second ? 1 : 0;
}
