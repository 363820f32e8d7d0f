import type { ColumnRole } from '../vocabulary/column-role.ts';
import { AUDIENCE_NOUNS } from '../vocabulary/audiences.ts';
import { PLACE_NOUNS, ROLE_NOUNS } from '../vocabulary/people.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { assignRoles, type Column } from '../table/columns.ts';
import { columnShare, isDateCell } from '../table/contents.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import type { TableFacts } from '../table/facts.ts';
import { bandText } from '../table/grid.ts';
import type { ReadTable } from '../table/read-table.ts';
import { guessColumns } from './guess-columns.ts';
import { shareOf, withMissing } from './missing-columns.ts';
import { withDays, withEnd, withFiner, withoutDeadline } from './moment-columns.ts';
import { namesOnlyPeople } from './people.ts';

const CALENDAR_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'date',
  'start',
  'end',
  'week',
  'month',
  'activity',
  'milestone',
  'channels',
  'audiences',
  'objective',
  'message',
  'sender',
  'responsible',
  'status',
  'tasks',
  'notes',
  'phase',
  'place',
  'time',
  'number',
  'ring',
  'hours',
  'amount',
]);

export type CalendarColumns = {
  readonly columns: readonly Column[];
  /** Columns of crosses, with the part of the header that names what is crossed. */
  readonly crosses: readonly { readonly index: number; readonly group: string; readonly name: string }[];
  /** True when a header says that rows may be milestones. */
  readonly namesMilestones: boolean;
};

/** What the columns of a calendar hold, by their names first and by their cells where the names leave it open. */
export function calendarColumns(table: ReadTable, facts: TableFacts): CalendarColumns {
  const headers = table.headers.map((header, index) => (facts.crossColumns.includes(index) ? '' : header));
  const strong = headers.map((header) =>
    candidatesOf(header)
      .filter(({ score }) => score >= STRONG)
      .map(({ role }) => role),
  );
  const columns = assignRoles(headers, CALENDAR_ROLES, (index, role) =>
    lift({ table, facts, strong }, index, role),
  ).map((column) => withoutDays(table, column));
  const dated = withFiner(table, withEnd(table, withDate(facts, columns)));
  const named = headers.every((header) => header.trim() === '')
    ? guessColumns(table, withDays(table, dated))
    : withMissing(table, facts, dated);
  return {
    columns: withKind(table, named).filter(({ index }) => !facts.crossColumns.includes(index)),
    crosses: facts.crossColumns.map((index) => crossColumn(index, table.headers[index] ?? '')),
    namesMilestones: headers.some((header) => /mijlpa/.test(fold(header))),
  };
}

/**
 * Days below 'Gereed' say when something must be ready, and not how far it is: they stay to be seen under that name. 'Vervallen'
 * between them still does.
 */
function withoutDays(table: ReadTable, column: Column): Column {
  if (column.role !== 'status') return column;
  // A band over the whole table, such as a month, is a cell of every column.
  const rows = table.rows.filter((row) => bandText(row, table.width) === null);
  return columnShare(rows, column.index, isDateCell).share >= 0.6
    ? { ...column, role: null, grounds: 'guessed', mayBeStatus: true }
    : column;
}

/** 'Soort' with 'Mijlpaal' in some of its cells says of each row whether it is one. */
function withKind(table: ReadTable, columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const isKind =
      /^(?:soort|type)\b/.test(fold(column.header)) &&
      columnShare(table.rows, column.index, (text) => /^mijlpa(?:al|len)$/.test(fold(text))).count > 0 &&
      columnShare(table.rows, column.index, (text) => text.length > 30).count === 0;
    return isKind ? { ...column, role: 'kind', grounds: 'named' } : column;
  });
}

function crossColumn(index: number, header: string): CalendarColumns['crosses'][number] {
  const at = header.lastIndexOf(' > ');
  return { index, group: at < 0 ? '' : header.slice(0, at), name: (at < 0 ? header : header.slice(at + 3)).trim() };
}

type StrongRoles = readonly (readonly ColumnRole[])[];
type Lifted = { readonly table: ReadTable; readonly facts: TableFacts; readonly strong: StrongRoles };

