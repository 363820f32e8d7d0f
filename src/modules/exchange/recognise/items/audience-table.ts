import type { Audience } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { certain, type Found, probable } from '../found.ts';
import type { KindedTable } from '../reading.ts';
import { cellLines, isAllBold } from '../text/blocks.ts';
import { divide, entriesOf, NOTHING_KNOWN } from '../text/entries.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { assignRoles, type Column } from '../table/columns.ts';
import { candidatesOf } from '../table/header.ts';
import { columnShare, isCross, isNothing, isPlaceholder } from '../table/contents.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { bandText, type GridRow, type Place } from '../table/grid.ts';
import { oneLine } from '../dates.ts';
import { ringAlone, withoutRing } from './audience-told.ts';
import { primaryIn, primaryInColumn, ringIn, sideIn } from './audience-words.ts';
import { categoryOf } from './audience-category.ts';
import { sizeIn, withSize } from './audience-size.ts';
import { isStance, withStance } from './stance.ts';
import { moreThanLevel, standingOf } from './stance-levels.ts';

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'audiences',
  'category',
  'profile',
  'approach',
  'ring',
  'channels',
  'objective',
  'message',
  'accent',
  'interest',
  'influence',
  'attitudeOf',
  'side',
  'primary',
  'sender',
  'notes',
  'role',
  'description',
  'knowledge',
  'attitude',
  'behaviour',
  'feeling',
  'number',
  'rhythm',
  'date',
  'responsible',
  'activity',
  'agreement',
  'place',
  'person',
]);
/** The rows of a table that are about one audience: usually one, more where the name is merged or the row runs on. */
export type AudienceRow = {
  readonly names: readonly string[];
  /** What stands in the name cell under the name. */
  readonly note: string | null;
  readonly category: string | null;
  readonly rows: readonly GridRow[];
  /** The filled cells of a column, top down. */
  readonly cells: (role: ColumnRole) => readonly Place[];
  /** What the row says of how the group stands now, with the name of the column. */
  readonly stances: readonly { readonly header: string; readonly text: string }[];
  /** What the row says of how large the group is, with the name of the column. */
  readonly size: { readonly header: string; readonly text: string } | null;
};

export const audienceColumns = ({ table }: Pick<KindedTable, 'table'>): Column[] => {
  const columns = assignRoles(table.headers, ROLES, () => 0);
  const listed = columns.some(({ role }) => role === 'channels')
    ? undefined
    : columns.find(({ role, index }) => role === 'approach' && holdsLists(table, index));
  const name =
    columns.find(({ role }) => role === 'audiences') ??
    columns.find(({ header }) => candidatesOf(header).some(({ role }) => role === 'audiences')) ??
    columns.find(({ role, header }) => role !== 'number' && role !== 'category' && header.trim() !== '') ??
    columns[0];
  return withSize(
    withStance(
      columns.map((column) =>
        column === listed
          ? { ...column, role: 'channels', grounds: 'guessed' as const }
          : column === name
            ? { ...column, role: 'audiences' }
            : column.role === 'audiences'
              ? { ...column, role: 'profile' }
              : column,
      ),
    ),
  );
};

/** An approach that is a list of short names in most cells is a list of means. */
function holdsLists(table: KindedTable['table'], index: number): boolean {
  const { share } = columnShare(
    table.rows,
    index,
    (text) =>
      text.split('\n').length > 1 &&
      text.split('\n').every((line) => line.split(/\s+/).length <= 5 && mainVerbAt(line) < 0),
  );
  return share >= 0.5;
}

