import { isBlock, isElement, type Node, nodesToMarkdown } from '../../import/html-to-markdown.ts';
import type { Headed } from './read-heard.ts';

/** As of what stands under every heading. */
export const UNDER = 7;
/** Further on nobody looks for the end of a line. */
const MOST_LOOKED = 20;

/** What a page says under each of its heads, put together piece by piece in the order of reading. */
export function createOutline() {
  const headed: Headed[] = [];
  const beside: Headed[] = [];
  let open = { question: '', level: UNDER, isBold: false, blocks: [] as string[] };
  let line: Node[] = [];
  const endLine = () => {
    const text = nodesToMarkdown(withoutBreaks(line));
    if (text !== '') open.blocks.push(text);
    line = [];
  };
  const begin = (question: string, level: number, isBold = false) => {
    endLine();
    headed.push({ question: open.question, level: open.level, answer: open.blocks.join('\n\n') });
    open = { question, level, isBold, blocks: [] };
  };
  return {
    add: (node: Node): void => {
      line.push(node);
    },
    /** What comes next stands on a line of its own. */
    endLine,
    /** What comes next stands under this head; '' for under none. */
    begin,
    /** Words that stand under no head, wherever they are; what is open goes on after them. */
    passOver: (node: Node): void => {
      endLine();
      beside.push({ question: '', level: UNDER, answer: nodesToMarkdown([node]) });
    },
    /** Whether what comes next answers a head that asks something, which a bold line is not; and whether anything answered it yet. */
    inAnswer: () => ({
      isInAnswer: !open.isBold && open.question.endsWith('?'),
      hasWords: open.blocks.length > 0 || line.some(isWord),
    }),
    isLineStart: () => isLineStart(line),
    done: (): readonly Headed[] => {
      begin('', UNDER);
      return [...beside, ...headed];
    },
  };
}

const isWord = (node: Node): boolean =>
  isElement(node) ? node.tagName !== 'br' : 'value' in node && node.value.trim() !== '';

/** Line breaks at both ends go. */
function withoutBreaks(line: readonly Node[]): readonly Node[] {
  return line.slice(Math.max(0, line.findIndex(isWord)), line.findLastIndex(isWord) + 1);
}

/** Nothing but white space up to the next line break, or to the end of what these nodes stand in. */
export function endsLine(nodes: readonly Node[], at: number): boolean {
  for (const node of nodes.slice(at + 1, at + 1 + MOST_LOOKED)) {
    if (isElement(node)) return node.tagName === 'br' || isBlock(node);
    if (isWord(node)) return false;
  }
  return true;
}

/** Nothing but white space since the last line break. */
function isLineStart(line: readonly Node[]): boolean {
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const node = line[at];
    if (node === undefined) continue;
    if (isElement(node)) return node.tagName === 'br' || isBlock(node);
    if ('value' in node && node.value.trim() !== '') return false;
  }
  return true;
}
