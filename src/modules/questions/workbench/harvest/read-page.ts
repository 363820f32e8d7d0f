import { parse } from 'parse5';
import {
  type Element,
  isBlock,
  isElement,
  isSkipped,
  type Node,
  nodesToMarkdown,
} from '../../import/html-to-markdown.ts';
import { questionsInData, questionsInMarks } from './page-data.ts';
import { headOf, isBold, plainWords } from './page-heads.ts';
import { createOutline, endsLine, UNDER } from './page-outline.ts';
import { tableHeard } from './page-tables.ts';
import { asked, type Heard, passedOver } from './heard.ts';
import { type Headed, heardUnder, readLines, type ReadHeard, tidied } from './read-heard.ts';

/** Deeper than this nobody puts a question; the words there are a part of what stands around them. */
const DEEPEST = 150;
const PARTS = new Set(['article', 'aside', 'main', 'section']);

/**
 * The questions of a web page: headings, what unfolds, lists of terms, bold lines that ask something, and tables of questions; what
 * stands under one is its answer, up to the next. What only the data of the page names comes after them; a page with such data says
 * itself which of its headings ask. Where the questions are marked in the page, those are all. Linear.
 */
export function readPage(html: string): ReadHeard {
  const page = parse(html);
  const walk = createWalk();
  walk.over(page.childNodes, 0);
  const { headed, tables } = walk.done();
  const heard =
    heardUnder(headed) ?? (tables.length > 0 ? allPassedOver(headed) : linesUnderQuestions(page.childNodes));
  const marked = questionsInMarks(page.childNodes);
  if (marked.length > 0) return tidied([...marked, ...allPassedOver(headed.filter(notIn(marked)))]);
  const named = questionsInData(page.childNodes);
  const shown = [...heard, ...tables].map(askedBy(named));
  return tidied([...shown, ...named.filter(notIn(shown))]);
}

type Posed = Pick<Heard, 'question'>;
/** True for what is not asked in the same words by one of these. */
function notIn(all: readonly Posed[]): (one: Posed) => boolean {
  const known = new Set(all.map(({ question }) => plainQuestion(question)));
  return ({ question }) => !known.has(plainQuestion(question));
}

/** What asks nothing and is not named either is no question of a page that names some. */
function askedBy(named: readonly Heard[]): (heard: Heard) => Heard {
  const isUnnamed = notIn(named);
  const asksNothing = (heard: Heard) => named.length > 0 && !heard.question.includes('?') && isUnnamed(heard);
  return (heard) => (asksNothing(heard) ? passedOver(`${heard.question}\n${heard.answer}`.trim()) : heard);
}

const plainQuestion = (question: string): string => question.replace(/\s+/g, ' ').trim().toLowerCase();

const allPassedOver = (headed: readonly Headed[]): readonly Heard[] =>
  headed.map(({ question, answer }) => passedOver(`${question}\n${answer}`.trim()));

/** Goes through a page in the order of reading. */
function createWalk() {
  const outline = createOutline();
  const tables: Heard[] = [];
  const headsIn = createHeadsIn();
  const over = (nodes: readonly Node[], depth: number): void => {
    for (const [at, node] of nodes.entries()) {
      if (!isElement(node)) outline.add(node);
      else if (!isSkipped(node) && !begins(node, nodes, at)) within(node, depth);
    }
  };
  /** Bold words within an answer are a part of it, but for a line of their own after words that answer already. */
  const mayBegin = (node: Element, nodes: readonly Node[], at: number): boolean => {
    const { isInAnswer, hasWords } = outline.inAnswer();
    return !isBold(node) || !isInAnswer || (hasWords && endsLine(nodes, at));
  };
  /** True for what ends the answer above it. */
  const begins = (node: Element, nodes: readonly Node[], at: number): boolean => {
    const head = headOf(node, outline.isLineStart());
    if (head !== null && mayBegin(node, nodes, at)) {
      outline.begin(head.question, head.level, isBold(node));
      return true;
    }
    const rows = node.tagName === 'table' ? tableHeard(node, outline.inAnswer()) : null;
    if (rows === null) return false;
    outline.begin('', UNDER);
    for (const row of rows) tables.push(row);
    return true;
  };
  const within = (node: Element, depth: number): void => {
    if (isAround(node)) outline.passOver(node);
    else if (depth >= DEEPEST || isBold(node) || !headsIn(node)) outline.add(node);
    else {
      if (isBlock(node)) outline.endLine();
      over(node.childNodes, depth + 1);
      if (isBlock(node)) outline.endLine();
    }
  };
  return { over, done: () => ({ headed: outline.done(), tables }) };
}

/** What stands around the words of a page, and is nobody's answer; an article has a foot of its own, which is a part of it. */
function isAround(element: Element): boolean {
  if (element.tagName !== 'footer') return element.tagName === 'nav';
  for (let over = element.parentNode; over !== null && 'parentNode' in over; over = over.parentNode)
    if (PARTS.has(over.tagName)) return false;
  return true;
}

/** Whether a question may stand somewhere in an element; each is looked at once. */
function createHeadsIn(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const look = (element: Element, depth: number): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    // All of them, so that none is looked at again.
    const inside = depth > DEEPEST ? [] : element.childNodes.filter(isElement).map((child) => look(child, depth + 1));
    const found = inside.includes(true) || element.tagName === 'table' || headOf(element, true) !== null;
    known.set(element, found);
    return found;
  };
  return (element) => look(element, 0);
}

/** A page without anything like a heading: a line that asks begins a question, and the lines under it are its answer. */
function linesUnderQuestions(nodes: readonly Node[]): readonly Heard[] {
  const text = nodesToMarkdown(nodes);
  const found: { question: string; lines: string[] }[] = [{ question: '', lines: [] }];
  for (const line of text.split('\n')) {
    const [{ question } = { question: '' }] = readLines(line);
    if (question.endsWith('?')) found.push({ question: plainWords(question), lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  if (found.length === 1) return readLines(text);
  return found.map(({ question, lines }) => asked(question, lines.join('\n').trim()));
}
