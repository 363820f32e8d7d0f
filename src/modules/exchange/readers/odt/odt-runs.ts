import type { SourceRun } from '../../model/source-document.ts';
import { ASIDE } from '../aside.nl.ts';
import { type RunStyle, visibleText } from '../runs.ts';
import { safeLink } from '../safe-link.ts';
import { attribute, childAt, descendantsNamed, isElement, textIn, type XmlElement } from '../xml/element.ts';
import type { OdtContext } from './odt-context.ts';
import type { OdtStyle } from './odt-styles.ts';

type Look = RunStyle & { readonly hidden: boolean };
const MOST_SPACES = 200;

/** The runs inside a paragraph or heading, not yet joined; `base` is the look of its style. */
export function readOdtRuns(element: XmlElement, base: OdtStyle, context: OdtContext): SourceRun[] {
  const runs: SourceRun[] = [];
  walk(element, overlay(base, { bold: false, italic: false, struck: false, href: null, hidden: false }), {
    context,
    runs,
  });
  return runs;
}

type Walk = { readonly context: OdtContext; readonly runs: SourceRun[] };

function walk(element: XmlElement, look: Look, state: Walk): void {
  for (const node of element.children) {
    if (isElement(node)) readInline(node, look, state);
    else addText(node.replace(/[ \t\r\n]+/g, ' '), look, state);
  }
}

function readInline(element: XmlElement, look: Look, state: Walk): void {
  const mark = MARKS[element.name];
  const where = ASIDES[element.name];
  if (mark) addText(mark(element), look, state);
  else if (where) noteApart(element, where(element), state.context);
  else if (element.name === 'draw:frame' || element.name.startsWith('draw:')) noteDrawing(element, state.context);
  else if (element.name === 'text:span')
    walk(element, overlay(state.context.styles.text(attribute(element, 'text:style-name')), look), state);
  else if (element.name === 'text:a')
    walk(element, { ...look, href: safeLink(attribute(element, 'xlink:href')) }, state);
  else if (element.name === 'text:ruby') walk(childAt(element, 'text:ruby-base') ?? element, look, state);
  else if (!UNSEEN.has(element.name)) walk(element, look, state);
}

const MARKS: Readonly<Record<string, (element: XmlElement) => string>> = {
  'text:s': (element) => ' '.repeat(Math.min(Math.max(Number(attribute(element, 'text:c') ?? 1) || 1, 1), MOST_SPACES)),
  'text:tab': () => '\t',
  'text:line-break': () => '\n',
};
const ASIDES: Readonly<Record<string, (element: XmlElement) => string>> = {
  'office:annotation': (element) => ASIDE.comment(textIn(childAt(element, 'dc:creator')).trim() || null),
  'text:note': (element) => (attribute(element, 'text:note-class') === 'endnote' ? ASIDE.endnote : ASIDE.footnote),
};
const UNSEEN = new Set([
  'office:annotation-end',
  'text:tracked-changes',
  'text:hidden-text',
  'text:bookmark',
  'text:change',
  'office:forms',
]);

function noteApart(element: XmlElement, where: string, context: OdtContext): void {
  context.pending.push({ where, element: childAt(element, 'text:note-body') ?? element });
}

function noteDrawing(element: XmlElement, context: OdtContext): void {
  const boxes = descendantsNamed(element, 'draw:text-box');
  for (const box of boxes) context.pending.push({ where: ASIDE.textBox, element: box });
  if (boxes.length === 0) context.pending.push({ where: ASIDE.textBox, element });
}

function addText(text: string, { hidden, ...style }: Look, { context, runs }: Walk): void {
  // White space that runs on from the text before shows as one space.
  const shown = text.startsWith(' ') && text.length === 1 && runs.at(-1)?.text.endsWith(' ') ? '' : text;
  if (shown === '') return;
  if (hidden) context.noteAside(ASIDE.hidden, shown);
  else runs.push({ ...style, text: visibleText(shown) });
}

function overlay(upper: OdtStyle, lower: Look): Look {
  return {
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    struck: upper.struck ?? lower.struck,
    hidden: upper.hidden ?? lower.hidden,
    href: lower.href,
  };
}
