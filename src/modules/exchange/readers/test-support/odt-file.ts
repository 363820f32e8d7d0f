import { zipOf } from './zip-writer.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:draw="${ODF}:drawing:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** XML of the parts of an OpenDocument text. */
export type OdtParts = {
  readonly automatic?: string;
  readonly styles?: string;
  readonly master?: string;
  readonly meta?: string;
  readonly manifest?: string;
};

/** An OpenDocument text with this XML as its text. */
export const odtFile = (text: string, parts: OdtParts = {}, type = 'text'): Uint8Array =>
  zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}`, stored: true },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest ${NAMES}>${parts.manifest ?? ''}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<office:document-content ${NAMES}><office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      content: `<office:document-styles ${NAMES}><office:styles>${parts.styles ?? ''}</office:styles><office:master-styles>${parts.master ?? ''}</office:master-styles></office:document-styles>`,
    },
    {
      name: 'meta.xml',
      content: `<office:document-meta ${NAMES}><office:meta>${parts.meta ?? ''}</office:meta></office:document-meta>`,
    },
  ]);
