import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import { isMarked, runsOf } from './markdown-runs.ts';
import { type Block, heading, type ListItem, paragraph, type Row, type Table } from './outline.ts';

/** Beyond this a section is shown as plain paragraphs: nobody wrote it by hand, and parsing it costs too much. */
const LONGEST_MARKDOWN = 200_000;
const DEEPEST_LIST = 5;

/** The blocks of a section's Markdown. `depth` is the level of the section's own heading. HTML inside it is shown as text. Never throws. */
export function markdownBlocks(markdown: string, depth: number): Block[] {
  if (markdown.length > LONGEST_MARKDOWN) return plainBlocks(markdown);
  try {
    return marked.lexer(markdown, { gfm: true }).flatMap((token) => blocksOf(token, depth));
  } catch {
    // Nesting deeper than the stack; the text itself is never lost.
    return plainBlocks(markdown);
  }
}

const plainBlocks = (text: string): Block[] => text.split(/\n{2,}/).filter((part) => part.trim() !== '').map(paragraph);

function blocksOf(token: Token, depth: number): Block[] {
  return isMarked(token) ? knownBlocks(token, depth) : paragraphBlocks(token);
}

function knownBlocks(token: MarkedToken, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [];
    case 'heading':
      return [heading(depth + token.depth, plain(token))];
    case 'list':
      return [{ type: 'list', items: itemsOf(token, 0) }];
    case 'table':
      return [tableBlock(token)];
    case 'blockquote':
      return token.tokens.flatMap((inner) => blocksOf(inner, depth)).map(quoted);
    default:
      return paragraphBlocks(token);
  }
}

function paragraphBlocks(token: Token): Block[] {
  const runs = runsOf(token);
  return runs.length === 0 ? [] : [{ type: 'paragraph', runs }];
}

const quoted = (block: Block): Block => (block.type === 'paragraph' ? { type: 'quote', runs: block.runs } : block);
const plain = (token: Token): string => runsOf(token).map((part) => part.text).join('');

function itemsOf(list: Tokens.List, depth: number): ListItem[] {
  return list.items.flatMap((item) => item.tokens.flatMap((token) => itemPart(token, list.ordered, depth)));
}

function itemPart(token: Token, ordered: boolean, depth: number): ListItem[] {
  if (isMarked(token) && token.type === 'list') return itemsOf(token, Math.min(depth + 1, DEEPEST_LIST));
  const runs = token.type === 'space' ? [] : runsOf(token);
  return runs.length === 0 ? [] : [{ depth, ordered, runs }];
}

function tableBlock(token: Tokens.Table): Table {
  const lines = (cell: Tokens.TableCell) => cell.tokens.map(plain).join('').split('\n').filter((line) => line !== '');
  const rows: Row[] = token.rows.map((row) => ({ cells: row.map(lines), total: false }));
  const columns = token.header.map((cell) => ({ title: lines(cell).join(' '), share: 1, align: 'start' as const }));
  return { type: 'table', caption: columns.map((column) => column.title).join(', '), columns, rows };
}
