import { inlineOf, isList, KEPT, numberOf, type RichMark, type RichNode, wordsOf } from './rich-node.ts';

/**
 * What a reader sees of these blocks, as one string: two texts with the same key look the same. Formatting of spaces,
 * empty lines, and an address that links to itself make no difference; Markdown cannot always hold those.
 */
export const keyOf = (blocks: readonly RichNode[]): string => JSON.stringify(visible(blocks).map(shape));

/** The blocks without the empty lines that people leave between them. */
export const visible = (blocks: readonly RichNode[]): readonly RichNode[] => blocks.filter((block) => !isEmpty(block));

/** An item begins with a line of its own, which stays empty only before a list or another block. */
export function partsOfItem(item: RichNode): readonly RichNode[] {
  const [first, ...rest] = inlineOf(item);
  const others = visible(rest);
  const leads = first !== undefined && isEmpty(first) && others.length > 0 && others[0]?.type === 'paragraph';
  return first === undefined ? [] : leads ? others : [first, ...others];
}

/** The items of a list that say something. */
export const itemsOf = (list: RichNode): readonly RichNode[] =>
  inlineOf(list).filter((item) => visible(inlineOf(item)).length > 0);

const isEmpty = (block: RichNode): boolean => {
  if (block.type === 'paragraph' || block.type === 'heading') return inlineShape(block).length === 0;
  if (isList(block)) return itemsOf(block).length === 0;
  return block.type === 'blockquote' && visible(inlineOf(block)).length === 0;
};

function shape(block: RichNode): unknown {
  if (block.type === KEPT) return [KEPT, wordsOf(block, 'source').trim()];
  if (block.type === 'heading') return ['heading', numberOf(block, 'level', 1), inlineShape(block)];
  if (block.type === 'paragraph') return ['paragraph', inlineShape(block)];
  if (block.type === 'listItem') return partsOfItem(block).map(shape);
  if (isList(block)) return [block.type, numberOf(block, 'start', 1), itemsOf(block).map(shape)];
  return [block.type, visible(inlineOf(block)).map(shape)];
}

type Letter = readonly [text: string, marks: string];

/** Runs of letters with the same formatting, without space at either end of a line. */
function inlineShape(block: RichNode): readonly Letter[] {
  const runs: [string, string][] = [];
  for (const [text, marks] of tidy(inlineOf(block).flatMap((node) => lettersOf(node, block.type)))) {
    const last = runs.at(-1);
    if (last && last[1] === marks) last[0] += text;
    else runs.push([text, marks]);
  }
  return runs;
}

function lettersOf(node: RichNode, parent: string): readonly Letter[] {
  if (node.type === 'hardBreak') return [[parent === 'heading' ? ' ' : '\n', '']];
  const marks = (node.marks ?? []).filter((mark) => !isSelfLink(mark, node.text ?? '')).map(nameOf);
  const worn = marks.toSorted().join(' ');
  return [...(node.text ?? '')].map((letter) => (/\s/.test(letter) ? [plainSpace(letter), ''] : [letter, worn]));
}

const plainSpace = (letter: string): string => (/[\n\r\t]/.test(letter) ? ' ' : letter);

/** Spaces beside a line break or at an end cannot be seen. */
function tidy(letters: readonly Letter[]): readonly Letter[] {
  const kept: Letter[] = [];
  for (const letter of letters) {
    const atStart = kept.length === 0 || kept.at(-1)?.[0] === '\n';
    if (letter[0] === '\n') while (/^[^\S\n]$/.test(kept.at(-1)?.[0] ?? '')) kept.pop();
    if (atStart && /\s/.test(letter[0]) && (letter[0] !== '\n' || kept.length === 0)) continue;
    kept.push(letter);
  }
  while (/^\s$/.test(kept.at(-1)?.[0] ?? '')) kept.pop();
  return kept;
}

const nameOf = (mark: RichMark): string => (mark.type === 'link' ? `link:${addressOf(mark)}` : mark.type);

/** Where a link leads, with the signs that would end it in Markdown as figures. */
export const addressOf = (mark: RichMark): string =>
  wordsOf(mark, 'href').replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Whether the words of a link are its address. */
export function isSelfLink(mark: RichMark, text: string): boolean {
  if (mark.type !== 'link') return false;
  const href = wordsOf(mark, 'href');
  return [text, `http://${text}`, `https://${text}`, `mailto:${text}`].includes(href);
}
