import { type Block, type Cell, type Item, linesOf, type Row, runsOf } from './block.ts';
import { escapeXml, XML } from './xml.ts';
import { zip } from './zip.ts';

const NAMESPACES =
  ['office', 'style', 'text', 'table', 'meta']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ') +
  ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** An .odt the way LibreOffice saves it: styles as automatic names, covered cells under merged ones. */
export const writeOpenDocument = (
  blocks: readonly Block[],
  properties: { author: string; modifiedOn: string },
): Uint8Array =>
  zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'META-INF/manifest.xml',
      data: `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      name: 'meta.xml',
      data: `${XML}<office:document-meta ${NAMESPACES}><office:meta><dc:creator>${escapeXml(properties.author)}</dc:creator><dc:date>${properties.modifiedOn}T14:03:00</dc:date></office:meta></office:document-meta>`,
    },
    {
      name: 'content.xml',
      data: `${XML}<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${blocks.map(blockXml).join('')}</office:text></office:body></office:document-content>`,
    },
  ]);

const styles =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>' +
  '<style:style style:name="T3" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>' +
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1"/></text:list-style>';

const blockXml = (block: Block): string => {
  if (block.type === 'heading')
    return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${inline(block.text)}</text:h>`;
  if (block.type === 'paragraph')
    return paragraph(block.text, block.style === 'Title' ? 'P1' : (block.style ?? 'Standard'));
  if (block.type === 'list') return list(block.items, block.ordered ? 'L2' : 'L1');
  if (block.type === 'table') return tableXml(block.rows);
  return '';
};

const list = (items: readonly Item[], style: string): string =>
  `<text:list text:style-name="${style}">${items
    .map((item) =>
      typeof item === 'string'
        ? `<text:list-item>${paragraph(item, 'Standard')}</text:list-item>`
        : `<text:list-item>${paragraph(item.text, 'Standard')}${list(item.items, style)}</text:list-item>`,
    )
    .join('')}</text:list>`;

const paragraph = (text: string, style: string) => `<text:p text:style-name="${style}">${inline(text)}</text:p>`;

const inline = (text: string) =>
  runsOf(text)
    .map((run) => {
      const style = run.bold ? 'T1' : run.italic ? 'T2' : run.struck ? 'T3' : null;
      return style ? `<text:span text:style-name="${style}">${plain(run.text)}</text:span>` : plain(run.text);
    })
    .join('');

// OpenDocument folds spaces, so a second space in a row must be an element of its own.
const plain = (text: string) =>
  escapeXml(text)
    .replaceAll('\v', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/g, (many) => ` <text:s text:c="${many.length - 1}"/>`);

const tableXml = (rows: readonly Row[]) => {
  const covered: { column: number; width: number; left: number }[] = [];
  const width = Math.max(...rows.map((r) => r.cells.reduce((sum, c) => sum + c.columns, 0)));
  const body = rows
    .map((r) => {
      const xml = rowXml(r, covered);
      return r.header ? `<table:table-header-rows>${xml}</table:table-header-rows>` : xml;
    })
    .join('');
  return `<table:table table:name="Tabel1"><table:table-column table:number-columns-repeated="${width}"/>${body}</table:table>`;
};

const rowXml = (source: Row, covered: { column: number; width: number; left: number }[]) => {
  let column = 0;
  let xml = '';
  const fillCovered = () => {
    for (
      let hit = covered.find((c) => c.column === column && c.left > 0);
      hit;
      hit = covered.find((c) => c.column === column && c.left > 0)
    ) {
      xml += '<table:covered-table-cell/>'.repeat(hit.width);
      hit.left -= 1;
      column += hit.width;
    }
  };
  for (const c of source.cells) {
    fillCovered();
    xml += cellXml(c);
    column += c.columns;
    if (c.rows > 1) covered.push({ column: column - c.columns, width: c.columns, left: c.rows - 1 });
  }
  fillCovered();
  return `<table:table-row>${xml}</table:table-row>`;
};

const cellXml = (source: Cell) => {
  const spans = `${source.columns > 1 ? ` table:number-columns-spanned="${source.columns}"` : ''}${source.rows > 1 ? ` table:number-rows-spanned="${source.rows}"` : ''}`;
  const lines = linesOf(source.text);
  const items = lines.filter((line) => line.item).map((line) => line.text);
  const content = lines
    .filter((line) => !line.item)
    .map((line) => paragraph(line.text, 'Table_20_Contents'))
    .join('');
  return `<table:table-cell office:value-type="string"${spans}>${content}${items.length > 0 ? list(items, 'L1') : ''}</table:table-cell>${'<table:covered-table-cell/>'.repeat(source.columns - 1)}`;
};
