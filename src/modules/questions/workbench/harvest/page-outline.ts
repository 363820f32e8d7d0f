import { isBlock, isElement, type Node, nodesToMarkdown } from '../../import/html-to-markdown.ts';
import type { Headed } from './read-heard.ts';

/** As of what stands under every heading. */
export const UNDER = 7;

/** What a page says under each of its heads, put together piece by piece in the order of reading. */
export function createOutline() {
  const headed: Headed[] = [];
  let open = { question: '', level: UNDER, blocks: [] as string[] };
  let line: Node[] = [];
  const endLine = () => {
    const text = nodesToMarkdown(withoutBreaks(line));
    if (text !== '') open.blocks.push(text);
    line = [];
  };
  const begin = (question: string, level: number) => {
    endLine();
    headed.push({ question: open.question, level: open.level, answer: open.blocks.join('\n\n') });
    open = { question, level, blocks: [] };
  };
  return {
    add: (node: Node): void => {
      line.push(node);
    },
    /** What comes next stands on a line of its own. */
    endLine,
    /** What comes next stands under this head; '' for under none. */
    begin,
    isLineStart: () => isLineStart(line),
    done: (): readonly Headed[] => {
      begin('', UNDER);
      return headed;
    },
  };
}

/** Line breaks at both ends go. */
function withoutBreaks(line: readonly Node[]): readonly Node[] {
  const isWord = (node: Node) =>
    isElement(node) ? node.tagName !== 'br' : 'value' in node && node.value.trim() !== '';
  return line.slice(Math.max(0, line.findIndex(isWord)), line.findLastIndex(isWord) + 1);
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
