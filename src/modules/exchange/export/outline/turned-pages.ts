import type { Block, Run, Table } from './outline.ts';

/** A table with words in more columns than this has no room for them on an upright page. */
const UPRIGHT_COLUMNS = 7;
/** What is this short, as a cross or a number, counts for half. */
const SHORT_LETTERS = 4;
/** About what one line of an upright page holds, in letters. */
const LINE_LETTERS = 85;
/** A text this short would stand lonely on a page of its own between turned ones. */
const LONELY_LINES = 6;

/**
 * Puts what is wide on pages on their side, with as few turns as can be: neighbours share their pages, a heading goes along with what
 * it names, and a few lines before, between or after them never get a page of their own.
 */
export function withTurnedPages(blocks: readonly Block[]): Block[] {
  const turned = blocks.map((block): Block => (isWide(block) ? { type: 'wide', blocks: [block] } : block));
  return joined(runsOf(turned));
}

const isWide = (block: Block): boolean => block.type === 'table' && widthOf(block) > UPRIGHT_COLUMNS;

const widthOf = ({ columns, rows }: Table): number =>
  columns.reduce((sum, _, index) => {
    const isShort = rows.every(({ cells, head }) => head || (cells[index] ?? []).every(isShortLine));
    return sum + (isShort && rows.length > 0 ? 0.5 : 1);
  }, 0);
const isShortLine = (line: string): boolean => line.length <= SHORT_LETTERS;

type Stretch = { readonly turned: boolean; readonly blocks: readonly Block[] };

/** Neighbours that lie the same way; a heading right before a turned page belongs to it. */
function runsOf(blocks: readonly Block[]): Stretch[] {
  const stretches: { turned: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const turned = block.type === 'wide';
    let last = stretches.at(-1);
    const led: Block[] = [];
    while (turned && last && !last.turned && last.blocks.at(-1)?.type === 'heading')
      led.unshift(...last.blocks.splice(-1));
    if (last?.blocks.length === 0) stretches.pop();
    last = stretches.at(-1);
    const inner = block.type === 'wide' ? block.blocks : [block];
    if (last?.turned === turned) last.blocks.push(...led, ...inner);
    else stretches.push({ turned, blocks: [...led, ...inner] });
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): Block[] {
  const whole: { turned: boolean; blocks: Block[] }[] = [];
  const add = (turned: boolean, blocks: readonly Block[]): void => {
    const last = whole.at(-1);
    if (last?.turned === turned) last.blocks.push(...blocks);
    else if (blocks.length > 0) whole.push({ turned, blocks: [...blocks] });
  };
  stretches.forEach(({ turned, blocks }, index) => {
    const isLonely = whole.length > 0 && linesIn(blocks) <= LONELY_LINES;
    if (turned || isLonely) return add(true, blocks);
    const lead = leadOf(blocks, stretches[index + 1], whole.length > 0);
    add(false, blocks.slice(0, blocks.length - lead.length));
    add(true, lead);
  });
  return whole.flatMap(({ turned, blocks }): Block[] => (turned ? [{ type: 'wide', blocks }] : blocks));
}

/** The last short chapter before a turned page: it could be all that is left for its own page. The first page has the title on it. */
function leadOf(blocks: readonly Block[], next: Stretch | undefined, hasPages: boolean): readonly Block[] {
  if (!next?.turned) return [];
  const at = blocks.findLastIndex(({ type }) => type === 'heading');
  const first = at > 0 && blocks[at - 1]?.type === 'heading' ? at - 1 : at;
  if (first < 0 || (first === 0 && !hasPages)) return [];
  const lead = blocks.slice(first);
  return linesIn(lead) <= LONELY_LINES ? lead : [];
}

const linesIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + linesOf(block), 0);

/** About how many lines a block takes on an upright page, a heading with the white above it. */
function linesOf(block: Block): number {
  switch (block.type) {
    case 'heading':
      return 2;
    case 'paragraph':
    case 'quote':
      return linesOfRuns(block.runs);
    case 'list':
      return block.items.reduce((sum, { runs }) => sum + linesOfRuns(runs), 0);
    case 'table':
      return linesOfTable(block);
    case 'wide':
      return linesIn(block.blocks);
  }
}

const linesOfRuns = (runs: readonly Run[]): number =>
  runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LETTERS)), 0);

const linesOfTable = ({ rows, columns }: Table): number =>
  1 +
  rows.reduce((sum, { cells }) => sum + Math.max(1, ...cells.map((lines) => linesOfCell(lines, columns.length))), 0);

const linesOfCell = (lines: readonly string[], columns: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * columns) / LINE_LETTERS)), 0);