/** Audiences of a table with the category that a heading, a merged row or a merged cell gives them. */
export function audienceRows({ table }: Pick<KindedTable, 'table'>): AudienceRow[] {
  const columns = audienceColumns({ table });
  const indexOf = (role: ColumnRole): number => columns.find((column) => column.role === role)?.index ?? -1;
  const drafts: { name: Place; category: string | null; rows: GridRow[] }[] = [];
  let category = categoryOf(table.part.title) ?? categoryOf(captionOf(table.above));
  for (const row of table.rows) {
    const band = bandText(row, table.width) ?? lonelyName(row);
    if (band !== null) {
      category = categoryOf(band) ?? oneLine(band);
      continue;
    }
    const name = row.places[indexOf('audiences')];
    const isNew = name && row.cells.includes(name.cell) && !isNothing(name.text);
    if (!isNew) {
      drafts.at(-1)?.rows.push(row);
      continue;
    }
    if (!isPlaceholder(oneLine(name.text)))
      drafts.push({ name, category: textIn(row.places[indexOf('category')]) ?? category, rows: [row] });
  }
  const perRing = indexOf('ring') >= 0 && indexOf('ring') < indexOf('audiences');
  return drafts.map(({ name, rows, ...rest }) => ({
    ...(perRing ? severalIn(name) : namesIn(name)),
    ...rest,
    rows,
    cells: (role) => placesIn(rows, indexOf(role)),
    stances: columns.flatMap((column) => stanceIn(rows, column)),
    size: columns.flatMap((column) => sizeOf(rows, column))[0] ?? null,
  }));
}

const GOALS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'objective',
  'knowledge',
  'attitude',
  'behaviour',
  'feeling',
]);

/** The cells of a column about how the group stands, and a word such as 'Positief' in a column of goals. */
const stanceIn = (rows: readonly GridRow[], { index, role, header }: Column): AudienceRow['stances'] =>
  role === 'stance' || GOALS.has(role)
    ? placesIn(rows, index)
        .filter(({ text }) => !isNothing(text) && (role === 'stance' || isStance(text)))
        .map((place) => ({ header: oneLine(header), text: textIn(place) ?? '' }))
    : [];

const sizeOf = (rows: readonly GridRow[], { index, role, header }: Column): AudienceRow['stances'] =>
  role === 'size'
    ? placesIn(rows, index)
        .filter(({ text }) => !isNothing(text))
        .map((place) => ({ header: oneLine(header), text: textIn(place) ?? '' }))
    : [];

const placesIn = (rows: readonly GridRow[], index: number): Place[] =>
  rows.flatMap((row) => {
    const place = row.places[index];
    return place && place.text.trim() !== '' && (row === rows[0] || row.cells.includes(place.cell)) ? [place] : [];
  });

/** Short captions only: a paragraph above the table is text, not a name. */
const captionOf = (above: readonly string[]): string => {
  const last = above.at(-1) ?? '';
  return last.length <= 60 && !/[.!?]$/.test(last) ? last : '';
};

/** A row with one bold cell in front and nothing behind it: a group name that was not merged. */
function lonelyName(row: GridRow): string | null {
  const filled = row.cells.filter((cell) => row.places[cell.column]?.text.trim());
  const [only] = filled;
  if (filled.length !== 1 || !only || only.column !== 0 || row.cells.length < 2) return null;
  const bold = only.blocks.every((block) => block.type !== 'table' && isAllBold(block.runs));
  return bold ? (row.places[0]?.text ?? null) : null;
}

/** Beside a ring stand all who are in it: 'college, raad'. */
function severalIn(place: Place): { names: string[]; note: string | null } {
  const names = oneLine(place.text).split(/[,;]\s+(?![^()]*\))/u);
  const isList = names.length > 1 && names.every((name) => name.split(/\s+/).length <= 5);
  return isList ? { names, note: null } : namesIn(place);
}

function namesIn(place: Place): { names: string[]; note: string | null } {
  const lines = cellLines(place.cell);
  if (lines.length > 1 && lines.every((line) => line.bullet))
    return { names: lines.map(({ text }) => text), note: null };
  const [first, ...rest] = place.cell.blocks;
  const firstBold = first && first.type !== 'table' && isAllBold(first.runs);
  if (first && firstBold && rest.length > 0) {
    const [name, ...more] = cellLines({ ...place.cell, blocks: [first] });
    const note = [...more, ...cellLines({ ...place.cell, blocks: rest })].map(({ text }) => text).join(' ');
    return { names: [name?.text ?? oneLine(place.text)], note: note === '' ? null : note };
  }
  return { names: [oneLine(place.text)], note: null };
}

const textIn = (place: Place | null | undefined): string | null =>
  place && !isNothing(place.text)
    ? oneLine(
        cellLines(place.cell)
          .map(({ text }) => text)
          .join(' '),
      )
    : null;

