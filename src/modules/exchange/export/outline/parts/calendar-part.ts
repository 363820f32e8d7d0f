import { formatMonth } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { withShownAudiences } from '#modules/calendar/index.ts';
import { DOCUMENT_FIELDS } from '../../calendar-fields.ts';
import { copy } from '../../copy.nl.ts';
import { ordered, sortDay } from '../calendar-order.ts';
import { type Block, headRow, phaseRow, type Row, tableOf, usedFields } from '../outline.ts';
import { aboutWhen, type DrawnPlan } from '../placed-days.ts';
import { type PhaseRun, phaseRuns } from './phase-runs.ts';

const words = copy.calendar;
/** From this many columns on, a calendar is read best on a page on its side. */
const WIDE_COLUMNS = 6;
type Group = { readonly title: string; readonly activities: readonly Activity[] };
type Fields = typeof DOCUMENT_FIELDS;

/** The calendar: one table with a row over its width per phase and per month, and every date in the words of the plan. */
export function calendarPart(plan: DrawnPlan): Block[] {
  if (plan.activities.length === 0) return [];
  const activities = withShownAudiences(plan);
  const about = aboutWhen(plan);
  const found = new Map(activities.map((activity, index) => [activity, about[index]]));
  const runs = phaseRuns(
    activities,
    plan.phases.map(({ name }) => name),
  );
  const [whenField, ...others] = DOCUMENT_FIELDS;
  const aboutField = { title: words.about, share: 6, show: (activity: Activity) => found.get(activity) };
  const all = whenField === undefined ? others : [whenField, aboutField, ...others];
  const used = new Set(usedFields(activities, all).map(({ title }) => title));
  if (namesMeans(plan)) used.add(words.channels);
  if (runs !== null) used.delete(words.phase);
  const fields = all.filter(({ title }) => used.has(title));
  const rows = (runs ?? [{ phase: null, activities }]).flatMap((run, index) => rowsOf(run, fields, index === 0));
  const table = { ...tableOf(copy.chapters.calendar, [], fields), rows };
  return fields.length < WIDE_COLUMNS ? [table] : [{ type: 'wide', blocks: [table] }];
}

/** Where a plan has means, an empty column says that none is chosen yet; without it our importer looks for them in the titles. */
const namesMeans = ({ channels, audiences, matrices, sections }: DrawnPlan): boolean =>
  channels.length + matrices.length > 0 ||
  audiences.some((audience) => audience.channels.length > 0) ||
  sections.some(({ kind }) => kind === 'channels');

function rowsOf({ phase, activities }: PhaseRun, fields: Fields, isFirst: boolean): Row[] {
  const rows = groupsOf(activities).flatMap((group) => [
    headRow(group.title),
    ...tableOf(group.title, group.activities, fields).rows,
  ]);
  return phase === null && isFirst ? rows : [phaseRow(words.phaseRow(phase)), ...rows];
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
