import type { Plan } from '#kernel/plan.ts';
import type { Block, Run, Table } from './outline.ts';

/**
 * An imported section still holds, as text, the table or list from which its goals, audiences or calendar were read. The document
 * shows those from the plan's own data, where they may have been edited since; showing the old text as well would say
 * everything twice, with differences. These are the shares from which a table or list counts as already shown.
 */
const SHOWN_SHARE = 0.75;
/** A shorter paragraph may equal a name by chance. */
const SHORTEST_PARAGRAPH = 20;

/** Tells whether the structured parts of the plan already show what a block of a section says. */
export function alreadyShownIn(plan: Plan): (block: Block) => boolean {
  const { sections: _sections, unrecognised: _unrecognised, programme: _programme, ...structured } = plan;
  const known = new Set<string>();
  collectTexts(structured, known);
  return (block) => isShown(block, known);
}

function collectTexts(value: unknown, known: Set<string>): void {
  if (typeof value === 'string') for (const line of value.split('\n')) known.add(fold(line));
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, known);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) collectTexts(item, known);
}

function isShown(block: Block, known: ReadonlySet<string>): boolean {
  switch (block.type) {
    case 'table':
      return shareKnown(cellLines(block), known) >= SHOWN_SHARE;
    case 'list':
      return (
        shareKnown(
          block.items.map((item) => runsText(item.runs)),
          known,
        ) >= SHOWN_SHARE
      );
    case 'paragraph':
    case 'quote': {
      const text = runsText(block.runs);
      return text.length >= SHORTEST_PARAGRAPH && known.has(fold(text));
    }
    default:
      return false;
  }
}

const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
const cellLines = (table: Table): string[] => table.rows.flatMap((row) => row.cells.flat());

/** The share of the texts that the plan knows. Amounts, crosses and marks do not count. */
function shareKnown(texts: readonly string[], known: ReadonlySet<string>): number {
  const counted = texts.filter((text) => /\p{L}.*\p{L}/u.test(text));
  if (counted.length === 0) return 0;
  return counted.filter((text) => isKnown(text, known)).length / counted.length;
}

/** The importer cuts a cell with several things into entries; then each of them must be known. */
function isKnown(text: string, known: ReadonlySet<string>): boolean {
  if (known.has(fold(text))) return true;
  const lines = text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
  if (lines.length > 1 && lines.every((line) => known.has(line))) return true;
  const pieces = text
    .split(/[,;:/()]| en | & /)
    .map(fold)
    .filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => known.has(piece));
}

/** Letters and digits only, without capitals: marks and bullets differ between the source and the plan. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
