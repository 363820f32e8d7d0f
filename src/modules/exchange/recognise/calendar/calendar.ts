import type { DateContext, FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Agreement, Audience } from '#kernel/plan.ts';
import { asked, type Found } from '../found.ts';
import type { ListedAudiences } from '../items/audiences.ts';
import { audienceAbove } from '../items/audience-heading.ts';
import { audienceLinker, type Links } from '../links.ts';
import type { Part } from '../outline/outline.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { readActivity, type RowContext } from './activity.ts';
import { type CalendarColumns, calendarColumns } from './calendar-columns.ts';
import { countedFrom, isCounted, withCountAsked, type Zero, zeroDays } from './countdown.ts';
import { withClockCell } from './clock-in-row.ts';
import { withCalendarGroups } from './calendar-groups.ts';
import { cardName } from './card-name.ts';
import { groupCells, nameCells } from './group-cells.ts';
import { datesOfTables } from './dates-of-tables.ts';
import { knownInTitle, withoutBracket } from './known-in-title.ts';
import { lanesOf } from './lanes.ts';
import { type Legend, legendOf, stepsOf, tableLegend, withLegend } from './legend.ts';
import { phasesAcross } from './phase-bands.ts';
import type { RawRow } from './raw-row.ts';
import { rawRows } from './raw-rows.ts';
import { withRhythm } from './rhythm-in-title.ts';
import { silencesApart } from './silence.ts';
import { severalMoments } from './several-moments.ts';
import { momentGridRows } from './moment-grid.ts';
import { meansOfPlan, withMeansOfPlan } from './means-in-title.ts';
import { monthCellRows } from './month-cells.ts';
import { monthRows } from './month-table.ts';
import { monthCells, monthColumns } from '../table/moments-across.ts';
import { gridColumns } from '../table/moment-grid.ts';
import { datedColumns } from '../table/moments-under.ts';
import { momentsUnderRows } from './moments-under.ts';
import { listsBesideTable } from './lists-beside-table.ts';
import { withWhoDoesWhat } from './who-does-what.ts';
import { whoInBrackets } from './who-in-brackets.ts';
import { areWeeksFromStart, weekFromStart } from './weeks-from-start.ts';
import { weekdayWithin } from './weekday-within.ts';
import { areWithin, isOneYear, withinPart } from './title-span.ts';
import { withoutTold } from './told-twice.ts';
import { writtenRows } from './written-rows.ts';

export type FoundCalendar = {
  readonly activities: readonly Found<Activity>[];
  readonly audiences: readonly Found<Audience>[];
  /** When nothing goes out. */
  readonly agreements: readonly Found<Agreement>[];
};

/**
 * The rolling calendar, and the audiences of the plan completed with groups that only the calendar names. The latter happens
 * only when no table or list names the audiences: there the plan itself has said who they are.
 */
export function readCalendar(
  { outline, tables, dates }: Reading,
  listed: ListedAudiences,
  phases: readonly string[] = [],
): FoundCalendar {
  const names = listed.audiences.map(({ value }) => value.name);
  const known = new Set(names.flatMap((name) => [fold(name), fold(withoutBracket(name))]));
  const forKnown = knownInTitle(names);
  const inTables = tableRows(tables, { known, phases, isOfPlan: meansOfPlan(outline.parts) }, dates);
  const tabled = new Set(inTables.map(({ part }) => part));
  const calendarTables = new Set(tables.flatMap(({ kind, table }) => (kind === 'calendar' ? table.at : [])));
  const written = [
    ...writtenRows(outline.parts, tabled),
    ...listsBesideTable(
      outline.parts.filter(({ index }) => tabled.has(index)),
      calendarTables,
    ),
  ].map((each) => ({ ...each, row: forKnown(each.row) }));
  const context: RowContext = { known, namesMilestones: false, namesAudiences: true };
  const rows = [
    ...inTables,
    ...withoutTold(
      written,
      inTables.map(({ row }) => row),
    ).map((each) => ({ ...each, context })),
  ].sort((a, b) => (a.row.at[0] ?? 0) - (b.row.at[0] ?? 0));
  const { activities: found, agreements } = silencesApart(
    readRows(rows, dates, new Map(outline.parts.map((part) => [part.index, part]))),
  );
  const audiences = listed.complete ? listed.audiences : withCalendarGroups(listed.audiences, found);
  const link = audienceLinker(audiences.map(({ value }) => value.name));
  return { audiences, activities: found.map((each) => linked(each, link(each.value.audiences))), agreements };
}

/** `part` is the number of the part of the document the row stands in; `list` that of a list in it that stands by itself. */
type Row = {
  readonly row: RawRow;
  readonly context: RowContext;
  readonly part: number;
  readonly list?: number;
  readonly table?: { readonly table: number; readonly header: string; readonly lane: string | null };
};

function tableRows(tables: readonly KindedTable[], seen: Omit<Known, 'legend'>, dates: DateContext): Row[] {
  const legend = new Map([...tables.flatMap(({ table }) => [...legendOf(table.part)]), ...tableLegend(tables)]);
  return tables
    .filter(({ kind }) => kind === 'calendar')
    .flatMap((table) => rowsOfTable(table, { ...seen, legend }, dates));
}

/** Names of groups that stay whole, the phases and the means of the plan, and what the signs of the status stand for. */
type Known = {
  readonly known: ReadonlySet<string>;
  readonly phases: readonly string[];
  readonly isOfPlan: (means: string) => boolean;
  readonly legend: Legend;
};

