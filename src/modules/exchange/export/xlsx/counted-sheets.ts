import { type Activity, type Audience, type Plan, RINGS } from '#kernel/plan.ts';
import { everyoneWords } from '#modules/calendar/index.ts';
import { crossesTable } from '#modules/channels/index.ts';
import { countedSheets } from '../../model/counted-sheets.nl.ts';
import { CALENDAR_FIELDS } from '../calendar-fields.ts';
import { copy } from '../copy.nl.ts';
import { columnName } from './sheet-xml.ts';
import { type CellValue, number, type Sheet, type SheetColumn, text } from './sheet.ts';

const names = copy.sheets;
/** Rows that somebody adds below the calendar count too, as far as this. */
const SPARE_ROWS = 500;
/** More cells that count make a spreadsheet slow; a larger table has plain numbers. */
const MOST_FORMULAS = 1_500;

/** Sheets that count the rows of the calendar as it stands in its own sheet, and go on counting when somebody changes that. */
export function countedSheetsOf({ audiences, channels }: Plan, shown: readonly Activity[]): readonly Sheet[] {
  const groups = oneOfEach(audiences, ({ name }) => name);
  const crosses = crossesTable(groups, channels, [])?.crosses ?? [];
  const named = [channels.map(({ name }) => name), crosses.map(([name]) => name), shown.flatMap((row) => row.channels)];
  const means = oneOfEach(named.flat(), (name) => name);
  const count = counter(shown);
  const intended = new Set(crosses.map((cross) => cross.join('\n')));
  return [reachSheet({ groups, means, count, intended }), ringsSheet(groups, count)];
}

/** The first of each name; a name of several lines is no line of a cell. */
function oneOfEach<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    return name.trim() !== '' && !name.includes('\n') && !seen.has(name) && seen.add(name);
  });
}

type Counter = {
  /** How many rows name the audience, or everyone, and the means where one is asked for. */
  readonly count: (audience: string, means?: string) => number;
  /** A formula that comes to the same, of cells that hold those names. */
  readonly formula: (audienceCell: string, meansCell?: string) => string;
};

const linesOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.join('\n').split('\n'));

function counter(shown: readonly Activity[]): Counter {
  const rows = shown.map(({ audiences, channels }) => ({ audiences: linesOf(audiences), channels: linesOf(channels) }));
  const isFor = (row: (typeof rows)[number], name: string) =>
    row.audiences.has(name) || row.audiences.has(everyoneWords);
  const range = (title: string): string => {
    const column = columnName(CALENDAR_FIELDS.findIndex((field) => field.title === title));
    return `'${names.calendar}'!$${column}$2:$${column}$${rows.length + 1 + SPARE_ROWS}`;
  };
  // A line of a cell, letter for letter: 'Huurders' is no part of 'Huurders van nu', and no sign in a name means anything.
  const has = (cell: string, title: string) =>
    `ISNUMBER(FIND(CHAR(10)&${cell}&CHAR(10),CHAR(10)&${range(title)}&CHAR(10)))`;
  const { audiences, channels } = copy.calendar;
  return {
    count: (audience, means) =>
      rows.filter((row) => isFor(row, audience) && (means === undefined || row.channels.has(means))).length,
    formula: (audienceCell, meansCell) => {
      const isForThem = `((${has(audienceCell, audiences)}+${has(`"${everyoneWords}"`, audiences)})>0)`;
      return `SUMPRODUCT(${isForThem}*${meansCell === undefined ? '1' : has(meansCell, channels)})`;
    },
  };
}

type Reach = {
  readonly groups: readonly Audience[];
  readonly means: readonly string[];
  readonly count: Counter;
  /** What the plan intends: a means and an audience, by both names. */
  readonly intended: ReadonlySet<string>;
};

/** Which means reaches whom, and how often. */
function reachSheet({ groups, means, count: { count, formula }, intended }: Reach): Sheet {
  const isLive = groups.length * means.length <= MOST_FORMULAS;
  const cell = (row: string, at: number, audience: string, column: number): CellValue => {
    const [isIntended, times] = [intended.has(`${row}\n${audience}`), count(audience, row)];
    const shown = isIntended && times === 0 ? names.cross : times;
    if (!isLive) return typeof shown === 'string' ? text(shown) : number(shown === 0 ? null : shown);
    const counted = formula(`${columnName(column + 1)}$1`, `$A${at + 2}`);
    return { type: 'formula', formula: isIntended ? `IF(${counted}=0,"${names.cross}",${counted})` : counted, shown };
  };
  return {
    name: countedSheets.reach.name,
    columns: [wide(countedSheets.reach.corner), ...groups.map(({ name }) => narrow(name))],
    rows:
      groups.length === 0
        ? []
        : means.map((row, at) => [text(row), ...groups.map(({ name }, column) => cell(row, at, name, column))]),
  };
}

/** In which ring each audience is, its influence and interest, and how often the calendar names it. */
function ringsSheet(groups: readonly Audience[], { count, formula }: Counter): Sheet {
  const { influence, interest } = copy.audiences;
  const rings = RINGS.map((ring) => narrow(copy.rings[ring]));
  return {
    name: countedSheets.rings.name,
    columns: [wide(countedSheets.rings.corner), ...rings, ...[influence, interest, names.inCalendar].map(narrow)],
    rows: groups.map((audience, at) => [
      text(audience.name),
      ...RINGS.map((ring) => text(audience.ring === ring ? names.cross : null)),
      ...[number(audience.influence), number(audience.interest)],
      { type: 'formula', formula: formula(`$A${at + 2}`), shown: count(audience.name) },
    ]),
  };
}

const wide = (title: string): SheetColumn => ({ title, width: 36, hidden: false });
const narrow = (title: string): SheetColumn => ({ title, width: 14, hidden: false });
