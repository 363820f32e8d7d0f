import type { Block } from '../make/block.ts';
import { escapeXml } from '../make/xml.ts';

/** A cell of a Word table that is more than text: a colour behind it, or a table inside it. */
export type RichCell = {
  readonly text: string;
  readonly fill?: string;
  readonly inner?: readonly (readonly string[])[];
};
type AnyCell = string | RichCell;

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    .join('');
const richOf = (cell: AnyCell): RichCell => (typeof cell === 'string' ? { text: cell } : cell);
const cellXml = (source: AnyCell): string => {
  const { text, fill, inner } = richOf(source);
  const shade = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
  // Word wants a paragraph after a table that ends a cell.
  const nested = inner ? `${tableXml(inner)}<w:p/>` : '';
  const before = inner && text === '' ? '' : paragraphs(text);
  return `<w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/>${shade}</w:tcPr>${before}${nested}</w:tc>`;
};
const tableXml = (rows: readonly (readonly AnyCell[])[]): string => {
  const width = Math.max(...rows.map((row) => row.length));
  const body = rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1400"/>'.repeat(width)}</w:tblGrid>${body}</w:tbl>`;
};
const textsOfCell = (cell: AnyCell): string[] => {
  const { text, inner } = richOf(cell);
  return [...text.split('\n'), ...(inner ?? []).flat()].filter((line) => line !== '');
};

/** A table with coloured cells or with tables in its cells. */
export const richTable = (...rows: readonly (readonly AnyCell[])[]): Block => ({
  type: 'wordXml',
  texts: rows.flat().flatMap(textsOfCell),
  xml: `${tableXml(rows)}<w:p/>`,
});

/** From here on the pages have another direction: the break belongs to the pages before it. */
export const pagesBefore = (direction: 'portrait' | 'landscape'): Block => {
  const size =
    direction === 'landscape'
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>';
  return { type: 'wordXml', texts: [], xml: `<w:p><w:pPr><w:sectPr>${size}</w:sectPr></w:pPr></w:p>` };
};

/** A quotation: indented and in italics, as Word's own style for it. */
export const quote = (text: string): Block => ({
  type: 'wordXml',
  texts: [text],
  xml: `<w:p><w:pPr><w:pStyle w:val="Citaat"/><w:ind w:left="864" w:right="864"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`,
});
