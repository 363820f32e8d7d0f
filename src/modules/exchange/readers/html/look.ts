import type { RunStyle } from '../runs.ts';
import { safeLink } from '../safe-link.ts';
import { type HtmlElement, htmlAttribute } from './element-tree.ts';

const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'button',
  'title',
  'meta',
  'link',
]);
const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'ul',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Whether nothing of an element shows: scripts, styles, and what is marked or styled as hidden. */
export function isUnseen(element: HtmlElement): boolean {
  if (DROPPED.has(element.tagName) || htmlAttribute(element, 'hidden') !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(styleOf(element));
}

/** Whether an element stands on lines of its own. */
export const isBlockElement = (element: HtmlElement): boolean => BLOCK.has(element.tagName);

/** The look of text inside an inline element, given the look around it. */
export function styleInside(element: HtmlElement, around: RunStyle): RunStyle {
  const style = styleOf(element);
  const tag = element.tagName;
  const weight = /font-weight\s*:\s*(bold|bolder|[6-9]00|normal|[1-5]00|lighter)/i.exec(style)?.[1];
  const bold = weight === undefined ? around.bold || tag === 'b' || tag === 'strong' : /^(bold|[6-9])/i.test(weight);
  return {
    bold,
    italic: around.italic || tag === 'i' || tag === 'em' || /font-style\s*:\s*(italic|oblique)/i.test(style),
    struck:
      around.struck ||
      tag === 's' ||
      tag === 'strike' ||
      tag === 'del' ||
      /text-decoration[a-z-]*\s*:[^;]*line-through/i.test(style),
    href: tag === 'a' ? safeLink(htmlAttribute(element, 'href')) : around.href,
  };
}

/** The plain colour behind an element; null when it names none. */
export const backgroundOf = (element: HtmlElement): string | null =>
  /(?:^|;)\s*background(?:-color)?\s*:\s*([#\w]{3,30})\s*(?:;|$)/i.exec(styleOf(element))?.[1] ??
  htmlAttribute(element, 'bgcolor');

/** Word writes lists in HTML as styled paragraphs (`mso-list:l0 level2`): the depth from 0, or null. */
export function wordListDepth(element: HtmlElement): number | null {
  const level = /mso-list\s*:\s*l\d+\s+level([1-9])/i.exec(styleOf(element))?.[1];
  return level === undefined ? null : Number(level) - 1;
}

const styleOf = (element: HtmlElement): string => (htmlAttribute(element, 'style') ?? '').slice(0, 4_000);
