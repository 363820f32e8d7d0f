import { type Block, type Cell, type Item, linesOf, type Row, runsOf } from './block.ts';
import { escapeXml, XML } from './xml.ts';
import { WORD_NAMESPACES, numberingXml, stylesXml } from './word-parts.ts';
import { zip } from './zip.ts';

export type WordOptions = {
  /** `dutch`: Kop1, Kop2 as Dutch Word names them; `none`: headings are only bold lines. */
  readonly headings: 'dutch' | 'none';
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: readonly string[];
  readonly comments?: readonly string[];
  readonly author?: string;
  readonly modifiedOn?: string;
  readonly landscape?: boolean;
};

/** A .docx the way Word saves it: text cut into several runs, proofing marks, Dutch style names. */
export const writeWord = (blocks: readonly Block[], options: WordOptions): Uint8Array => {
  const extras = extraParts(options);
  const relations = extras
    .map(
      (part, index) =>
        `<Relationship Id="rIdx${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part.type}" Target="${part.name}"/>`,
    )
    .join('');
  const overrides = extras
    .map(
      (part) =>
        `<Override PartName="/word/${part.name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part.type}+xml"/>`,
    )
    .join('');
  return zip([
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>${relations}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `${XML}<w:document ${WORD_NAMESPACES}><w:body>${blocks.map((b) => blockXml(b, options)).join('')}${sectionXml(options, extras)}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', data: stylesXml },
    { name: 'word/numbering.xml', data: numberingXml },
    {
      name: 'docProps/core.xml',
      data: `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escapeXml(options.author ?? '')}</dc:creator>${options.modifiedOn ? `<dcterms:modified xsi:type="dcterms:W3CDTF">${options.modifiedOn}T09:12:00Z</dcterms:modified>` : ''}</cp:coreProperties>`,
    },
    ...extras.map((part) => ({ name: `word/${part.name}`, data: part.xml })),
  ]);
};

type Part = {
  readonly name: string;
  readonly type: 'header' | 'footer' | 'footnotes' | 'comments';
  readonly xml: string;
};

const extraParts = (options: WordOptions): Part[] => {
  const parts: Part[] = [];
  const plain = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  if (options.header)
    parts.push({
      name: 'header1.xml',
      type: 'header',
      xml: `${XML}<w:hdr ${WORD_NAMESPACES}>${plain(options.header)}</w:hdr>`,
    });
  if (options.footer)
    parts.push({
      name: 'footer1.xml',
      type: 'footer',
      xml: `${XML}<w:ftr ${WORD_NAMESPACES}>${plain(options.footer)}</w:ftr>`,
    });
  if (options.footnotes) {
    const notes = options.footnotes
      .map((text, index) => `<w:footnote w:id="${index + 1}">${plain(text)}</w:footnote>`)
      .join('');
    parts.push({
      name: 'footnotes.xml',
      type: 'footnotes',
      xml: `${XML}<w:footnotes ${WORD_NAMESPACES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${notes}</w:footnotes>`,
    });
  }
  if (options.comments) {
    const notes = options.comments
      .map(
        (text, index) =>
          `<w:comment w:id="${index + 1}" w:author="R. Ooms" w:date="2024-02-01T10:00:00Z">${plain(text)}</w:comment>`,
      )
      .join('');
    parts.push({
      name: 'comments.xml',
      type: 'comments',
      xml: `${XML}<w:comments ${WORD_NAMESPACES}>${notes}</w:comments>`,
    });
  }
  return parts;
};

const sectionXml = (options: WordOptions, extras: readonly Part[]) => {
  const references = extras
    .map((part, index) =>
      part.type === 'header' || part.type === 'footer'
        ? `<w:${part.type}Reference w:type="default" r:id="rIdx${index}"/>`
        : '',
    )
    .join('');
  const size = options.landscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr>${references}${size}<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
};

const blockXml = (block: Block, options: WordOptions): string => {
  if (block.type === 'heading') {
    return options.headings === 'none'
      ? paragraphXml(`**${block.text}**`, '')
      : paragraphXml(block.text, `<w:pStyle w:val="Kop${block.level}"/>`);
  }
  if (block.type === 'paragraph') {
    const bare = options.headings === 'none' && block.style;
    const style = block.style && !bare ? `<w:pStyle w:val="${block.style === 'Title' ? 'Titel' : 'Ondertitel'}"/>` : '';
    return paragraphXml(bare ? `**${block.text}**` : block.text, style);
  }
  if (block.type === 'list') return block.items.map((item) => itemXml(item, 0, block.ordered ? 2 : 1)).join('');
  if (block.type === 'table') return tableXml(block.rows);
  return block.type === 'wordXml' ? block.xml : '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
};

const itemXml = (item: Item, depth: number, numbering: number): string => {
  const properties = `<w:pStyle w:val="Lijstalinea"/><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numbering}"/></w:numPr>`;
  if (typeof item === 'string') return paragraphXml(item, properties);
  return paragraphXml(item.text, properties) + item.items.map((child) => itemXml(child, depth + 1, numbering)).join('');
};

const tableXml = (rows: readonly Row[]) => {
  const width = Math.max(...rows.map((r) => r.cells.reduce((sum, c) => sum + c.columns, 0)));
  const grid = '<w:gridCol w:w="1800"/>'.repeat(width);
  const covered: (Cell & { left: number; column: number })[] = [];
  const body = rows.map((r) => rowXml(r, covered)).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl><w:p/>`;
};

// Word repeats a vertically merged cell as an empty cell with `vMerge`; the content names it once.
const rowXml = (source: Row, covered: (Cell & { left: number; column: number })[]) => {
  let column = 0;
  let xml = '';
  const fillCovered = () => {
    for (
      let hit = covered.find((c) => c.column === column && c.left > 0);
      hit;
      hit = covered.find((c) => c.column === column && c.left > 0)
    ) {
      xml += cellXml({ ...hit, text: '' }, '<w:vMerge/>');
      hit.left -= 1;
      column += hit.columns;
    }
  };
  for (const c of source.cells) {
    fillCovered();
    xml += cellXml(c, c.rows > 1 ? '<w:vMerge w:val="restart"/>' : '');
    if (c.rows > 1) covered.push({ ...c, left: c.rows, column });
    column += c.columns;
    const started = covered.at(-1);
    if (c.rows > 1 && started) started.left -= 1;
  }
  fillCovered();
  return `<w:tr>${source.header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${xml}</w:tr>`;
};

const cellXml = (source: Cell, merge: string) => {
  const span = source.columns > 1 ? `<w:gridSpan w:val="${source.columns}"/>` : '';
  const content = linesOf(source.text)
    .map((line) => (line.item ? itemXml(line.text, 0, 1) : paragraphXml(line.text, '')))
    .join('');
  return `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`;
};

const paragraphXml = (text: string, properties: string) =>
  `<w:p w:rsidR="00A41F2C" w:rsidRDefault="00A41F2C">${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runsOf(text).map(runXml).join('')}</w:p>`;

const runXml = (run: ReturnType<typeof runsOf>[number]): string => {
  const style = `${run.bold ? '<w:b/><w:bCs/>' : ''}${run.italic ? '<w:i/>' : ''}${run.struck ? '<w:strike/>' : ''}`;
  const properties = style ? `<w:rPr>${style}</w:rPr>` : '';
  return run.text
    .split(/(\{\{[a-z]+:[^}]*\}\})/)
    .map((part) => pieceXml(part, properties))
    .join('');
};

const REVISION = 'w:id="900" w:author="R. Ooms" w:date="2024-02-01T10:00:00Z"';
const pieceXml = (part: string, properties: string): string => {
  const mark = /^\{\{([a-z]+):([^}]*)\}\}$/.exec(part);
  if (!mark) return splitRuns(part, properties);
  const [, kind, value = ''] = mark;
  if (kind === 'ins') return `<w:ins ${REVISION}>${splitRuns(value, properties)}</w:ins>`;
  if (kind === 'del')
    return `<w:del ${REVISION}><w:r><w:delText xml:space="preserve">${escapeXml(value)}</w:delText></w:r></w:del>`;
  if (kind === 'fn')
    return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${value}"/></w:r>`;
  return `<w:commentRangeStart w:id="${value}"/><w:commentRangeEnd w:id="${value}"/><w:r><w:commentReference w:id="${value}"/></w:r>`;
};

// Word cuts a sentence where somebody typed later or the spelling check stopped, also in the middle of a word.
const splitRuns = (text: string, properties: string) =>
  (text.match(/[\s\S]{1,23}/g) ?? [])
    .map(
      (piece, index) =>
        `${index % 3 === 1 ? '<w:proofErr w:type="spellStart"/>' : ''}<w:r>${properties}${textXml(piece)}</w:r>`,
    )
    .join('');

const textXml = (text: string) =>
  text
    .split(/([\v\t\u00ad])/)
    .map((part) => {
      if (part === '\v') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      if (part === '\u00ad') return '<w:softHyphen/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');