function rowsOfTable(kinded: KindedTable, seen: Known, dates: DateContext): Row[] {
  const { table, facts } = kinded;
  const plain: RowContext = { known: seen.known, namesMilestones: false, namesAudiences: true };
  const asRow = (row: RawRow): Row => ({ row, context: plain, part: table.part.index });
  const cells = monthCells(table);
  if (cells.length > 0) return monthCellRows(cells, dates).map(asRow);
  const months = monthColumns(table);
  if (months.length > 0) return monthRows(table, months, dates).map(asRow);
  const dated = datedColumns(table);
  if (dated.length > 0) return momentsUnderRows(table, dated, dates).map(asRow);
  const read = calendarColumns(table, facts);
  const legend = new Map([...stepsOf(table, read.columns), ...seen.legend, ...legendOf(table.part)]);
  const layout = { ...read, columns: withLegend(table, read.columns, legend) };
  if (gridColumns(table, facts).length > 0) return momentGridRows(table, { facts, layout }, dates).map(asRow);
  return plainRows(kinded, { ...seen, legend }, layout);
}

/** A table with a row for each thing that happens. */
function plainRows({ table }: KindedTable, { known, phases, isOfPlan, legend }: Known, layout: CalendarColumns): Row[] {
  const context: RowContext = {
    known,
    namesMilestones: layout.namesMilestones,
    namesAudiences: layout.columns.some(({ role }) => role === 'audiences'),
  };
  const phase = /^(?:[\d.]{1,6}\s)?(?:fase|etappe)\b/i.test(table.part.title)
    ? table.part.title.replace(/\s{0,9}\([^()]{0,200}\)$/, '')
    : null;
  const group = context.namesAudiences ? null : audienceAbove(table);
  const card = cardName(table, layout);
  const name = card === group ? null : card;
  const namesMeans = layout.crosses.length > 0 || layout.columns.some(({ role }) => role === 'channels');
  const rows = rawRows(table, layout, phasesAcross(table, phases))
    .map((row) => whoInBrackets(row, !table.hasHeader))
    .flatMap(severalMoments)
    .map(withWhoDoesWhat)
    .map(withClockCell)
    .map(withRhythm)
    .map((row) => (namesMeans ? row : withMeansOfPlan(row, isOfPlan)))
    .map((row) => ({
      ...row,
      legend,
      phase: row.phase ?? phase,
      cells: [...nameCells(name, table.at), ...row.cells, ...groupCells(group, table.at)],
    }));
  const lanes = lanesOf(rows);
  return rows.map((row, index) => ({
    row,
    context: withKnown(context, group),
    part: table.part.index,
    table: { table: table.at[0] ?? 0, header: table.headers.join('|'), lane: lanes[index] ?? null },
  }));
}

/** A group that a heading names stays whole. */
const withKnown = (context: RowContext, group: string | null): RowContext =>
  group === null ? context : { ...context, known: new Set([...context.known, fold(group)]) };

/**
 * Activities with the dates of one part of the document read together, so that missing years follow from the order of its rows.
 * Parts stand beside each other (a table per group starts again), so that their order says nothing.
 */
function readRows(rows: readonly Row[], dates: DateContext, parts: ReadonlyMap<number, Part>): Found<Activity>[] {
  const read = new Map<RawRow, { readonly when: FuzzyDate; readonly zero: Zero | null }>();
  const zeroOf = zeroDays([...parts.values()], (part) => withinPart(part, dates));
  for (const together of Map.groupBy(rows, ({ part, list }) => `${part}/${list ?? ''}`).values()) {
    const open = together.filter(({ row }) => row.when === undefined);
    const part = parts.get(together[0]?.part ?? -1);
    const within = part ? withinPart(part, dates) : dates;
    const zero = part && open.some(({ row }) => isCounted(row.phrase.text)) ? zeroOf(part, within) : null;
    const headings = part ? [part.title, ...part.trail.toReversed()] : [];
    const placed = open.map(({ row, table }) => ({
      phrase: row.phrase,
      table: null,
      header: '',
      lane: null,
      ...table,
    }));
    const counted = areWeeksFromStart(
      placed.map(({ phrase }) => phrase),
      within,
    );
    const inOrder = datesOfTables(placed, within);
    const alone = within !== dates && isOneYear(within) && !areWithin(inOrder, within);
    const all = alone ? placed.flatMap((each) => datesOfTables([each], within)) : inOrder;
    all.forEach((dated, index) => {
      const row = open[index]?.row;
      const when = counted ? weekFromStart(dated) : dated;
      const above = row?.phrase.within ? [row.phrase.within] : headings;
      if (row) read.set(row, { when: weekdayWithin(countedFrom(when, zero), above, within), zero });
    });
  }
  return rows.flatMap(({ row, context }) => {
    const { when, zero } = row.when ? { when: row.when, zero: null } : (read.get(row) ?? {});
    return when ? [withCountAsked(readActivity(row, when, context), zero ?? null)] : [];
  });
}

function linked(found: Found<Activity>, { names, unclear }: Links): Found<Activity> {
  const tied = { ...found, value: { ...found.value, audienceLinks: names } };
  if (unclear === null) return tied;
  return asked(tied, { code: 'audienceUnclear', options: [unclear.words, ...unclear.options] });
}
