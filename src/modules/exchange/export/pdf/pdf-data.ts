import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { copy } from '../copy.nl.ts';
import type { Block, Outline, Run, Table } from '../outline/outline.ts';

/** From this many chapters on, a list of contents helps more than it takes. */
const CHAPTERS_FOR_CONTENTS = 6;

/** The outline as the data that `plan.typ` draws: text in lines, long words with places to break. `today` is a civil date. */
export function pdfData(outline: Outline, today: string): object {
  const chapters = outline.blocks.filter((block) => block.type === 'heading' && block.level === 1).length;
  return {
    title: breakable(outline.title),
    author: outline.author ?? 'Eenstemmig',
    day: today.split('-').map(Number),
    footer: breakable(outline.footer),
    page: copy.page('\u0000', '\u0000').split('\u0000'),
    facts: outline.facts.map(({ label, text }) => ({ label, text: textLines(text) })),
    contents: chapters >= CHAPTERS_FOR_CONTENTS,
    contentsTitle: copy.contents,
    blocks: outline.blocks.map((block, index) => blockData(block, outline.blocks[index + 1])),
  };
}

function blockData(block: Block, next?: Block): object {
  switch (block.type) {
    case 'heading':
      return { ...block, text: breakable(block.text).replaceAll('\n', ' ') };
    case 'paragraph':
      return { ...block, leads: next?.type === 'table' || next?.type === 'list', runs: block.runs.map(runData) };
    case 'quote':
      return { ...block, runs: block.runs.map(runData) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: item.runs.map(runData) })) };
    case 'wide':
      return { ...block, blocks: block.blocks.map((each, index) => blockData(each, block.blocks[index + 1])) };
    case 'table':
      return {
        ...block,
        tight: block.tight ?? false,
        columns: block.columns.map((column) => ({ ...column, title: cellText(column.title, block) })),
        // A row with too few cells would pull the next row up.
        rows: block.rows.map(({ cells, total, head }) => ({
          total,
          head: head ?? null,
          cells: block.columns.map((_, index) => (cells[index] ?? []).map((line) => cellText(line, block))),
        })),
      };
  }
}

/** Where not every word fits it says between which parts a word may break: patterns know no compounds. */
const cellText = (text: string, { tight }: Table): string => breakable(tight ? withSoftHyphens(text) : text);
const runData = (run: Run): object => ({ ...run, text: textLines(run.text) });
const textLines = (text: string): string[] => text.split('\n').map(breakable);

const ZERO_WIDTH_SPACE = '\u200b';
/** No Dutch word is longer; what is, is an address or a joke, and would run off the page. */
const LONGEST_WORD = 40;

/** Text with invisible places to break in anything that cannot be hyphenated. */
function breakable(text: string): string {
  return text.replace(/\S{25,}/gu, (word) => {
    const parts = word.replace(/[/@._?&=-](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`).split(ZERO_WIDTH_SPACE);
    return parts
      .map((part) =>
        [...part]
          .map((one, index) => (index > 0 && index % LONGEST_WORD === 0 ? ZERO_WIDTH_SPACE + one : one))
          .join(''),
      )
      .join(ZERO_WIDTH_SPACE);
  });
}
