import type { SourceBlock, SourceRun } from '../../model/source-document.ts';

/** Stretches of white space longer than this say no more than a short one, and make patterns slow. */
const LONG_SPACE = /\s{7,}/g;

/** The same blocks with long stretches of white space made short; every word stays. */
export const tamed = (blocks: readonly SourceBlock[]): SourceBlock[] => blocks.map(tamedBlock);

function tamedBlock(block: SourceBlock): SourceBlock {
  if (block.type !== 'table') return { ...block, runs: block.runs.map(tamedRun) };
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: tamed(cell.blocks) })),
    })),
  };
}

const tamedRun = (run: SourceRun): SourceRun => ({ ...run, text: run.text.replace(LONG_SPACE, shorter) });

const shorter = (space: string): string => (space.includes('\n') ? '\n' : space.includes('\t') ? '\t' : '   ');
