import { type ZipPart, zipOf } from './zip-writer.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMES = [
  `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts beside the body, each as the XML inside its root element. */
export type WordParts = {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly properties?: string;
};

/** A Word file with this XML as its body. */
export const wordFile = (body: string, parts: WordParts = {}): Uint8Array => zipOf(wordParts(body, parts));

/** The parts of a Word file, for a test that spoils one of them. */
export function wordParts(body: string, parts: WordParts = {}): ZipPart[] {
  const side: readonly (readonly [string, string, string | undefined])[] = [
    ['styles', 'styles', parts.styles],
    ['numbering', 'numbering', parts.numbering],
    ['comments', 'comments', parts.comments],
    ['footnotes', 'footnotes', parts.footnotes],
    ['header', 'hdr', parts.header],
  ];
  const present = side.filter(([, , xml]) => xml !== undefined);
  const links = Object.entries(parts.links ?? {}).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      content: contentTypes(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        '/word/document.xml',
      ),
    },
    {
      name: '_rels/.rels',
      content: relationships([`<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`]),
    },
    { name: 'word/document.xml', content: `<w:document ${NAMES}><w:body>${body}</w:body></w:document>` },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationships([
        ...links,
        ...present.map(([kind]) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`),
      ]),
    },
    ...present.map(([kind, root, xml]) => ({
      name: `word/${kind}.xml`,
      content: `<w:${root} ${NAMES}>${xml}</w:${root}>`,
    })),
    { name: 'docProps/core.xml', content: coreProperties(parts.properties ?? '') },
  ];
}

export const contentTypes = (type: string, part: string): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`;
export const relationships = (links: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
export const coreProperties = (xml: string): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${xml}</cp:coreProperties>`;

/** A paragraph with this text; `properties` is the XML of its own properties. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const wordCell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const wordRow = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
