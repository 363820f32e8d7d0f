import type { SectionKind } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { fold } from '../text/fold.ts';
import { columnShare, isCross } from './contents.ts';
import { isLogOfContacts, isRoster } from './contact-log.ts';
import type { TableFacts } from './facts.ts';
import { isParticulars } from './particulars.ts';
import { momentAbove } from './moment-above.ts';
import { gridColumns } from './moment-grid.ts';
import { asksOfToday } from './now-question.ts';
import { monthCells, monthColumns } from './moments-across.ts';
import { datedColumns } from './moments-under.ts';
import type { ReadTable } from './read-table.ts';

export type TableKind =
  | 'calendar'
  | 'audiences'
  | 'goals'
  | 'channels'
  | 'matrix'
  | 'phases'
  | 'roles'
  | 'effort'
  | 'budget'
  | 'evaluation'
  | 'agreements'
  | 'messages'
  | 'history'
  | 'labels'
  | 'other';

/** What the rules ask of a table: its section, and whether any column has one of these roles by a strong name. */
type Ask = {
  readonly table: ReadTable;
  readonly facts: TableFacts;
  readonly section: SectionKind;
  readonly has: (...roles: ColumnRole[]) => boolean;
  readonly first: ReadonlySet<ColumnRole>;
};
type Rule = readonly [TableKind, (ask: Ask) => boolean];

/** What a table is about, by its column names, by what its cells hold and by its section: the first rule that fits. */
export function kindOf(table: ReadTable, facts: TableFacts): TableKind {
  const has = (...roles: ColumnRole[]): boolean => roles.some((role) => facts.roles.has(role));
  const ask: Ask = { table, facts, section: table.part.kind, has, first: facts.first };
  return RULES.find(([, fits]) => fits(ask))?.[0] ?? 'other';
}

/** Crosses written out, as our own documents do where a table of them is too wide. */
const isCrossList = ({ headers }: ReadTable): boolean =>
  headers.map((header) => header.trim().toLowerCase()).join('|') === 'rij|kolom';

const RULES: readonly Rule[] = [
  ['other', ({ table }) => isCrossList(table) || isLogOfContacts(table)],
  ['calendar', ({ table }) => monthCells(table).length > 0],
  [
    'calendar',
    ({ table, section, facts }) =>
      monthColumns(table).length > 0 &&
      !countsOnly(table) &&
      !isPresence(table) &&
      (!NO_CALENDAR.has(section) || ticksActs(table, facts)) &&
      section !== 'budget' &&
      facts.moneyColumn === null,
  ],
  [
    'calendar',
    ({ table, section }) => !NO_CALENDAR.has(section) && section !== 'budget' && datedColumns(table).length > 0,
  ],
  ['labels', ({ table }) => isParticulars(table)],
  ['history', ({ has }) => has('version') && has('date') && !has('audiences', 'channels', 'activity')],
  ['calendar', (ask) => ask.facts.dateColumn !== null && !isRoster(ask.table) && isCalendar(ask)],
  ['calendar', (ask) => ask.facts.dateColumn === null && isUnderMoment(ask)],
  [
    'goals',
    ({ table, has }) =>
      has('knowledge') &&
      has('attitude', 'behaviour', 'feeling') &&
      !has('profile') &&
      !table.headers.some((header) => asksOfToday(header, true)),
  ],
  ['matrix', ({ table, facts }) => isMatrix(table, facts)],
  ['phases', ({ first }) => first.has('phase')],
  ['budget', ({ section, facts, has }) => has('amount') && (facts.moneyColumn !== null || section === 'budget')],
  ['budget', ({ section, facts }) => facts.moneyColumn !== null && section === 'budget'],
  ['budget', (ask) => isLedger(ask)],
  ['budget', ({ table, facts }) => facts.moneyColumn !== null && table.width === 2 && isPost(table)],
  ['audiences', ({ section, first }) => section === 'audiences' && first.has('ring')],
  [
    'effort',
    ({ section, has }) =>
      has('hours') &&
      (has('role', 'person') || section === 'effort' || section === 'organisation' || section === 'budget'),
  ],
  ['evaluation', ({ table, section, first }) => section === 'evaluation' && table.hasHeader && !first.has('audiences')],
  ['agreements', ({ first, has }) => first.has('agreement') || (has('agreement') && has('audiences'))],
  [
    'goals',
    ({ section, first, has }) =>
      first.has('objective') &&
      !first.has('audiences') &&
      (section === 'goals' || has('indicator', 'target', 'measuredBy', 'level')),
  ],
  [
    'goals',
    ({ section, first, has }) =>
      section === 'goals' && (has('level') || first.has('knowledge') || first.has('attitude')),
  ],
  [
    'roles',
    ({ section, facts, first, has }) =>
      section === 'organisation' &&
      !first.has('audiences') &&
      (has('role', 'does', 'person') || facts.weakRoles.has('role')),
  ],
  ['messages', (ask) => ask.section === 'message' && ask.table.width === 2 && namesGroupsFirst(ask)],
  ['messages', ({ table }) => !table.hasHeader && table.width === 2 && ACCENTS.test(table.part.title)],
  ['audiences', (ask) => namesGroupsFirst(ask)],
  [
    'channels',
    ({ table, section, facts, first }) =>
      first.has('channels') || (section === 'channels' && (facts.weakRoles.has('channels') || table.hasHeader)),
  ],
  [
    'roles',
    ({ first, has, facts }) => has('role') && has('does', 'person') && (first.has('role') || facts.dateColumn === null),
  ],
  ['phases', ({ has }) => has('phase')],
  ['labels', ({ table }) => !table.hasHeader && table.width === 2],
  ['audiences', ({ has }) => has('audiences') && has('channels', 'message', 'profile', 'approach')],
];