export function tableAudiences(kinded: KindedTable): Found<Audience>[] {
  const named = kinded.table.hasHeader;
  return audienceRows(kinded).flatMap((entry) =>
    entry.names.map((name) => {
      const value = audienceOf(name, entry, kinded);
      const at = entry.rows.flatMap((row) => row.at);
      return named ? certain(value, at) : probable(value, at);
    }),
  );
}

/** The words of a column for this audience on one line. */
export const columnText = ({ cells }: AudienceRow, role: ColumnRole): string | null => {
  const text = cells(role)
    .flatMap((place) => textIn(place) ?? [])
    .join(' ');
  return text === '' ? null : text;
};

/** Below 'Rollen' a few short words are the roles of a group; a longer text tells who it is. */
const hasRoles = (headers: readonly string[], text: string): boolean =>
  headers.some((header) => /^rollen$/i.test(header.trim())) &&
  divide(text).every((role) => role.split(/\s+/).length <= 3);

const SECTOR_ROLES = ['beslis*', 'beinvloed*', 'uitvoer*', 'leverancier*', 'gebruiker*'];

function audienceOf(name: string, entry: AudienceRow, kinded: KindedTable): Audience {
  const text = (role: ColumnRole): string | null => columnText(entry, role);
  const { category, note } = entry;
  const role = text('role');
  const sector = role !== null && (hasPattern(wordsOf(role), SECTOR_ROLES) || hasRoles(kinded.table.headers, role));
  const told = [note, text('profile') ?? text('description'), role !== null && !sector ? role : null].filter(
    (part) => part !== null,
  );
  const size = entry.size && sizeIn(entry.size.header, entry.size.text);
  const counted = entry.size && size?.words ? [`${entry.size.header}: ${size.words}`] : [];
  const profile = [...told, ...stancesOf(entry, told.length + counted.length > 0), ...counted].join('\n');
  const channels = entry.cells('channels');
  const own = withoutRing(name);
  return {
    name: own.name,
    category,
    side: sideIn(text('side'), category, name),
    primary: text('primary') === null ? primaryIn(category) : primaryInColumn(text('primary')),
    profile: profile === '' ? null : profile,
    approach: text('approach'),
    ring: ringIn(text('ring')) ?? own.ring,
    roles: sector ? divide(role) : [],
    channels:
      channels.length > 0
        ? channels.flatMap(channelNames)
        : [...entry.cells('ring').flatMap(meansUnderRing), ...crossedIn(entry, kinded)],
    ...optional({
      accent: text('accent') ?? text('message'),
      interests: moreThanLevel(text('interest')),
      resistance: text('attitudeOf'),
      speaker: text('sender'),
    }),
    ...standingOf({
      told: [...entry.stances.map(({ text: stance }) => stance), text('attitudeOf')],
      influence: text('influence'),
      interest: text('interest'),
    }),
    ...(typeof size?.people === 'number' ? { size: size.people } : {}),
  };
}

/** How the group stands in it, each with the name of its column where there is more to the profile. */
function stancesOf({ stances }: AudienceRow, hasMore: boolean): string[] {
  const named = hasMore || stances.length > 1;
  return stances.map(({ header, text }) => (named && header !== '' ? `${header}: ${text}` : text));
}

const crossedIn = ({ rows }: AudienceRow, { table, facts }: KindedTable): string[] =>
  facts.crossColumns
    .filter((index) => rows.some((row) => isCross(row.places[index]?.text ?? '')))
    .map((index) => (table.headers[index] ?? '').split(' > ').at(-1) ?? '');

/** Means listed in one cell under the word for the ring. */
function meansUnderRing(place: Place): string[] {
  const [first, ...others] = cellLines(place.cell);
  return first !== undefined && ringAlone(first.text) !== null ? others.map(({ text }) => text) : [];
}

/** Lists in a cell of means: bullets stay whole, running text is divided. 'Nog te bepalen' is kept, it is what the plan says. */
function channelNames(place: Place): string[] {
  const lines = cellLines(place.cell);
  if (lines.length > 1) return lines.filter(({ text }) => !isNothing(text)).map(({ text }) => text);
  const { entries } = entriesOf(lines, NOTHING_KNOWN);
  return entries.length > 0 ? [...entries] : lines.filter(({ text }) => !isNothing(text)).map(({ text }) => text);
}

function optional(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
