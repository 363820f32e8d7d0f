import { itemsOf, keyOf, partsOfItem, visible } from './node-key.ts';
import { readNodes } from './read-text.ts';
import { inlineOf, isList, KEPT, numberOf, type RichNode, wordsOf } from './rich-node.ts';
import { type Care, writeInline } from './write-inline.ts';

/** `other` uses the second sign for a list, so that it does not grow onto the list before it. */
export type BlockStyle = { readonly care: Care; readonly other?: boolean };

/** Blocks as Markdown, an empty line between them. */
export function writeBlocks(blocks: readonly RichNode[], { care }: Pick<BlockStyle, 'care'>): string {
  const written: string[] = [];
  let before: RichNode | undefined;
  let other = false;
  for (const block of visible(blocks)) {
    other = before?.type === block.type && isList(block) && !other;
    written.push(writeBlock(block, { care, other }));
    before = block;
  }
  return written.join('\n\n');
}

/** One block as Markdown, with as few signs as reads back the same. */
export function writeBlock(block: RichNode, style: BlockStyle): string {
  switch (block.type) {
    case KEPT:
      return wordsOf(block, 'source');
    case 'heading':
      return `${'#'.repeat(numberOf(block, 'level', 1))} ${writeWords(block, style.care)}`;
    case 'paragraph':
      return writeWords(block, style.care);
    case 'horizontalRule':
      return '---';
    case 'blockquote':
      return indent(`> ${writeBlocks(inlineOf(block), style)}`, '> ').replace(/^> $/gm, '>');
    default:
      return writeList(block, style);
  }
}

/** Tries the plainest way first; a way counts when the reader gives the same words back. Formatting goes before words. */
function writeWords(block: RichNode, care: Care): string {
  const wanted = keyOf([block]);
  const bare = inlineOf(block).map(({ marks: _, ...node }) => node);
  const breakless = (nodes: readonly RichNode[]) =>
    block.type === 'heading'
      ? nodes.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node))
      : nodes;
  const ways = [
    ...(care === 'light' ? [writeInline(breakless(inlineOf(block)), 'light')] : []),
    writeInline(breakless(inlineOf(block)), 'careful'),
  ];
  const prefix = block.type === 'heading' ? `${'#'.repeat(numberOf(block, 'level', 1))} ` : '';
  const good = ways.find((way) => keyOf(readNodes(prefix + way) ?? []) === wanted);
  return good ?? writeInline(breakless(bare), 'careful');
}

function writeList(list: RichNode, { care, other }: BlockStyle): string {
  const start = numberOf(list, 'start', 1);
  const signOf = (index: number): string =>
    list.type === 'bulletList' ? (other ? '*' : '-') : `${start + index}${other ? ')' : '.'}`;
  const items = itemsOf(list).map((item, index) => {
    const sign = `${signOf(index)} `;
    return indent(sign + writeItem(item, care), ' '.repeat(sign.length))
      .replace(/^ +$/gm, '')
      .trimEnd();
  });
  return items.join('\n');
}

/** A list right under the first line of an item keeps the whole list close together. */
function writeItem(item: RichNode, care: Care): string {
  const parts = partsOfItem(item);
  const [first, second] = parts;
  if (first === undefined) return '';
  const lead = writeBlock(first, { care });
  if (second === undefined) return lead;
  const rest = writeBlocks(parts.slice(1), { care });
  return lead === '' ? rest : `${lead}${mayTouch(second) ? '\n' : '\n\n'}${rest}`;
}

/** A numbered list can start right under words only when it starts at one. */
const mayTouch = (block: RichNode): boolean => isList(block) && numberOf(block, 'start', 1) === 1;

const indent = (text: string, space: string): string => text.replaceAll('\n', `\n${space}`);