/** 'Accenten per doelgroep' above names and texts without a header. */
const ACCENTS =
  /^[\d.\s]*(?:accenten|boodschap(?:pen)?)\s(?:per|voor)\s(?:de\s|elke\s)?(?:doelgroep|groep)(?:en)?\s*:?$/iu;

const FIGURE = /^[€<>~≥≤+\s]*\d{1,3}(?:[.,\s]?\d{1,3}){0,3}\s*(?:%|k|uur|x|st(?:uks)?\.?)?$/iu;
/** No month has more days; a figure above it is a number of things. */
const LAST_DAY = 31;

/** 'Post | Bedrag' under any heading is what things cost. */
function isPost({ headers, rows, hasHeader }: ReadTable): boolean {
  const [name = '', amount = ''] = hasHeader ? headers : (rows[0]?.places.map((place) => place?.text ?? '') ?? []);
  return (
    /^(?:kosten|begrotings)?post(?:en)?$/iu.test(name.trim()) &&
    /^(?:bedrag|kosten|raming|budget)/iu.test(amount.trim())
  );
}

/** Figures under the months, some of them no days of a month: targets, readings, numbers of things. */
function countsOnly(table: ReadTable): boolean {
  const columns = monthColumns(table);
  const isFigures = columns.every((index) => {
    const { share, count } = columnShare(table.rows, index, (text) => FIGURE.test(text.trim()));
    return count > 0 && share >= 0.8;
  });
  const isMany = (text: string): boolean =>
    Number(/\d+/.exec(text.replace(/(?<=\d)[.,](?=\d{3})/g, ''))?.[0]) > LAST_DAY;
  return isFigures && columns.some((index) => columnShare(table.rows, index, isMany).count > 0);
}

