import { childAt, childrenNamed, elementsOf, type XmlElement } from '../xml/element.ts';

/** Wrappers that do not show: content controls, tags, kept tracked changes. What they hold stands in their place. */
const SEE_THROUGH = new Set([
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'w:subDoc',
]);

/** The elements that show inside an element, as if wrappers were not there; of alternatives only the first. */
export function contentsOf(element: XmlElement): XmlElement[] {
  const contents: XmlElement[] = [];
  for (const child of elementsOf(element)) {
    if (SEE_THROUGH.has(child.name)) pushAll(contents, contentsOf(child));
    else if (child.name === 'w:sdt') pushAll(contents, childrenNamed(child, 'w:sdtContent').flatMap(contentsOf));
    else if (child.name === 'mc:AlternateContent') pushAll(contents, alternativeOf(child));
    else contents.push(child);
  }
  return contents;
}

function alternativeOf(element: XmlElement): XmlElement[] {
  const chosen = childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback');
  return chosen ? contentsOf(chosen) : [];
}

// Spreading a list of a few hundred thousand into push would overflow the stack.
function pushAll(list: XmlElement[], more: readonly XmlElement[]): void {
  for (const element of more) list.push(element);
}
