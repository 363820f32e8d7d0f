import { HELD_SHARE, type HeldWords, heldWords } from '#kernel/held-words.ts';
import type { Plan, SectionKind } from '#kernel/plan.ts';
import { copy } from '../copy.nl.ts';
import type { Edition } from '../edition.ts';
import type { Block, List, Run, Table } from './outline.ts';

/** A shorter paragraph may equal a name by chance, except where only the message stands. */
const SHORTEST_PARAGRAPH = 20;

/**
 * Leaves out of the text of a section what the structured parts of the document show: whole paragraphs, items of a list, and
 * columns of a table. What they do not show stays, a column beside the names of its rows. For a board a table or list from which
 * the plan was read goes as a whole: what somebody changed in the plan since would bring back what stood there before.
 */
export function withoutShown(plan: Plan, edition: Edition): (blocks: readonly Block[], kind: SectionKind) => Block[] {
  const held = heldWords(plan);
  return (blocks, kind) => {
    const shortest = kind === 'message' ? 1 : SHORTEST_PARAGRAPH;
    const read = edition === 'all' ? [] : blocks.filter((block) => wasRead(block, held, SHOWN[kind]?.(plan) ?? false));
    const left = blocks.map((block) => (read.includes(block) ? null : leftOf(block, held, shortest)));
    return left.flatMap((block, index) => {
      const announced = blocks[index + 1];
      const announcesNothing = announced?.type === 'list' && left[index + 1] === null && announces(blocks[index]);
      return block === null || announcesNothing ? [] : [block];
    });
  };
}

/** Sections of which the items are shown anew, where the plan has some. */
const SHOWN: Partial<Record<SectionKind, (plan: Plan) => boolean>> = {
  audiences: ({ audiences }) => audiences.length > 0,
  calendar: ({ activities }) => activities.length > 0,
};

/** Whether the items of the plan came from this table or list: where they are shown anew one word that they hold is enough. */
function wasRead(block: Block, held: HeldWords, isShown: boolean): boolean {
  if (block.type !== 'table' && block.type !== 'list') return false;
  const texts =
    block.type === 'list'
      ? block.items.map(({ runs }) => runsText(runs))
      : block.rows.flatMap(({ cells }) => cells.map((lines) => lines.join('\n')));
  const filled = texts.filter((text) => text.trim() !== '');
  const known = filled.filter(held.has).length;
  return isShown ? known > 0 : known > 0 && known >= filled.length / 2;
}

function leftOf(block: Block, held: HeldWords, shortest: number): Block | null {
  switch (block.type) {
    case 'table':
      return leftOfTable(block, held);
    case 'list':
      return leftOfList(block, held);
    case 'paragraph':
    case 'quote': {
      const text = runsText(block.runs);
      return text.length >= shortest && held.has(text) ? null : block;
    }
    default:
      return block;
  }
}

function leftOfTable(table: Table, held: HeldWords): Table | null {
  const missing = held.missingColumns(
    table.columns.map(({ title }) => title),
    table.rows.map(({ cells }) => cells.map((lines) => lines.join('\n'))),
  );
  if (missing.length === 0) return null;
  if (missing.length === table.columns.length) return table;
  const kept = [...new Set([0, ...missing])];
  const columns = kept.flatMap((column) => table.columns[column] ?? []);
  return {
    ...table,
    caption: copy.restOfTable(columns.map(({ title }) => title).join(', ')),
    columns,
    rows: table.rows
      .map((row) => ({ ...row, cells: kept.map((column) => row.cells[column] ?? []) }))
      .filter(({ cells }) => cells.slice(missing.includes(0) ? 0 : 1).some((lines) => lines.length > 0)),
  };
}

/** A list that has little to do with the items may still name some of them: it stays whole. */
function leftOfList(list: List, held: HeldWords): List | null {
  const left = list.items.filter(({ runs }) => !held.has(runsText(runs)));
  if (left.length === 0) return null;
  if (1 - left.length / list.items.length < HELD_SHARE) return list;
  return { ...list, items: left.map((item) => ({ ...item, depth: 0 })) };
}

const announces = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && runsText(block.runs).trimEnd().endsWith(':');
const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
