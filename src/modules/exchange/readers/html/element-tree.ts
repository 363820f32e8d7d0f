import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment, type TreeAdapter } from 'parse5';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlParent = DefaultTreeAdapterMap['parentNode'];

/** The tree of a whole page. Refuses `too-much` for a page larger or deeper than any plan; never fails otherwise. */
export function parsePage(html: string): HtmlParent {
  checkLength(html);
  return parse(html, { treeAdapter: boundedAdapter() });
}

/** The tree of a piece of HTML that stands in another text. */
export function parsePiece(html: string): HtmlParent {
  checkLength(html);
  return parseFragment(html, { treeAdapter: boundedAdapter() });
}

export const isHtmlElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** The value of an attribute, or null when it is absent. */
export const htmlAttribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

function checkLength(html: string): void {
  if (html.length > LIMITS.htmlBytes) throw new RefusedFile('too-much');
}

/** Stops while the tree grows: each open element makes the parser's work on the next one longer. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...parts) => {
      if (++nodes > LIMITS.htmlNodes) throw new RefusedFile('too-much');
      return defaultTreeAdapter.createElement(...parts);
    },
    onItemPush: () => {
      if (++depth > LIMITS.xmlDepth) throw new RefusedFile('too-much');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
