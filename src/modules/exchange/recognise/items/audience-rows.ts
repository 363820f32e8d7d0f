import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { KindedTable } from '../reading.ts';
import { cellLines, isAllBold } from '../text/blocks.ts';
import { assignRoles, type Column } from '../table/columns.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import { columnShare, isNothing, isPlaceholder } from '../table/contents.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { bandText, type GridRow, type Place } from '../table/grid.ts';
import { oneLine } from '../dates.ts';
import { categoryOf } from './audience-category.ts';
import { areMeans, ringAlone } from './audience-told.ts';
import { withSize } from './audience-size.ts';
import { withStance } from './stance.ts';
import { type Said, withWeight } from './weight.ts';

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
  /** Every filled cell on one line, in the order of the columns, also one with only a dash. */
  readonly said: readonly Said[];
};

export const audienceColumns = ({ table }: Pick<KindedTable, 'table'>): Column[] => {
  const ring = ringColumn(table);
  const columns = assignRoles(
    table.headers.map((header, index) => (index === ring ? RING : header)),
    ROLES,
    () => 0,
  ).map((column) => ({ ...column, header: table.headers[column.index] ?? '' }));
  const listed = columns.some(({ role }) => role === 'channels')
    ? undefined
    : columns.find(({ role, index }) => role === 'approach' && holdsLists(table, index));
  const name =
    columns.find(({ role }) => role === 'audiences') ??
    columns.find(({ header }) => candidatesOf(header).some(({ role }) => role === 'audiences')) ??
    columns.find(({ role, header }) => role !== 'number' && role !== 'category' && header.trim() !== '') ??
    columns[0];
  const roled = columns.map((column) =>
    column === listed
      ? { ...column, role: 'channels' as const, grounds: 'guessed' as const }
      : column === name
        ? { ...column, role: 'audiences' as const }
        : column.role === 'audiences'
          ? { ...column, role: 'profile' as const }
          : column,
  );
  return withWeight(withSize(withStance(roled)), table.rows);
};

/** A name that every reader of columns knows. */
const RING = 'Ring';
/** The number of a column with the names of rings, whatever it is called ('Niveau', 'Soort'); -1 when there is none, or another says it is one. */
function ringColumn({ headers, rows }: KindedTable['table']): number {
  const isNamed = headers.some((header) =>
    candidatesOf(header).some(({ role, score }) => role === 'ring' && score >= STRONG),
  );
  const holdsRings = (index: number): boolean =>
    columnShare(rows, index, (text) => ringAlone(text) !== null).share > 0.5 &&
    columnShare(rows, index, (text) => /^mee/iu.test(text.trim()) && ringAlone(text) !== null).count > 0;
  return isNamed ? -1 : headers.findIndex((_, index) => holdsRings(index));
}

/** An approach that is a list of short names in most cells is a list of means. */
function holdsLists(table: KindedTable['table'], index: number): boolean {
  const { share } = columnShare(
    table.rows,
    index,
    (text) =>
      text.split('\n').length > 1 &&
      text.split('\n').every((line) => line.split(/\s+/).length <= 5 && mainVerbAt(line) < 0),
  );
  const texts = table.rows.flatMap((row) => row.places[index]?.text.trim() || []);
  return share >= 0.5 || (texts.length >= 2 && texts.some((text) => text.includes(',')) && areMeans(texts));
}

/** Audiences of a table with the category that a heading, a merged row or a merged cell gives them. */
export function audienceRows({ table }: Pick<KindedTable, 'table'>): AudienceRow[] {
  const columns = audienceColumns({ table });
  const indexOf = (role: ColumnRole): number => columns.find((column) => column.role === role)?.index ?? -1;
  const drafts: { name: Place; category: string | null; rows: GridRow[] }[] = [];
  let category = categoryAbove(table.part.title) ?? categoryAbove(captionOf(table.above));
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
    said: columns.flatMap((column) =>
      placesIn(rows, column.index).map((place) => ({ column, text: signsIn(place) ?? lineOf(place) })),
    ),
  }));
}

/** 'Met wie hebben we te maken?' and 'Wie we willen bereiken' ask for groups or tell of them, and are no name for those below. */
const categoryAbove = (title: string): string | null =>
  /\?\s*$/u.test(title) || mainVerbAt(title) >= 0 ? null : categoryOf(title);

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
  place && !isNothing(place.text) ? lineOf(place) : null;

/** '- / +': here a dash in front begins no list. */
const signsIn = ({ text }: Place): string | null => (/^[-–+±/\s]+$/u.test(text) ? oneLine(text) : null);

const lineOf = (place: Place): string =>
  oneLine(
    cellLines(place.cell)
      .map(({ text }) => text)
      .join(' '),
  );

/** The words of a column for this audience on one line. */
export const columnText = ({ cells }: AudienceRow, role: ColumnRole): string | null => {
  const text = cells(role)
    .flatMap((place) => textIn(place) ?? [])
    .join(' ');
  return text === '' ? null : text;
};
