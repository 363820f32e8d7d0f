import { XML } from './xml.ts';

export const WORD_NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const heading = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
const named = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standaard"/></w:style>`;

export const stylesXml = `${XML}<w:styles ${WORD_NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>${[1, 2, 3].map(heading).join('')}${named('Titel', 'Title')}${named('Ondertitel', 'Subtitle')}${named('Lijstalinea', 'List Paragraph')}${named('Inhopg1', 'toc 1')}<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/></w:style></w:styles>`;

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const levels = (format: string, text: string) => [0, 1, 2].map((depth) => level(depth, format, text)).join('');

/** Numbering 1 is bullets, numbering 2 is 1, 2, 3. */
export const numberingXml = `${XML}<w:numbering ${WORD_NAMESPACES}><w:abstractNum w:abstractNumId="0">${levels('bullet', '\u2022')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levels('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
