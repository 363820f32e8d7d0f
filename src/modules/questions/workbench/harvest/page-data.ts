import { type Element, htmlToMarkdown, isElement, type Node, nodesToMarkdown } from '../../import/html-to-markdown.ts';
import { plainWords } from './page-heads.ts';
import { asked, type Heard } from './heard.ts';

const MOST = 2_000;

/** The questions that a page names for search engines: a FAQPage of schema.org as JSON. Never throws. */
export function questionsInData(nodes: readonly Node[]): readonly Heard[] {
  const found: Heard[] = [];
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    // One by one: as arguments of one call there may be too many.
    if (node.tagName !== 'script') for (const child of node.childNodes) waiting.push(child);
    else if (node.attrs.some(({ name, value }) => name === 'type' && value.trim() === 'application/ld+json'))
      found.push(...questionsIn(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')));
  }
  return found;
}

/** The questions that a page marks as such for search engines, in microdata of schema.org: as our own pages do. Linear. */
export function questionsInMarks(nodes: readonly Node[]): readonly Heard[] {
  const found: Heard[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node && found.length < MOST; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (isMarked(node, 'itemtype', /schema\.org\/Question$/)) found.push(markedIn(node));
    else for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

function markedIn(question: Element): Heard {
  const wordsOf = (within: Element | undefined, name: string): readonly Node[] =>
    (within && firstMarked(within, name))?.childNodes ?? [];
  const answer = firstMarked(question, 'acceptedAnswer');
  return asked(plainWords(nodesToMarkdown(wordsOf(question, 'name'))), nodesToMarkdown(wordsOf(answer, 'text')));
}

/** The first element within, in the order of reading, that says this of the question or its answer. */
function firstMarked(within: Element, name: string): Element | undefined {
  const waiting: Node[] = within.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (isMarked(node, 'itemprop', name)) return node;
    for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return undefined;
}

const isMarked = ({ attrs }: Element, attribute: string, as: string | RegExp): boolean =>
  attrs.some(({ name, value }) => name === attribute && (typeof as === 'string' ? value === as : as.test(value)));

function questionsIn(json: string): readonly Heard[] {
  const found: Heard[] = [];
  const waiting: unknown[] = [parsed(json)];
  for (let value = waiting.pop(); value !== undefined && found.length < MOST; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const type: unknown = Reflect.get(value, '@type');
    if (type !== 'Question') for (const each of Object.values(value).toReversed()) waiting.push(each);
    else found.push(asked(plainWords(htmlToMarkdown(textOf(value, 'name'))), htmlToMarkdown(answerOf(value))));
  }
  return found;
}

const textOf = (value: object, name: string): string => {
  const text: unknown = Reflect.get(value, name);
  return typeof text === 'string' ? text : '';
};

function answerOf(question: object): string {
  const answers: unknown = Reflect.get(question, 'acceptedAnswer');
  const answer: unknown = Array.isArray(answers) ? answers[0] : answers;
  return typeof answer === 'object' && answer !== null ? textOf(answer, 'text') : '';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
