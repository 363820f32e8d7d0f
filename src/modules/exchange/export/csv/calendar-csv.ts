import type { Activity, Plan } from '#kernel/plan.ts';
import { csvOf } from '#kernel/csv.ts';
import { placeAnchored, withShownAudiences } from '#modules/calendar/index.ts';
import { CALENDAR_FIELDS } from '../calendar-fields.ts';
import { copy } from '../copy.nl.ts';

const words = copy.calendar;
const SORT_FIELDS = [
  { title: words.start, show: (activity: Activity) => activity.when.start },
  { title: words.end, show: (activity: Activity) => activity.when.end },
];

/**
 * The calendar as CSV for Dutch spreadsheets: UTF-8 with a byte order mark, semicolons, RFC 4180 quotes, CRLF. A row for each
 * activity in the order of the plan, every column always there, several things in one cell on lines of their own.
 */
export function calendarCsv(plan: Plan): string {
  const fields = [...CALENDAR_FIELDS, ...SORT_FIELDS];
  const rows = [
    fields.map(({ title }) => title),
    ...withShownAudiences(placeAnchored(plan).plan).map((activity) =>
      fields.map(({ show }) => cellText(show(activity))),
    ),
  ];
  return csvOf(rows);
}

const cellText = (shown: string | readonly string[] | null | undefined): string =>
  typeof shown === 'string' ? shown : (shown ?? []).filter((line) => line !== '').join('\n');
