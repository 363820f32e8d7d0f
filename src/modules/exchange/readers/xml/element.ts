/** An element with its name and attribute names in our own prefixes (see namespaces.ts). Text stands between as strings. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

/** The child elements in order. */
export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement);

/** The child elements with that name. */
export const childrenNamed = (element: XmlElement | null, name: string): XmlElement[] =>
  element ? elementsOf(element).filter((child) => child.name === name) : [];

/** The first element along a path of names, or null where the path breaks off. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let current = element;
  for (const name of path) {
    current = current?.children.find((child): child is XmlElement => isElement(child) && child.name === name) ?? null;
  }
  return current;
}

/** The value of an attribute, or null when it is absent. */
export const attribute = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name) ?? null;

/** All elements below with that name, in document order, without looking inside the ones found. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : descendantsNamed(child, name)));
}

/** All text below an element. */
export function textIn(element: XmlElement | null): string {
  if (!element) return '';
  return element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';
