import { SaxesParser, type SaxesTagNS } from 'saxes';
import { encodingOfMark } from '#kernel/text-encoding.ts';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';
import { textOf } from '../text-of.ts';
import type { XmlElement, XmlNode } from './element.ts';
import { canonicalName, usualNamespace } from './namespaces.ts';

type OpenElement = XmlElement & { readonly children: XmlNode[] };
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * The root element of an XML part in UTF-8, UTF-16 or a declared encoding. Nothing outside the bytes is ever fetched.
 * Refuses `external-entity` (any declaration of entities), `too-much` (nodes, depth), `damaged` (not well-formed).
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = textOf(bytes, declaredEncoding(bytes)).replace(/^\ufeff/, '');
  const parser = new SaxesParser({ xmlns: true, position: false, resolvePrefix: usualNamespace });
  const tree = growTree(parser);
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged', error);
  }
  const root = tree.root();
  if (!root) throw new RefusedFile('damaged');
  return root;
}

function growTree(parser: SaxesParser<{ xmlns: true }>): { readonly root: () => XmlElement | null } {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let nodes = 0;
  const add = (node: XmlNode) => {
    if (++nodes > LIMITS.xmlNodes) throw new RefusedFile('too-much');
    open.at(-1)?.children.push(node);
  };
  parser.on('opentag', (tag) => {
    const element: OpenElement = {
      name: canonicalName(tag.uri, tag.local),
      attributes: attributesOf(tag),
      children: [],
    };
    add(element);
    root ??= element;
    if (open.push(element) > LIMITS.xmlDepth) throw new RefusedFile('too-much');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  // A declared entity is the only way in XML to reach outside a file or to grow without end; no office program writes one.
  parser.on('doctype', (doctype) => {
    if (/[[]|<!ENTITY/i.test(doctype)) throw new RefusedFile('external-entity');
  });
  return { root: () => root };
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const names = Object.keys(tag.attributes);
  if (names.length === 0) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const { prefix, uri, local, value } of Object.values(tag.attributes)) {
    if (prefix !== 'xmlns' && local !== 'xmlns') attributes.set(canonicalName(prefix === '' ? '' : uri, local), value);
  }
  return attributes;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  if (encodingOfMark(bytes)) return null;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(start)?.[1] ?? null;
}
