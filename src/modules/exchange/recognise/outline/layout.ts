import type { SectionKind } from '#kernel/plan.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceRun, SourceTable } from '../../model/source-document.ts';
import { blockText, cellText } from '../text/blocks.ts';
import { isDateCell } from '../table/contents.ts';
import { isCardOf } from '../table/card.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import { withTabTables } from './tab-table.ts';
import { headingMeaning, isSectionTitle } from '../vocabulary/section-kind.ts';

/** A block of the running text. `title` marks a cell that works as a heading: a form with chapter names in its first column. */
export type FlowBlock = { readonly block: SourceBlock; readonly title: boolean };

/** Deeper than this, tables in tables are left as they are. */
const DEEPEST = 4;

/** The running text with tables that only serve the layout taken apart: boxes, one-column tables and filled-in forms. */
export const flowOf = (blocks: readonly SourceBlock[], depth = 0): FlowBlock[] =>
  withTabTables(blocks).flatMap((block) =>
    block.type === 'table' && depth < DEEPEST ? tableFlow(block, depth) : [{ block, title: false }],
  );

function tableFlow(table: SourceTable, depth: number): FlowBlock[] {
  if (isBox(table) || isFrame(table))
    return table.rows.flatMap((row) => row.cells.flatMap((cell) => flowOf(cell.blocks, depth + 1)));
  if (isForm(table)) return table.rows.flatMap((row) => formRow(row.cells, depth));
  return [{ block: table, title: false }];
}

const isBox = (table: SourceTable): boolean =>
  table.sheet === null && table.rows.every((row) => row.cells.length <= 1 && (row.cells[0]?.column ?? 0) === 0);

/**
 * A few cells of which one holds a table of its own, or a table in every row but the first: the outer one only puts those on the
 * page, perhaps with a name beside them.
 */
const isFrame = (table: SourceTable): boolean =>
  table.sheet === null &&
  table.rows.every((row) => row.cells.length <= 3) &&
  (table.rows.length <= 3 ? table.rows.some(holdsTable) : table.rows.slice(1).every(holdsTable));

const holdsTable = ({ cells }: SourceTable['rows'][number]): boolean =>
  cells.some((cell) => cell.blocks.some(isWholeTable));

const isWholeTable = (block: SourceBlock): boolean =>
  block.type === 'table' && block.rows.length >= 2 && block.rows.some((row) => row.cells.length >= 2);

/** At least three rows whose first cell is the name of a chapter, and at least half of all rows. */
function isForm(table: SourceTable): boolean {
  if (table.sheet !== null || table.rows.length < 3) return false;
  const filled = table.rows.filter((row) => row.cells.some((cell) => cellText(cell).trim() !== ''));
  if (filled.some((row) => row.cells.length > 2)) return false;
  const kinds = filled.flatMap((row) =>
    isFormTitle(row.cells[0]) ? [headingMeaning(cellText(row.cells[0]))?.kind] : [],
  );
  const isOfPlan = filled.some(
    ({ cells: [label] }) =>
      isFormTitle(label) &&
      !QUESTION.test(cellText(label).trim()) &&
      candidatesOf(cellText(label)).length === 0 &&
      PLAN_KINDS.has(headingMeaning(cellText(label))?.kind ?? 'other'),
  );
  if (isCard(table) && !isOfPlan) return false;
  return new Set(kinds).size >= 3 && kinds.length * 2 >= filled.length;
}

const isFormTitle = (cell: SourceCell | undefined): cell is SourceCell =>
  cell !== undefined && cellText(cell).length <= 70 && isSectionTitle(cellText(cell));

/** 'Hoe?' asks of one activity as well as of a plan. */
const QUESTION = /^(?:(?:door|voor|met)\s)?(?:hoe|wie|wat|waar|waarom|wanneer)\s*\??:?$/iu;

/** Chapters that a whole plan has and one activity has not; 'Uitvoering' may be either, and then says nothing. */
const PLAN_KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'occasion',
  'context',
  'evaluation',
  'strategy',
  'principles',
  'conditions',
  'tone',
  'organisation',
  'policyQuestion',
  'communicationQuestion',
]);

/** One activity on a card: a date and its particulars under each other. */
const isCard = (table: SourceTable): boolean =>
  table.rows.some(
    ({ cells: [label, value] }) =>
      label !== undefined &&
      value !== undefined &&
      candidatesOf(cellText(label)).some(({ role, score }) => role === 'date' && score >= STRONG) &&
      (isDateCell(cellText(value), value.date) || isCardOf(labelsOf(table))),
  );

const labelsOf = (table: SourceTable): string[] =>
  table.rows.map(({ cells: [label] }) => (label ? cellText(label) : ''));

function formRow(cells: readonly SourceCell[], depth: number): FlowBlock[] {
  const [label, ...values] = cells;
  if (!label) return [];
  if (!isFormTitle(label)) {
    const line = labelLine(label, values);
    if (line) return [{ block: line, title: false }];
  }
  const content = values.flatMap((cell) => flowOf(cell.blocks, depth + 1));
  const titles = label.blocks.filter((block) => block.type !== 'table');
  const rest = label.blocks.filter((block) => block.type === 'table').map((block) => ({ block, title: false }));
  return [...titles.map((block, index) => ({ block, title: index === 0 && isFormTitle(label) })), ...rest, ...content];
}

/** 'Opdrachtgever' in one cell and a name in the next, as the line 'Opdrachtgever: …'; null when there is more than a line. */
function labelLine(label: SourceCell, values: readonly SourceCell[]): SourceParagraph | null {
  const [name, ...others] = label.blocks;
  const [value, ...more] = values.flatMap((cell) => cell.blocks).filter((block) => blockText(block).trim() !== '');
  if (name?.type !== 'paragraph' || value?.type !== 'paragraph' || others.length + more.length > 0) return null;
  const colon: SourceRun = {
    text: /:\s*$/.test(blockText(name)) ? ' ' : ': ',
    bold: false,
    italic: false,
    struck: false,
    href: null,
  };
  return { ...name, runs: [...name.runs, colon, ...value.runs] };
}
