const OOXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** The names we give to the namespaces we know, so that readers need not care which prefix a file chose. */
const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  [`${OOXML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OOXML}/spreadsheetml/2006/main`, 'x'],
  [`${STRICT}/spreadsheetml/main`, 'x'],
  [`${OOXML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OOXML}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OOXML}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  [`${OOXML}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  [`${OOXML}/package/2006/relationships`, 'rel'],
  [`${OOXML}/package/2006/content-types`, 'ct'],
  [`${OOXML}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  [`${ODF}:office:1.0`, 'office'],
  [`${ODF}:text:1.0`, 'text'],
  [`${ODF}:table:1.0`, 'table'],
  [`${ODF}:style:1.0`, 'style'],
  [`${ODF}:drawing:1.0`, 'draw'],
  [`${ODF}:meta:1.0`, 'meta'],
  [`${ODF}:manifest:1.0`, 'manifest'],
  [`${ODF}:xsl-fo-compatible:1.0`, 'fo'],
]);

const NAMESPACE_OF: ReadonlyMap<string, string> = new Map(
  [...PREFIX_OF].reverse().map(([uri, prefix]) => [prefix, uri]),
);

/** `w:tbl` for an element or attribute in a namespace we know, `?:name` in one we do not, the bare name in none. */
export function canonicalName(uri: string, local: string): string {
  return uri === '' ? local : `${PREFIX_OF.get(uri) ?? '?'}:${local}`;
}

/** The namespace of a prefix that a sloppy file forgot to declare: the usual one. */
export const usualNamespace = (prefix: string): string => NAMESPACE_OF.get(prefix) ?? `urn:undeclared:${prefix}`;
