/**
 * The content of an invented document, before a writer turns it into Word, OpenDocument or HTML.
 * Marks inside a text: `**bold**`, `//italic//`, `~~struck~~`, `\v` for a line break inside the paragraph, `\t` for a tab;
 * Word only: `{{ins:x}}`, `{{del:x}}` (tracked changes), `{{fn:n}}` (footnote n), `{{c:n}}` (comment n).
 */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly style: 'Title' | 'Subtitle' | null }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly type: 'table'; readonly rows: readonly Row[] }
  | { readonly type: 'wordXml'; readonly xml: string; readonly texts: readonly string[] }
  | { readonly type: 'pageBreak' };
export type Item = string | { readonly text: string; readonly items: readonly Item[] };
export type Row = { readonly header: boolean; readonly cells: readonly Cell[] };
/** `rows` and `columns` are the spans. In `text` each line is a paragraph of the cell; a line that starts with `- ` is a list item. */
export type Cell = { readonly text: string; readonly columns: number; readonly rows: number };

export const h = (level: number, text: string): Block => ({ type: 'heading', level, text });
export const p = (text: string): Block => ({ type: 'paragraph', text, style: null });
export const title = (text: string): Block => ({ type: 'paragraph', text, style: 'Title' });
export const subtitle = (text: string): Block => ({ type: 'paragraph', text, style: 'Subtitle' });
export const ul = (...items: Item[]): Block => ({ type: 'list', ordered: false, items });
export const ol = (...items: Item[]): Block => ({ type: 'list', ordered: true, items });
export const br: Block = { type: 'pageBreak' };
export const cell = (text: string, spans: { rows?: number; columns?: number } = {}): Cell => ({
  text,
  columns: spans.columns ?? 1,
  rows: spans.rows ?? 1,
});
const toCell = (source: string | Cell): Cell => (typeof source === 'string' ? cell(source) : source);
export const row = (...cells: (string | Cell)[]): Row => ({ header: false, cells: cells.map(toCell) });
export const head = (...cells: (string | Cell)[]): Row => ({ header: true, cells: cells.map(toCell) });
export const table = (...rows: Row[]): Block => ({ type: 'table', rows });

/** A stretch of a text in one style. */
export type Run = { readonly text: string; readonly bold: boolean; readonly italic: boolean; readonly struck: boolean };

export const runsOf = (text: string): Run[] => {
  const style = { bold: false, italic: false, struck: false };
  const runs: Run[] = [];
  for (const part of text.split(/(\*\*|\/\/|~~)/)) {
    if (part === '**') style.bold = !style.bold;
    else if (part === '//') style.italic = !style.italic;
    else if (part === '~~') style.struck = !style.struck;
    else if (part !== '') runs.push({ text: part, ...style });
  }
  return runs;
};

/** The lines of a cell, each with whether it is a list item. */
export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? { text: line.slice(2), item: true } : { text: line, item: false }));

/** Every stretch of text a reader sees, one entry per paragraph, item or line of a cell, without marks. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap(blockTexts)
    .map(unmarked)
    .filter((text) => text.trim() !== '');

const blockTexts = (block: Block): string[] => {
  if (block.type === 'heading' || block.type === 'paragraph') return [block.text];
  if (block.type === 'list') return block.items.flatMap(itemTexts);
  if (block.type === 'table')
    return block.rows.flatMap((r) => r.cells.flatMap((c) => linesOf(c.text).map((line) => line.text)));
  return block.type === 'wordXml' ? [...block.texts] : [];
};
const itemTexts = (item: Item): string[] =>
  typeof item === 'string' ? [item] : [item.text, ...item.items.flatMap(itemTexts)];
const unmarked = (text: string) =>
  text
    .replace(/\*\*|\/\/|~~/g, '')
    .replace(/\{\{ins:([^}]*)\}\}/g, '$1')
    .replace(/\{\{[^}]*\}\}/g, '');
