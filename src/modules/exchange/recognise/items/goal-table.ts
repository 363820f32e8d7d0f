import { type DateContext, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Goal, GoalLevel } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { type Found, probable } from '../found.ts';
import type { KindedTable } from '../reading.ts';
import { cellLines } from '../text/blocks.ts';
import { assignRoles, type Column } from '../table/columns.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText, type GridRow, type Place } from '../table/grid.ts';
import { dateOf, oneLine } from '../dates.ts';
import { sideIn } from './audience-words.ts';
import { audienceRows } from './audience-rows.ts';
import { levelOfLabel } from './goal-words.ts';
import { type GoalContext, goalOf } from './goal.ts';
import { isStance } from './stance.ts';
import { headingMeaning, isSectionTitle } from '../vocabulary/section-kind.ts';

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'objective',
  'level',
  'audiences',
  'indicator',
  'target',
  'baseline',
  'measuredBy',
  'date',
  'side',
  'knowledge',
  'attitude',
  'behaviour',
  'feeling',
  'number',
  'notes',
  'description',
]);
const LEVELS: readonly GoalLevel[] = ['knowledge', 'attitude', 'behaviour', 'feeling'];

/** Goals in a table of goals, or in the goal columns of a table of audiences. */
export function tableGoals(kinded: KindedTable, dates: DateContext): Found<Goal>[] {
  if (kinded.kind === 'goals') return fromGoalTable(kinded, dates);
  if (kinded.kind === 'labels' || kinded.kind === 'other')
    return kinded.table.width === 1 ? fromColumn(kinded, dates) : fromLabels(kinded, dates);
  return kinded.kind === 'audiences' ? fromAudienceTable(kinded, dates) : [];
}

/** Lines below 'Doelen' in a sheet of one column, up to the next name of a chapter, or behind 'Doel:' on a line of its own. */
function fromColumn({ table }: KindedTable, dates: DateContext): Found<Goal>[] {
  let isOpen = false;
  return table.rows.flatMap((row) => {
    const text = oneLine(row.places[0]?.text ?? '');
    const [, label = '', behind = ''] = /^([^:]{2,40}):\s+(\S.*)$/u.exec(text) ?? [];
    const title = label !== '' && isSectionTitle(label) ? label : text;
    const isTitle = title.length <= 70 && isSectionTitle(title);
    if (isTitle) isOpen = headingMeaning(title)?.kind === 'goals';
    const goal = title === text ? text : behind;
    if ((isTitle && title === text) || !isOpen || goal.split(' ').length < 3) return [];
    if (isTitle) isOpen = false;
    return [goalOf(goal, row.at, { level: null, side: null, audience: null, dates })];
  });
}

/** 'Doel 2', 'Communicatiedoel': a bare 'Doel' may belong to one activity. */
const NUMBERED_GOAL =
  /^(?:(?:communicatie|hoofd|sub)doel(?:stelling)?|doel(?:stelling)?\s\d{1,2})(?:\s\d{1,2})?\s*:?$/iu;

/** Rows with 'Doel 1' in the first filled cell and the goal in the next, as in the first sheet of a workbook. */
function fromLabels({ table }: KindedTable, dates: DateContext): Found<Goal>[] {
  const header = { texts: table.headers, at: table.at.slice(0, 1) };
  const rows = table.rows.map((row) => ({
    texts: row.cells.map((cell) => row.places[cell.column]?.text ?? ''),
    at: row.at,
  }));
  return [header, ...rows].flatMap(({ texts, at }) => {
    const [label = '', text = '', ...others] = texts.map(oneLine).filter((each) => each !== '');
    const isGoal = NUMBERED_GOAL.test(label) && others.length === 0 && text.split(' ').length >= 4;
    return isGoal ? [goalOf(text, at, { level: null, side: null, audience: null, dates })] : [];
  });
}

function fromGoalTable({ table }: KindedTable, dates: DateContext): Found<Goal>[] {
  const columns = assignRoles(table.headers, ROLES, () => 0);
  const byLevel = columns.filter(({ role }) => LEVELS.some((level) => level === role));
  const text =
    columns.find(({ role }) => role === 'objective') ??
    columns.find(({ role }) => role === 'description') ??
    columns.findLast(({ role }) => role === null);
  let band: string | null = null;
  return table.rows.flatMap((row) => {
    const wide = bandText(row, table.width);
    if (wide !== null) {
      band = wide;
      return [];
    }
    const context = rowContext(row, columns, band, dates);
    if (byLevel.length >= 2 || !text)
      return byLevel.flatMap((column) =>
        linesAsGoals(row.places[column.index], { ...context, level: toLevel(column.role) }),
      );
    return linesAsGoals(row.places[text.index], context).map((goal) => withMeasure(goal, row, columns, dates));
  });
}