/** How much the cells of a column speak for a role that its name allows; 0 when they say nothing. */
function lift(seen: Lifted, index: number, role: ColumnRole): number {
  const { facts, strong } = seen;
  const isEdge = hasEdges(strong) && (strong[index]?.includes('start') || strong[index]?.includes('end'));
  if (isEdge) return role === 'start' || role === 'end' ? 8 : -8;
  const isDates = facts.dateColumn?.index === index;
  if (role === 'date') return isDates ? 6 : -6;
  if (role === 'week' || role === 'month' || role === 'start') return isDates ? 0.5 : 0;
  return liftByCells(seen, index, role);
}

function liftByCells(seen: Lifted, index: number, role: ColumnRole): number {
  const { table } = seen;
  const name = wordsOf(table.headers[index] ?? '').join(' ');
  const work = liftBesideWork(table, name, role);
  if (work !== null) return work;
  const instead = actInstead(seen, index, name);
  if (instead !== null && (role === 'activity' || role === instead)) return role === 'activity' ? 3 : -3;
  if (role === 'activity') {
    const told = liftTitle(seen, index, name);
    if (told !== null) return told;
  }
  if (role === 'channels' && name === 'waar' && shareOf(table, index, PLACE_NOUNS) >= 0.5) return -8;
  if (role === 'tasks' && columnShare(table.rows, index, isDateCell).share >= 0.8) return -8;
  if (role === 'tasks' && name === 'wie doet wat') return isBusy(table, index) ? 1 : -1;
  if (/^(?:acties?|taken)(?: (?:acties?|taken))*$/.test(name)) return liftActions(seen, index, role);
  return /^wie$|\bpartners?\b/.test(name) ? liftWho(table, index, role) : 0;
}

/** How much the cells speak for a column that may say what is done; null when its name says nothing of it. */
function liftTitle(seen: Lifted, index: number, name: string): number | null {
  const { table, strong } = seen;
  if (isNumbers(table, index)) return -8;
  if (strong[index]?.includes('message')) return 0.5;
  if (TASK_NAME.test(name))
    return hasOtherAct(strong, index) || table.headers.some((header) => /^\s*wat\s*\??\s*$/i.test(header)) ? -1 : 2;
  return name === 'uitvoering' && isDoneBy(seen, index) ? -3 : null;
}

/** Where a planning of works has a column for what is told about it, that is what is done; the work itself stays beside it. */
function liftBesideWork(table: ReadTable, name: string, role: ColumnRole): number | null {
  const names = table.headers.map((header) => wordsOf(header).join(' '));
  if (!names.some((each) => WORK.test(each)) || !names.some((each) => TOLD.test(each))) return null;
  if (TOLD.test(name)) return role === 'activity' ? 6 : -6;
  return WORK.test(name) ? -8 : null;
}

const WORK = /(?:^|\s)(?:werk|werkzaamheden|bouwwerkzaamheden)$/u;
const TOLD = /(?:^|\s)communicatie(?:-?activiteit|-?actie)?$/u;

/** What a column that says what is done would be otherwise: 'Inzet' beside a means, 'Boodschap' beside 'Kanaal' in a calendar of content. */
function actInstead({ table, strong }: Lifted, index: number, name: string): ColumnRole | null {
  if (hasOtherAct(strong, index)) return null;
  if (LOOSE_MEANS.test(name) && hasMeansBeside(strong, index)) return 'channels';
  const isContent = CONTENT.test(name) && table.headers.some((header) => CHANNEL.test(fold(header)));
  return isContent && !hasSubject(table) ? 'message' : null;
}

/** 'Onderwerp' with other words in nearly every row names what is done; what stands beside it is then only said. */
const hasSubject = (table: ReadTable): boolean =>
  table.headers.some((header, index) => {
    if (!SUBJECT.test(fold(header))) return false;
    const texts = table.rows
      .filter((row) => bandText(row, table.width) === null)
      .map((row) => fold(row.places[index]?.text ?? ''))
      .filter((text) => text !== '');
    return texts.length >= 2 && new Set(texts).size >= texts.length * 0.8;
  });
const SUBJECT = /^(?:onderwerp|wat|item)$/u;

const CONTENT = /^(?:boodschap|bericht|content)$/u;
const CHANNEL = /^kana(?:al|len)$/u;
/** 'Inzet' or 'Vorm' beside 'Kanaal' is what is done. */
const LOOSE_MEANS = /^(?:inzet|communicatie-?\s?inzet|vorm|werkvorm|uiting|uitingen|communicatie|product|instrument)$/u;
const hasMeansBeside = (strong: StrongRoles, index: number): boolean =>
  strong.some((roles, at) => at !== index && roles.includes('channels'));

