import { keyOf, visible } from './node-key.ts';
import { type ReadText, readNodes, readText } from './read-text.ts';
import { isList, KEPT, type RichNode } from './rich-node.ts';
import { writeBlock } from './write-block.ts';
import type { Care } from './write-inline.ts';

/**
 * Opens Markdown for the editor: a block that would not survive being written again is kept as it is. Undefined for a
 * text that must stay in the plain field.
 */
export function openText(markdown: string): ReadText | undefined {
  const read = readText(markdown);
  if (read === undefined) return undefined;
  const blocks = read.blocks.map((block) =>
    survives(block.node) ? block : { ...block, node: { type: KEPT, attrs: { source: block.source } } },
  );
  return { ...read, blocks };
}

function survives(node: RichNode): boolean {
  if (node.type === KEPT) return true;
  if (visible([node]).length === 0) return false;
  return keyOf(readNodes(writeBlock(node, { care: 'light' })) ?? []) === keyOf([node]);
}

/**
 * The Markdown of an edited text. Every block that still says what it said keeps its own bytes, and so do the empty lines
 * between two of them; only what changed is written anew.
 */
export function writeText(opened: ReadText, edited: readonly RichNode[]): string {
  const wanted = keyOf(edited);
  if (wanted === keyOf(opened.blocks.map(({ node }) => node))) return wholeOf(opened);
  const light = put(opened, edited, 'light');
  // Words that are innocent alone may mean something together, such as a reference and its address.
  return keyOf(readNodes(light) ?? []) === wanted ? light : put(opened, edited, 'careful');
}

const wholeOf = ({ before, blocks }: ReadText): string =>
  before + blocks.map(({ source, gap }) => source + gap).join('');

type Written = { readonly text: string; readonly from: number | undefined; readonly node: RichNode };

function put(opened: ReadText, edited: readonly RichNode[], care: Care): string {
  const found = finderOf(opened);
  const written: Written[] = [];
  for (const node of visible(edited))
    written.push(one(node, { opened, from: found(node), last: written.at(-1), care }));
  const head = written[0]?.from === 0 ? opened.before : '';
  return head + written.map((block, index) => block.text + gapBehind(opened, block, written[index + 1])).join('');
}

type Surroundings = {
  readonly opened: ReadText;
  readonly from: number | undefined;
  readonly last: Written | undefined;
  readonly care: Care;
};

function one(node: RichNode, { opened, from, last, care }: Surroundings): Written {
  const source = from === undefined ? undefined : opened.blocks[from]?.source;
  const isNeighbour = from !== undefined && last?.from === from - 1;
  const touching = last !== undefined && isList(node) && last.node.type === node.type && !isNeighbour;
  if (source !== undefined && !touching) return { text: source, from, node };
  const other = touching && signOf(last.text) === signOf(writeBlock(node, { care }));
  return { text: writeBlock(node, { care, other }), from: undefined, node };
}

/** The sign that starts a list: a dash, a star, or what follows its number. */
const signOf = (text: string): string | undefined => /^\s*(?:\d+)?([-*+.)])/.exec(text)?.[1];

function gapBehind(opened: ReadText, block: Written, next: Written | undefined): string {
  const gap = block.from === undefined ? '' : (opened.blocks[block.from]?.gap ?? '');
  if (next === undefined) return block.from === opened.blocks.length - 1 ? gap : '';
  if (block.from !== undefined && next.from === block.from + 1) return gap;
  return next.from === undefined && /^\n[ \t]*\n\s*$/.test(gap) ? gap : '\n\n';
}

/** Finds the place of an unchanged block; of several alike, the first one after the one found before. */
function finderOf({ blocks }: ReadText): (node: RichNode) => number | undefined {
  const places = new Map<string, number[]>();
  blocks.forEach(({ node }, index) => {
    const key = keyOf([node]);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  let last = -1;
  return (node) => {
    const all = places.get(keyOf([node])) ?? [];
    const place = all.find((index) => index > last) ?? all[0];
    if (place !== undefined) last = place;
    return place;
  };
}