const toLevel = (role: ColumnRole | null): GoalLevel | null => LEVELS.find((level) => level === role) ?? null;

function rowContext(row: GridRow, columns: readonly Column[], band: string | null, dates: DateContext): GoalContext {
  const textOf = (role: ColumnRole): string | null => {
    const place = row.places[columns.find((column) => column.role === role)?.index ?? -1];
    return place && !isNothing(place.text) ? oneLine(place.text) : null;
  };
  const first = row.places[0]?.text ?? '';
  const audience =
    textOf('audiences') ??
    (columns[0]?.role === null && levelOfLabel(first) === null ? (isNothing(first) ? null : oneLine(first)) : null);
  return {
    level: levelOfLabel(textOf('level') ?? '') ?? levelOfLabel(first) ?? levelOfLabel(band ?? ''),
    side: sideIn(textOf('side'), band, audience),
    audience,
    dates,
  };
}

function linesAsGoals(place: Place | null | undefined, context: GoalContext): Found<Goal>[] {
  if (!place || isNothing(place.text) || isPlaceholder(oneLine(place.text))) return [];
  const lines = cellLines(place.cell);
  const separate = lines.length > 1 && lines.every(({ bullet, text }) => bullet || text.length > 25);
  const texts = separate ? lines : [{ text: lines.map(({ text }) => text).join(' '), at: lines[0]?.at ?? 0 }];
  return texts.map(({ text, at }) => goalOf(text, separate ? [at] : lines.map((line) => line.at), context));
}

function withMeasure(goal: Found<Goal>, row: GridRow, columns: readonly Column[], dates: DateContext): Found<Goal> {
  const textOf = (role: ColumnRole): string | null => {
    const place = row.places[columns.find((column) => column.role === role)?.index ?? -1];
    return place && !isNothing(place.text) ? oneLine(place.text) : null;
  };
  const indicator = textOf('indicator');
  const goalValue = amountOf(textOf('target'));
  const { target } = goalValue;
  const baseline = textOf('baseline');
  const when = textOf('date') ?? dateInHeader(columns);
  const measuredBy = textOf('measuredBy');
  const { value } = goal;
  return {
    ...goal,
    at: row.at,
    value: {
      ...value,
      period: when === null ? value.period : (readDatePhrase(when, dates) ?? dateOf(when, dates)),
      indicator:
        indicator !== null || target !== null
          ? {
              text: indicator ?? textOf('target') ?? '',
              target: target ?? value.indicator?.target ?? null,
              unit: goalValue.unit ?? value.indicator?.unit ?? null,
            }
          : value.indicator,
      ...(measuredBy === null ? {} : { measuredBy }),
      ...(baseline === null ? {} : { baseline }),
    },
  };
}

/** '70%' is 70 in per cents; other words stay whole. */
function amountOf(text: string | null): { readonly target: string | null; readonly unit: string | null } {
  const percent = /^(\d[\d.,]*)\s?(?:%|procent)$/iu.exec(text ?? '')?.[1];
  return percent === undefined ? { target: text, unit: null } : { target: percent, unit: '%' };
}

/** 'Streefwaarde (december 2027)' says when it must be so. */
const dateInHeader = (columns: readonly Column[]): string | null =>
  /\(([^()]{3,40})\)|\b((?:eind |begin )?(?:19|20)\d\d)$/u
    .exec(columns.find(({ role }) => role === 'target')?.header ?? '')
    ?.slice(1)
    .find((phrase) => phrase !== undefined && readDatePhrase(phrase) !== null) ?? null;

/** 'Doel' and 'Kennis/Houding/Gedrag' columns beside the name of the audience. */
function fromAudienceTable(kinded: KindedTable, dates: DateContext): Found<Goal>[] {
  return audienceRows(kinded).flatMap((entry) => {
    const audience = entry.names.join(', ');
    const side = sideIn(entry.category, audience);
    const goals = (role: ColumnRole, level: GoalLevel | null): Found<Goal>[] =>
      entry
        .cells(role)
        .filter((place) => !isStance(place.text))
        .flatMap((place) => linesAsGoals(place, { level, side, audience, dates }));
    return [...goals('objective', null), ...LEVELS.flatMap((level) => goals(level, level))].map((goal) =>
      goal.confidence === 'certain' || goal.question ? goal : probable(goal.value, goal.at),
    );
  });
}
