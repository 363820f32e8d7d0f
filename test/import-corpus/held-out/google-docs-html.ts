import { type Block, type Cell, type Item, linesOf, runsOf } from '../make/block.ts';
import { escapeXml } from '../make/xml.ts';

/** A page the way Google Docs saves it: everything in classes, bold only in the style sheet, a span around each text. */
export const writeGoogleDocsHtml = (blocks: readonly Block[]): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.lst-kix_a1-0 > li:before{content:"\\0025cf  "}ol{margin:0;padding:0}.c1{font-weight:700}.c2{font-style:italic}.c3{font-weight:400}.c5{border:1pt solid #000}</style></head><body class="c9 doc-content">${blocks.map(blockHtml).join('')}</body></html>`,
  );

const blockHtml = (block: Block, index: number): string => {
  if (block.type === 'heading')
    return `<h${block.level} class="c6" id="h.x${index}y">${inline(block.text)}</h${block.level}>`;
  if (block.type === 'paragraph')
    return `<p class="c4${block.style ? ` ${block.style.toLowerCase()}` : ''}" ${block.style ? `id="h.t${index}"` : ''}>${inline(block.text)}</p>`;
  if (block.type === 'list')
    return `<ul class="c7 lst-kix_a1-0 start">${block.items.map((item) => itemHtml(item)).join('')}</ul>`;
  if (block.type === 'table') {
    const rows = block.rows.map((r) => `<tr class="c8">${r.cells.map(cellHtml).join('')}</tr>`);
    return `<p class="c4 c0"><span class="c3"></span></p><table class="c10"><tbody>${rows.join('')}</tbody></table>`;
  }
  return '';
};

const inline = (text: string) =>
  runsOf(text)
    .map((run) => `<span class="${run.bold ? 'c1' : run.italic ? 'c2' : 'c3'}">${escapeXml(run.text)}</span>`)
    .join('');
const itemHtml = (item: Item): string =>
  `<li class="c4 li-bullet-0">${inline(typeof item === 'string' ? item : item.text)}</li>`;
const cellHtml = (source: Cell) => {
  const content = linesOf(source.text).map((line) => `<p class="c4">${inline(line.text)}</p>`);
  return `<td class="c5" colspan="${source.columns}" rowspan="${source.rows}">${content.join('')}</td>`;
};
