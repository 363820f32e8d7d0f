import { readImport } from './import-request.ts';
import type { SourceBlock, SourceCell } from './model/source-document.ts';
import { readDocument } from './readers/index.ts';
import { textOfBlocks } from './readers/blocks.ts';

const isTable = (block: SourceBlock) => block.type === 'table';

/** Each cell in its own column, so that a name above a column counts for what stands under it. */
function wordsOf(cells: readonly SourceCell[]): string[] {
  const words: string[] = [];
  for (const { column, blocks } of cells) {
    while (words.length < column) words.push('');
    words[column] = textOfBlocks(blocks);
  }
  return words;
}

// Started by readSheetRows in a process of its own. Reads one request from standard input, writes one JSON document.
const { fileName, bytes } = await readImport(process.stdin);
const outcome = await readDocument(fileName, bytes);
const answer = outcome.ok
  ? { ok: true, value: outcome.value.blocks.filter(isTable).map(({ rows }) => rows.map(({ cells }) => wordsOf(cells))) }
  : outcome;
process.stdout.write(JSON.stringify(answer));
