import type { Token, Tokens } from 'marked';
import { withoutEntities } from '../../../ui/markdown/entities.ts';
import { readMarkdown } from '../../../ui/markdown/read-markdown.ts';
import { safeHref } from '../../../ui/safe-href.ts';
import { KEPT, type RichMark, type RichNode } from './rich-node.ts';

/** A block of a text: as the editor shows it, as it was written, and the empty lines behind it. */
export type ReadBlock = { readonly node: RichNode; readonly source: string; readonly gap: string };

/** `before` are the empty lines at the start. Put together again, all pieces are the text to the byte. */
export type ReadText = { readonly before: string; readonly blocks: readonly ReadBlock[] };

/**
 * Reads Markdown the way the server shows it. A block with something the editor has no place for (table, code, picture,
 * HTML, footnote, tick box) becomes one that is kept as written. Undefined when the pieces would not add up to the text.
 */
export function readText(markdown: string): ReadText | undefined {
  const found: { node: RichNode; source: string; at: number }[] = [];
  let end = 0;
  for (const token of readMarkdown(markdown)) {
    const source = token.raw.trimEnd();
    if (token.type === 'space' || source === '') continue;
    // The reader leaves some spaces out of what it gives back, so the place is looked up.
    const at = markdown.indexOf(source, end);
    if (at < 0 || markdown.slice(end, at).trim() !== '') return undefined;
    end = at + source.length;
    found.push({ node: nodeOf(token, source), source, at });
  }
  if (markdown.slice(end).trim() !== '') return undefined;
  const blocks = found.map(({ node, source, at }, index) => ({
    node,
    source,
    gap: markdown.slice(at + source.length, found[index + 1]?.at),
  }));
  return { before: markdown.slice(0, found[0]?.at), blocks };
}

/** The blocks of a piece of Markdown, without what was written. */
export const readNodes = (markdown: string): readonly RichNode[] | undefined =>
  readText(markdown)?.blocks.map(({ node }) => node);

/** Thrown and caught here only: this block holds something that the editor has no place for. */
class NoPlace extends Error {}

function nodeOf(token: Token, source: string): RichNode {
  try {
    return blockOf(token);
  } catch (error) {
    if (error instanceof NoPlace) return keep(source);
    throw error;
  }
}

const keep = (source: string): RichNode => ({ type: KEPT, attrs: { source } });

function blockOf(token: Token): RichNode {
  switch (token.type) {
    case 'heading':
      return { type: 'heading', attrs: { level: (token as Tokens.Heading).depth }, content: wordsIn(token) };
    case 'paragraph':
    case 'text':
      return { type: 'paragraph', content: wordsIn(token) };
    case 'hr':
      return { type: 'horizontalRule' };
    case 'blockquote':
      return { type: 'blockquote', content: needed(blocksIn(token)) };
    case 'list':
      return listOf(token as Tokens.List);
    default:
      return keep(token.raw.replace(/\n+$/, ''));
  }
}

const blocksIn = (token: Token): readonly RichNode[] =>
  childrenOf(token)
    .filter(({ type }) => type !== 'space')
    .map(blockOf);

function listOf(token: Tokens.List): RichNode {
  const items = token.items.map(itemOf);
  if (!token.ordered) return { type: 'bulletList', content: items };
  return { type: 'orderedList', attrs: { start: Number(token.start) }, content: items };
}

function itemOf(token: Tokens.ListItem): RichNode {
  if (token.task) throw new NoPlace();
  const blocks = blocksIn(token);
  // In the editor an item begins with a line of its own.
  return { type: 'listItem', content: blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks] };
}

const wordsIn = (token: Token): readonly RichNode[] => childrenOf(token).flatMap((child) => inline(child, []));

const MARKS: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', del: 'strike' };

function inline(token: Token, marks: readonly RichMark[]): readonly RichNode[] {
  const inside = (more: RichMark) => childrenOf(token).flatMap((child) => inline(child, [...marks, more]));
  const mark = MARKS[token.type];
  if (mark) return inside({ type: mark });
  switch (token.type) {
    case 'text':
      return childrenOf(token).length > 0
        ? childrenOf(token).flatMap((child) => inline(child, marks))
        : words(withoutEntities(textOf(token)), marks);
    case 'escape':
      return words(textOf(token), marks);
    case 'br':
      return [{ type: 'hardBreak' }];
    case 'codespan':
      if (marks.length > 0) throw new NoPlace();
      return words(textOf(token), [{ type: 'code' }]);
    case 'link':
      return inside({ type: 'link', attrs: { href: addressOf(token as Tokens.Link) } });
    default:
      throw new NoPlace();
  }
}

function words(text: string, marks: readonly RichMark[]): readonly RichNode[] {
  // A footnote is text to our reader, but means something to the programs that a text goes to.
  if (text.includes('[^')) throw new NoPlace();
  const line = text.replace(/[ \t]*[\n\r]+[ \t]*/g, ' ');
  return line === '' ? [] : [{ type: 'text', text: line, ...(marks.length > 0 ? { marks } : {}) }];
}

function addressOf(token: Tokens.Link): string {
  if (token.title || safeHref(token.href) === null) throw new NoPlace();
  return token.href;
}

function needed<Item>(all: readonly Item[]): readonly Item[] {
  if (all.length === 0) throw new NoPlace();
  return all;
}

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);
const textOf = (token: Token): string => ('text' in token && typeof token.text === 'string' ? token.text : token.raw);
