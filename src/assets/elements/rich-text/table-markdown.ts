import { writeBlock } from './write-block.ts';

/** Rows of words as a table in Markdown; the first row is the head. Rows that are too short are filled up. */
export function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const [head = '', ...body] = rows.map((row) => lineOf(Array.from({ length: width }, (_, index) => row[index] ?? '')));
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

const lineOf = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

function cellOf(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const written = writeBlock({ type: 'paragraph', content: [{ type: 'text', text }] }, { care: 'light' });
  // A stroke would start a next cell; one that stands behind a backslash already does not.
  return written.replace(/(?<!\\)\|/g, '\\|');
}
