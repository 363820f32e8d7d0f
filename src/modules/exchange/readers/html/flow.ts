import type { SourceBlock, SourceRun } from '../../model/source-document.ts';
import type { BlockCounter } from '../block-counter.ts';
import { type ListPlace, paragraph } from '../blocks.ts';
import { joinRuns, PLAIN, type RunStyle, visibleText } from '../runs.ts';
import { type HtmlElement, type HtmlNode, htmlAttribute, type HtmlParent, isHtmlElement } from './element-tree.ts';
import { isBlockElement, isUnseen, styleInside, wordListDepth } from './look.ts';
import { readHtmlTable } from './table.ts';

type NotePicture = (text: string) => void;
export type FlowOptions = { readonly count: BlockCounter; readonly notePicture: NotePicture };

/** What stands around the point where the walk is: the list it is in, its look, and whether spaces count (`pre`). */
type Around = { readonly list: ListPlace | null; readonly style: RunStyle; readonly keepSpace: boolean };
/** The paragraph that is growing; `bullet` is the list place its first paragraph takes. */
type Flow = FlowOptions & {
  readonly blocks: SourceBlock[];
  runs: SourceRun[];
  bullet: ListPlace | null;
  heading: number | null;
  /** True right behind a term (`dt`): what it means goes on in the same paragraph. */
  afterTerm: boolean;
  /** True when the last term has several meanings: then each is an item below it. */
  severalMeanings: boolean;
};

/** The blocks that show inside an HTML element, in reading order. */
export function readFlow(parent: HtmlParent, options: FlowOptions): SourceBlock[] {
  const flow: Flow = {
    ...options,
    blocks: [],
    runs: [],
    bullet: null,
    heading: null,
    afterTerm: false,
    severalMeanings: false,
  };
  walk(parent.childNodes, { list: null, style: PLAIN, keepSpace: false }, flow);
  endParagraph(flow);
  return flow.blocks;
}

function walk(nodes: readonly HtmlNode[], around: Around, flow: Flow): void {
  nodes.forEach((node, index) => {
    if ('value' in node) addText(node.value, around, flow);
    else if (isHtmlElement(node) && !isUnseen(node)) {
      if (node.tagName === 'dt') flow.severalMeanings = meaningsAfter(nodes, index) > 1;
      readElement(node, around, flow);
    }
  });
}

/** How many meanings (`dd`) follow a term before the next one. */
function meaningsAfter(nodes: readonly HtmlNode[], term: number): number {
  let count = 0;
  for (let index = term + 1; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node || !isHtmlElement(node)) continue;
    if (node.tagName === 'dt') break;
    if (node.tagName === 'dd') count += 1;
  }
  return count;
}

function readElement(element: HtmlElement, around: Around, flow: Flow): void {
  const tag = element.tagName;
  const style = styleInside(element, around.style);
  if (tag === 'br') flow.runs.push({ ...style, text: '\n' });
  else if (tag === 'img') flow.notePicture(htmlAttribute(element, 'alt') ?? '');
  else if (tag === 'input') addInput(element, style, flow);
  else if (tag === 'table') addTable(element, flow);
  else if (isBlockElement(element)) readBlockElement(element, { ...around, style }, flow);
  else walk(element.childNodes, { ...around, style }, flow);
}

function readBlockElement(element: HtmlElement, around: Around, flow: Flow): void {
  const tag = element.tagName;
  if (!(tag === 'dd' && flow.afterTerm)) endParagraph(flow);
  flow.afterTerm = false;
  const depth = wordListDepth(element);
  const level = /^h([1-6])$/.exec(tag)?.[1];
  const isTitle = tag === 'p' && /^(MsoTitle|Title)$/.test(htmlAttribute(element, 'class') ?? '');
  if (depth !== null) flow.bullet = { depth, ordered: false };
  if (tag === 'dd' && flow.severalMeanings) flow.bullet = { depth: 0, ordered: false };
  if (tag === 'li') flow.bullet = around.list ?? { depth: 0, ordered: false };
  if (level !== undefined || isTitle) flow.heading = Number(level ?? 0);
  walk(
    element.childNodes,
    { ...around, list: listInside(tag, around.list), keepSpace: around.keepSpace || tag === 'pre' },
    flow,
  );
  if (tag === 'dt') {
    endTerm(flow);
    return;
  }
  endParagraph(flow);
  flow.heading = null;
  if (tag === 'li' || depth !== null) flow.bullet = null;
}

/** 'Term: what it means' is one paragraph. */
function endTerm(flow: Flow): void {
  const last = flow.runs.at(-1);
  if (!last) return;
  if (flow.severalMeanings) {
    endParagraph(flow);
    return;
  }
  flow.runs.push({ ...PLAIN, text: /[:?]\s*$/.test(last.text) ? ' ' : ': ' });
  flow.afterTerm = true;
}

function listInside(tag: string, list: ListPlace | null): ListPlace | null {
  if (tag !== 'ul' && tag !== 'ol' && tag !== 'menu' && tag !== 'dir') return list;
  return { depth: list ? list.depth + 1 : 0, ordered: tag === 'ol' };
}

function addTable(element: HtmlElement, flow: Flow): void {
  endParagraph(flow);
  flow.blocks.push(readHtmlTable(element, flow.count, (cell) => readFlow(cell, flow)));
}

function addInput(element: HtmlElement, style: RunStyle, flow: Flow): void {
  const type = htmlAttribute(element, 'type')?.toLowerCase();
  if (type !== 'checkbox' && type !== 'radio') return;
  flow.runs.push({ ...style, text: htmlAttribute(element, 'checked') === null ? '☐' : '☒' });
}

/** White space in HTML is one space, also where it runs on from the text before. */
function addText(value: string, around: Around, flow: Flow): void {
  const text = around.keepSpace ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
  const last = flow.runs.at(-1)?.text;
  const afterSpace = !around.keepSpace && (last === undefined || /[ \n]$/.test(last));
  const shown = afterSpace && text.startsWith(' ') ? text.slice(1) : text;
  if (shown !== '') flow.runs.push({ ...around.style, text: visibleText(shown) });
}

function endParagraph(flow: Flow): void {
  const runs = joinRuns(flow.runs);
  flow.runs = [];
  if (runs.length === 0) return;
  const { heading, bullet } = flow;
  if (heading !== null) flow.blocks.push({ type: 'heading', at: flow.count(), level: heading, runs });
  else flow.blocks.push(paragraph(flow.count(), runs, bullet));
  flow.bullet = null;
}
