import { attribute, type Element } from '../support/page/tree.ts';
import { treeOf } from './tree-of.ts';
import type { Finding } from './watch.ts';

const FORBIDDEN = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'applet', 'math', 'animate', 'set']);
const LEADS = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href', 'data', 'ping', 'background']);
const RUNS = /^(?:javascript|vbscript|data):/i;

/** What became part of a page that should only be words, as a browser reads it. */
export function markupIn(html: string, surface: string): Finding[] {
  return treeOf(html)
    .elements.filter(isOdd)
    .map((element) => ({
      surface,
      what: 'markup' as const,
      detail: `<${element.tagName} ${element.attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}>`.slice(
        0,
        300,
      ),
    }));
}

const isOdd = (element: Element): boolean =>
  FORBIDDEN.has(element.tagName) ||
  attribute(element, 'data-ran') !== undefined ||
  element.attrs.some(({ name, value }) => {
    const leads = LEADS.has(name) && RUNS.test(value.replaceAll(/[\u0000-\u0020]/g, ''));
    return leads || name.startsWith('on');
  });