/** Names of people with nothing but marks beside them: who is there when, and not what happens. */
const isPresence = (table: ReadTable): boolean =>
  /^\s*(?:naam|namen|medewerkers?|collega['’]?s?|teamleden|teamlid)\s*$/iu.test(table.headers[0] ?? '') &&
  monthColumns(table).every((index) => columnShare(table.rows, index, (text) => text.trim().length > 2).count === 0);

/** Things to do with crosses under the months: when it happens, also where the heading speaks of effort. */
const ticksActs = (table: ReadTable, { first }: TableFacts): boolean =>
  table.part.kind === 'effort' &&
  first.has('activity') &&
  monthColumns(table).every((index) => columnShare(table.rows, index, (text) => !isCross(text)).count === 0);

const namesGroupsFirst = ({ section, facts, first, has }: Ask): boolean =>
  first.has('audiences') ||
  (section === 'audiences' && (facts.weakRoles.has('audiences') || has('profile', 'approach', 'ring', 'interest')));

/** Parts in which a table with moments is something else: when it was decided, measured, or written down. */
export const NO_CALENDAR: ReadonlySet<string> = new Set([
  'decisionRoute',
  'evaluation',
  'effort',
  'readingGuide',
  'organisation',
  'occasion',
  'context',
  'conditions',
  'policyQuestion',
  'mission',
]);

/** A moment alone does not make a calendar: a row must also say what is done, with what, or for whom. */
function isCalendar(ask: Ask): boolean {
  const { section, facts, has } = ask;
  if (isSomethingElse(ask)) return false;
  if (NO_CALENDAR.has(section)) return has('activity', 'milestone') && has('channels', 'audiences');
  if (gridColumns(ask.table, facts).length > 0 && (facts.dateColumn?.named || section === 'channels')) return true;
  if (section === 'calendar' || has('channels', 'audiences', 'activity', 'tasks', 'milestone')) return true;
  return (
    facts.dateColumn?.named === true &&
    (facts.weakRoles.has('activity') || has('message') || facts.crossColumns.length > 0)
  );
}

/** 'Dag 0: live' or '2 weken vooraf' over a table of what is done and by whom: the heading says when. */
const isUnderMoment = ({ table, facts, section, has }: Ask): boolean =>
  momentAbove(table) !== null &&
  !NO_CALENDAR.has(section) &&
  (has('activity', 'tasks') || facts.weakRoles.has('activity')) &&
  (has('responsible', 'channels', 'audiences') || facts.weakRoles.has('responsible'));

/** Phases, media with how often they come out, meetings, logs, versions, measurements and costs have moments of their own. */
function isSomethingElse({ table, section, facts, first, has }: Ask): boolean {
  if (first.has('phase') && !has('channels', 'audiences', 'activity') && !dividesActs(table, facts)) return true;
  if (first.has('phase') && !has('channels', 'audiences', 'responsible', 'status') && isPhasePerRow(table)) return true;
  if (first.has('channels') && has('rhythm') && !has('audiences', 'activity', 'responsible', 'status')) return true;
  if (section !== 'calendar' && (first.has('meeting') || (has('meeting', 'log') && !has('audiences')))) return true;
  if (section === 'audiences' && first.has('audiences') && !has('activity', 'channels', 'tasks', 'milestone'))
    return true;
  if (has('version') && !has('channels', 'audiences')) return true;
  if (isLedger({ has })) return true;
  if (section !== 'calendar' && first.has('notes') && !has('channels', 'audiences', 'activity', 'tasks')) return true;
  if (has('indicator', 'target', 'measuredBy') && !has('channels', 'activity') && section !== 'calendar') return true;
  return facts.moneyColumn !== null && section === 'budget';
}

/** 'Bedrag' beside 'Besteed' or 'Toegezegd': what things cost, also where a column says on which day that was. */
const isLedger = ({ has }: Pick<Ask, 'has'>): boolean =>
  has('amount') && has('spent', 'committed') && !has('activity', 'channels', 'audiences');

/** Every row is a phase of its own, with the time it takes: what is done in it tells of the phase. */
function isPhasePerRow(table: ReadTable): boolean {
  const names = table.rows.map((row) => (row.places[0]?.own ? fold(row.places[0].text) : ''));
  return names.length >= 2 && names.every((name) => name !== '') && new Set(names).size === names.length;
}

/** A phase over several rows, each with what is done and by whom, divides a calendar. */
const dividesActs = (table: ReadTable, facts: TableFacts): boolean =>
  facts.weakRoles.has('activity') &&
  facts.weakRoles.has('responsible') &&
  table.rows.some((row) => {
    const place = row.places[0];
    return !place || place.text.trim() === '' || !row.cells.includes(place.cell);
  });

/** Most filled cells behind the first column are crosses. */
function isMatrix(table: ReadTable, facts: TableFacts): boolean {
  if (table.width < 3 || facts.crossColumns.length < 2) return false;
  let filled = 0;
  let crosses = 0;
  for (const row of table.rows) {
    row.places.forEach((place, column) => {
      if (!place?.own || column === 0 || place.text.trim() === '') return;
      filled += 1;
      if (isCross(place.text)) crosses += 1;
    });
  }
  return crosses >= 2 && crosses >= filled * 0.5;
}