/** 'Stap' with 1, 2, 3 below it counts the rows. */
const isNumbers = (table: ReadTable, index: number): boolean =>
  columnShare(table.rows, index, (text) => /^\s*\d{1,3}[.)]?\s*$/.test(text)).share >= 0.6;

/** 'Actie' may be what is done, what must be done for it, or who does it. */
function liftActions({ table, strong }: Lifted, index: number, role: ColumnRole): number {
  const other = strong.some((roles, at) => at !== index && ACT_ROLES.some((act) => roles.includes(act)));
  const isSaid = table.headers.some((header, at) => at !== index && /^\s*(?:door\s)?wie\s*\??\s*$/iu.test(header));
  if (role === 'responsible' && isSaid) return -2;
  if (role === 'responsible') return other && peopleShare(table, index) >= 0.6 ? 4 : -2;
  const isOne = wordsOf(table.headers[index] ?? '').join(' ') === 'actie';
  const isAct =
    isOne && !hasOtherAct(strong, index) && columnShare(table.rows, index, (text) => text.includes('\n')).share < 0.3;
  return role === 'tasks' && isTaskColumn(table, strong, index) && !isAct ? 3 : 0;
}

/** 'Taak' is what is done where no other column says that. */
const TASK_NAME = /^(?:taak|taken|actiepunt|actiepunten|werkzaamheden|to do)$/;
const hasOtherAct = (strong: StrongRoles, index: number): boolean =>
  strong.some((roles, at) => at !== index && (roles.includes('activity') || roles.includes('milestone')));

const ACT_ROLES: readonly ColumnRole[] = ['activity', 'milestone', 'channels'];

/** A column for the start and one for the end: together they are the moment. */
const hasEdges = (strong: StrongRoles): boolean =>
  strong.some((roles) => roles.includes('start')) && strong.some((roles) => roles.includes('end'));

/** 'Uitvoering' with names is who does it; the means then says what is done. */
const isDoneBy = ({ table, strong }: Lifted, index: number): boolean =>
  peopleShare(table, index) >= 0.6 &&
  strong.some((roles, at) => at !== index && ACT_ROLES.some((act) => roles.includes(act)));

/** Bodies that do things; below 'Wie' they are seldom the ones it is meant for, unless groups of people stand there as well. */
const DOERS: readonly string[] = [
  'gemeente',
  'gemeenten',
  'college',
  'stichting',
  'provincie',
  'waterschap',
  'corporatie',
  'woningcorporatie',
  'directie',
  'wethouder',
  'team',
  '*team',
  'projectgroep',
  'werkgroep',
  'school',
  'ggd',
  'organisatie',
  'redactie',
];

/** 'Wie' is for whom when most cells name groups, and otherwise who does it. */
function liftWho(table: ReadTable, index: number, role: ColumnRole): number {
  const groups = shareOf(table, index, AUDIENCE_NOUNS);
  const isGroups = groups >= 0.5 && groups > shareOf(table, index, ROLE_NOUNS) && shareOf(table, index, DOERS) < groups;
  return role === (isGroups ? 'audiences' : 'responsible') ? 0.3 : 0;
}

/** 'Acties' beside an activity, or full of lines with names, are the tasks that belong to it. */
function isTaskColumn(table: ReadTable, strong: StrongRoles, index: number): boolean {
  const other = strong.some((roles, at) => at !== index && (roles.includes('activity') || roles.includes('channels')));
  return strong.some((roles, at) => at !== index && roles.includes('activity')) || (other && isBusy(table, index));
}

/** Cells with several lines, or with words about who does what. */
const isBusy = (table: ReadTable, index: number): boolean =>
  columnShare(
    table.rows,
    index,
    (text) => text.includes('\n') || / door |\(\p{Lu}\p{L}+\)/u.test(text) || text.split(/\s+/).length >= 5,
  ).share >= 0.3;

const peopleShare = (table: ReadTable, index: number): number => columnShare(table.rows, index, namesOnlyPeople).share;
/** The column of dates, also when its name says nothing of the kind. */
const withDate = (facts: TableFacts, assigned: readonly Column[]): Column[] =>
  withoutDeadline(facts, assigned).map((column) =>
    column.index === facts.dateColumn?.index && !DATE_ROLES.has(column.role ?? 'notes')
      ? { ...column, role: 'date', grounds: facts.dateColumn.named ? 'named' : 'guessed' }
      : column,
  );

const DATE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['date', 'start', 'week', 'month']);
