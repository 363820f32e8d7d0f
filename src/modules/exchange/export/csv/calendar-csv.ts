import type { Activity, Plan } from '#kernel/plan.ts';
import { CALENDAR_FIELDS } from '../calendar-fields.ts';
import { copy } from '../copy.nl.ts';

const BYTE_ORDER_MARK = '\uFEFF';
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
    ...plan.activities.map((activity) => fields.map(({ show }) => cellText(show(activity)))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

const cellText = (shown: string | readonly string[] | null | undefined): string =>
  typeof shown === 'string' ? shown : (shown ?? []).filter((line) => line !== '').join('\n');

/** One quoted cell that no spreadsheet takes for a formula. */
const csvCell = (text: string): string => `"${shieldFormula(text).replaceAll('"', '""')}"`;

// A spreadsheet skips blanks and control characters before it looks for a formula sign, so this does too. Full-width signs count:
// some spreadsheets fold them.
const DANGEROUS = /^[\s\u00ad\u200b-\u200f\ufeff\ufffd]*(?:[=+\-@＝＋－＠]|')/;
// A tab or return at the very start starts a cell as well.
const LEADING_BREAK = /^[\t\r\n]/;

/**
 * Puts an apostrophe before text that a spreadsheet could take for a formula, and before text that starts with an apostrophe, so
 * that `unshieldFormula` always gives the original back. `+31 6 12345678` becomes `'+31 6 12345678` and stays readable.
 */
export function shieldFormula(text: string): string {
  return text !== '' && (DANGEROUS.test(text) || LEADING_BREAK.test(text)) ? `'${text}` : text;
}

/** The original of a cell that `shieldFormula` wrote: one leading apostrophe goes. */
export function unshieldFormula(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
