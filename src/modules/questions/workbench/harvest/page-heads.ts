import { type Element, isElement, isSkipped, type Node } from '../../import/html-to-markdown.ts';
import { UNDER } from './page-outline.ts';

/** A line of a page that may ask something, with its level as of a heading, 1 to 7. */
export type Head = { readonly question: string; readonly level: number };

/** A longer line is no question, and is not read further. */
const LONGEST = 400;
const MOST_NODES = 500;
const ENTITY = /\\([\\`*_[\]<>])/g;

/** What an element asks, when it is a head; null for anything else. A bold line is one only at the start of a line. */
export function headOf(element: Element, isLineStart: boolean): Head | null {
  const level = levelOf(element);
  if (level !== null) return headed(element, level, false);
  if (element.tagName === 'dt' || element.tagName === 'summary') return headed(element, UNDER, false);
  if (isButton(element)) return headed(element, UNDER, !isFold(element));
  return isBold(element) && isLineStart ? headed(element, UNDER, true) : null;
}

/** Words of Markdown without its marks. */
export const plainWords = (markdown: string): string => markdown.replace(/\*\*/g, '').replace(ENTITY, '$1');

function levelOf(element: Element): number | null {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (heading) return Number(heading);
  if (attribute(element, 'role') !== 'heading') return null;
  const told = Number(attribute(element, 'aria-level') ?? 2);
  return Number.isInteger(told) && told >= 1 && told <= UNDER ? told : 2;
}

export const isBold = ({ tagName }: Element): boolean => tagName === 'strong' || tagName === 'b';
const isButton = (element: Element): boolean =>
  element.tagName === 'button' || attribute(element, 'role') === 'button' || isFold(element);
/** What opens and closes a part of the page; a menu does so too, and asks nothing. */
const isFold = (element: Element): boolean =>
  attribute(element, 'aria-expanded') !== undefined && attribute(element, 'aria-haspopup') === undefined;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

function headed(element: Element, level: number, mustAsk: boolean): Head | null {
  const question = shortText(element);
  return question === null || question === '' || (mustAsk && !question.endsWith('?')) ? null : { question, level };
}

/** The words of an element in one line; null when there are too many for a question. */
export function shortText(element: Element): string | null {
  let found = '';
  let left = MOST_NODES;
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    left -= 1;
    if (left < 0 || found.length > LONGEST) return null;
    if ('value' in node) found += node.value.slice(0, 2 * LONGEST);
    else if (isElement(node) && node.tagName === 'br') found += ' ';
    else if (isElement(node) && !isSkipped(node)) waiting.push(...node.childNodes.slice(0, MOST_NODES).toReversed());
  }
  return found.length > LONGEST ? null : found.replace(/\s+/g, ' ').trim();
}
