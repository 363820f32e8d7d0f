import { DOMParser as SliceParser, type ParseOptions, type Schema } from '@tiptap/pm/model';
import { SOURCE_ATTRIBUTE } from './kept-block.ts';
import { STYLE_ATTRIBUTE } from './quiet-html.ts';
import { tableMarkdown } from './table-markdown.ts';
import { makeLists, styleOf } from './word-lists.ts';

/**
 * Reads what is pasted. Word and web pages lose all but headings, lists, bold, italic, links and quotes: the editor knows
 * no more than that. A table becomes a kept block. Nothing of it is shown before it is cleaned.
 */
class PasteParser extends SliceParser {
  override parseSlice(dom: Node, options?: ParseOptions) {
    if (dom instanceof Element) cleanPaste(dom);
    return super.parseSlice(dom, options);
  }
}

/** The reader of the clipboard for the text that the schema describes. */
export const pasteParserOf = (schema: Schema): SliceParser =>
  new PasteParser(schema, SliceParser.fromSchema(schema).rules);

function cleanPaste(root: Element): void {
  for (const unseen of root.querySelectorAll('style, script, title, meta, link, template, noscript')) unseen.remove();
  for (const title of root.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
  makeLists(root);
  for (const styled of root.querySelectorAll(`[${STYLE_ATTRIBUTE}]`)) emphasise(styled);
  for (const table of root.querySelectorAll('table')) {
    if (table.isConnected && !table.parentElement?.closest(`table, [${SOURCE_ATTRIBUTE}]`)) replaceTable(table);
  }
}

/** Some programs write bold and italic as a style, and put everything in a `b` that is not bold. */
function emphasise(element: Element): void {
  const style = styleOf(element);
  if (element.tagName === 'B' && /font-weight:\s*normal/i.test(style)) rename(element, 'span');
  if (element.tagName !== 'SPAN') return;
  if (/font-style:\s*italic/i.test(style)) wrapInside(element, 'em');
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) wrapInside(element, 'strong');
}

function wrapInside(element: Element, name: string): void {
  const inside = element.ownerDocument.createElement(name);
  inside.append(...element.childNodes);
  element.append(inside);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function replaceTable(table: HTMLTableElement): void {
  const rows = [...table.rows].map((row) => [...row.cells].flatMap(cellWords));
  // Mail and Word use a table of one column to place things on a page.
  if (rows.every((row) => row.length <= 1)) {
    table.replaceWith(...[...table.rows].flatMap((row) => [...row.cells].flatMap((cell) => [...cell.childNodes])));
    return;
  }
  const kept = table.ownerDocument.createElement('div');
  kept.setAttribute(SOURCE_ATTRIBUTE, tableMarkdown(rows));
  table.replaceWith(kept);
}

const cellWords = (cell: HTMLTableCellElement): readonly string[] => {
  const width = Math.min(Math.max(1, cell.colSpan), 50);
  return [cell.textContent ?? '', ...Array<string>(width - 1).fill('')];
};
