import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** A parsed page: all its elements in the order of the document, and what the parser had to mend. */
export type Tree = {
  readonly elements: readonly Element[];
  readonly ids: ReadonlyMap<string, readonly Element[]>;
  readonly mended: readonly { readonly code: string; readonly line: number }[];
};

/** Parses a whole page as a browser does. */
export function parsePage(html: string): Tree {
  const mended: { code: string; line: number }[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => mended.push({ code, line: startLine }),
  });
  const elements = [...walk(document)];
  const withId = elements.filter((element) => attribute(element, 'id') !== undefined);
  return { elements, ids: Map.groupBy(withId, (element) => attribute(element, 'id') ?? ''), mended };
}

function* walk(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  // A template is not on the page until a script copies it.
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* walk(child);
}

/** Value of an attribute; the empty string when it has none, undefined when it is absent. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** Everything a reader sees of it, alternative texts included, with single spaces. */
export function textOf(element: Element): string {
  return collect(element).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  if (attribute(node, 'aria-hidden') === 'true' || ['script', 'style', 'template'].includes(node.tagName)) return '';
  if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  return node.childNodes.map(collect).join(node.tagName === 'br' ? ' ' : '');
}

/** True when `element` stands inside an element of one of these tags. */
export function isInside(element: Element, ...tags: readonly string[]): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (defaultTreeAdapter.isElementNode(node) && tags.includes(node.tagName)) return true;
  }
  return false;
}

/** The elements inside, in the order of the document. */
export const inside = (element: Element): readonly Element[] => [...walk(element)].slice(1);

/** Accessible name as far as the source tells it: aria-label, aria-labelledby, then the text. */
export function nameOf(element: Element, tree: Tree): string {
  const label = attribute(element, 'aria-label')?.trim();
  if (label) return label;
  const named = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).flatMap((id) => tree.ids.get(id) ?? []);
  return named.map(textOf).join(' ').trim() || textOf(element) || (attribute(element, 'title') ?? '').trim();
}

/** How a person finds it back: tag, id or name, and line. */
export function placeOf(element: Element): string {
  const mark =
    attribute(element, 'id') ?? attribute(element, 'name') ?? attribute(element, 'href') ?? attribute(element, 'class');
  return `<${element.tagName}${mark ? ` ${mark}` : ''}> line ${element.sourceCodeLocation?.startLine ?? '?'}`;
}
