import { addressOf } from './node-key.ts';
import { type RichMark, type RichNode, wordsOf } from './rich-node.ts';

/** How much is escaped: nothing, or every sign that could mean something. */
export type Care = 'light' | 'careful';

/** The words of one block as Markdown, with a backslash before a line break inside it. */
export function writeInline(nodes: readonly RichNode[], care: Care): string {
  const text = writeRun(withoutOuterBreaks(nodes), care)
    .replace(/[ \t]*\\\n\s*/g, '\\\n')
    .trim();
  if (care === 'light') return text;
  // Signs at the end of a heading would close it instead of standing in it.
  const ended = text.replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'));
  return ended.replace(/^([ \t]*)([#+=-]|\d{1,9}[.)])/gm, escapeStart);
}

function withoutOuterBreaks(nodes: readonly RichNode[]): readonly RichNode[] {
  const isSeen = (node: RichNode): boolean => node.type !== 'hardBreak' && (node.text ?? '').trim() !== '';
  return nodes.slice(nodes.findIndex(isSeen), nodes.findLastIndex(isSeen) + 1);
}

const escapeStart = (_: string, space: string, sign: string): string =>
  `${space}${sign.length === 1 ? `\\${sign}` : `${sign.slice(0, -1)}\\${sign.slice(-1)}`}`;

/** Writes the mark that lasts longest around the others, so that they never cross. */
function writeRun(nodes: readonly RichNode[], care: Care): string {
  let out = '';
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at];
    if (node === undefined) break;
    const [mark, end] = longestMark(nodes, at);
    if (mark === undefined) {
      out += node.type === 'hardBreak' ? '\\\n' : plain(node.text ?? '', care);
      at += 1;
    } else {
      out += wrap(mark, nodes.slice(at, end), care);
      at = end;
    }
  }
  return out;
}

function longestMark(nodes: readonly RichNode[], from: number): readonly [RichMark | undefined, number] {
  let best: readonly [RichMark | undefined, number] = [undefined, from];
  for (const mark of nodes[from]?.marks ?? []) {
    let end = from + 1;
    while (nodes[end]?.marks?.some((other) => isSame(mark, other))) end += 1;
    if (end > best[1]) best = [mark, end];
  }
  return best;
}

const isSame = (one: RichMark, other: RichMark): boolean =>
  one.type === other.type && wordsOf(one, 'href') === wordsOf(other, 'href');

const SIGNS: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' };

function wrap(mark: RichMark, nodes: readonly RichNode[], care: Care): string {
  const text = nodes.map((node) => node.text ?? '').join('');
  if (mark.type === 'code') return codeOf(text);
  const inner = nodes.map((node) => ({ ...node, marks: (node.marks ?? []).filter((other) => !isSame(mark, other)) }));
  // A sign beside a space means nothing in Markdown.
  const [, lead = '', middle = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(writeRun(inner, care)) ?? [];
  if (middle === '') return lead + tail;
  if (mark.type === 'link') return lead + linkOf(mark, text.trim(), middle) + tail;
  const sign = SIGNS[mark.type] ?? '';
  return `${lead}${sign}${middle}${sign}${tail}`;
}

function linkOf(mark: RichMark, text: string, middle: string): string {
  const href = addressOf(mark);
  const isPlain = href === text && /^https?:\/\//.test(href);
  return isPlain || href === `mailto:${text}` ? `<${text}>` : `[${middle}](${href})`;
}

function codeOf(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  const inner = text.trim();
  const [lead, tail] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return inner === '' ? ' ' : `${lead}${fence}${space}${inner}${space}${fence}${tail}`;
}

function plain(text: string, care: Care): string {
  const line = text.replace(/[\n\r\t]/g, ' ');
  // Braces stay as they are: `{gemeente}` is filled in by the programme.
  return care === 'light' ? line : line.replace(/[\\`*_[\]<>&~|!:@]|(?<=www)\./gi, '\\$&');
}
