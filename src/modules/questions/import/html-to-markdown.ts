import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

const DEEPEST = 40;
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'noscript',
  'head',
  'title',
]);
const BLOCKS = new Set([
  'html',
  'body',
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'figure',
  'table',
  'tr',
  'dl',
  'details',
  'nav',
  'form',
  'fieldset',
  'address',
  'pre',
]);
const PARTS = new Set(['tbody', 'thead', 'tfoot', 'caption', 'td', 'th', 'li', 'dt', 'dd']);
/** What unfolds is a part of what stands around it. */
const FOLDED = '6';
const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };
/** What Markdown would read as a mark; everything else means itself. */
const SPECIAL = /[\\`*_[\]<>]/g;

/** An answer that was written as HTML, in Markdown: paragraphs, headings, lists, emphasis, links, cells of tables as lines. Words stay. */
export const htmlToMarkdown = (html: string): string => nodesToMarkdown(parseFragment(html).childNodes);

/** The same of a part of a page. */
export const nodesToMarkdown = (nodes: readonly Node[]): string => tidy(blocks(nodes, 0));

/** True for an element that begins a line of its own. */
export const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName) || PARTS.has(tagName);

/** True for what a reader does not see as words. */
export const isSkipped = ({ tagName }: Element): boolean => SKIPPED.has(tagName);

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** Each block ends with an empty line; words between blocks are a paragraph of their own. */
function blocks(nodes: readonly Node[], depth: number): string {
  if (depth > DEEPEST) return `${words(nodes)}\n\n`;
  let written = '';
  let line = '';
  for (const node of nodes) {
    const block = isElement(node) ? blockOf(node, depth) : null;
    if (block === null) line += inline(node, depth);
    else {
      written += `${line.trim()}\n\n${block}\n\n`;
      line = '';
    }
  }
  return `${written}${line.trim()}\n\n`;
}

/** The element as a block; null when it stands inside a line. */
function blockOf(element: Element, depth: number): string | null {
  const { tagName, childNodes } = element;
  if (SKIPPED.has(tagName)) return '';
  const heading = /^h([1-6])$/.exec(tagName)?.[1] ?? (tagName === 'summary' ? FOLDED : undefined);
  if (heading) return `${'#'.repeat(Number(heading))} ${inlineAll(childNodes, depth).trim()}`;
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, depth);
  if (tagName === 'blockquote') return prefixed(tidy(blocks(childNodes, depth + 1)), '> ', '> ');
  if (isBlock(element)) return blocks(childNodes, depth + 1).trim();
  return null;
}

function listOf({ tagName, childNodes }: Element, depth: number): string {
  const items = childNodes.filter(isElement).filter((child) => child.tagName === 'li');
  return items
    .map((item, index) => {
      const mark = tagName === 'ol' ? `${index + 1}. ` : '- ';
      return prefixed(tidy(blocks(item.childNodes, depth + 1)), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

const prefixed = (text: string, first: string, next: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : next) + line)
    .join('\n');

const inlineAll = (nodes: readonly Node[], depth: number): string => nodes.map((node) => inline(node, depth)).join('');

function inline(node: Node, depth: number): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ').replace(SPECIAL, (mark) => `\\${mark}`);
  if (!isElement(node) || SKIPPED.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\\\n';
  const inside = depth > DEEPEST ? words(node.childNodes) : inlineAll(node.childNodes, depth + 1);
  const mark = MARKS[node.tagName];
  if (mark && inside.trim() !== '') return inside.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`);
  const href = node.tagName === 'a' ? (node.attrs.find(({ name }) => name === 'href')?.value ?? '') : '';
  return href === '' ? inside : `[${inside}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Words only, for what is nested deeper than anybody writes; without recursion. */
function words(nodes: readonly Node[]): string {
  let found = '';
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) found += node.value.replace(SPECIAL, (mark) => `\\${mark}`);
    // One by one: as arguments of one call there may be too many.
    else if (isElement(node) && !SKIPPED.has(node.tagName))
      for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
