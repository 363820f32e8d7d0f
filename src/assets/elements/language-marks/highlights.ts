/** A hard sentence in a block of text: from sign `from` up to `to` of what the block says. */
export type Mark = {
  readonly id: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly heavy: boolean;
};

const LIGHT = 'taal-zin';
const HEAVY = 'taal-zwaar';

/** The marks of the text that the server drew, with what their block says. */
export function readMarks(root: ParentNode): readonly Mark[] {
  return [...root.querySelectorAll<HTMLElement>('[data-taaltekst] [data-eenheid]')].flatMap((block) => {
    const text = spoken(block);
    return [...block.querySelectorAll<HTMLElement>('mark[data-van]')].map(({ id, dataset, classList }) => ({
      id,
      text,
      from: Number(dataset['van']),
      to: Number(dataset['tot']),
      heavy: classList.contains('vb-zin--zwaar'),
    }));
  });
}

/** What a block says without the numbers of its marks. */
const spoken = (block: Element): string => {
  const words: string[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('sup')) words.push(node.textContent ?? '');
  }
  return words.join('');
};

/** Underlines the marks in the editor. The document itself stays as it is; where the browser cannot, nothing happens. */
export function highlightUnits(editor: Element, marks: readonly Mark[]): void {
  clearHighlights();
  if (!('highlights' in CSS)) return;
  const found = rangesOf(editor, marks);
  for (const [name, isHeavy] of [
    [LIGHT, false],
    [HEAVY, true],
  ] as const) {
    const ranges = found.filter(({ mark }) => mark.heavy === isHeavy).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  }
}

export function clearHighlights(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(LIGHT);
  CSS.highlights.delete(HEAVY);
}

/** Puts the cursor around one mark; false where the editor does not say that sentence. */
export function selectMark(editor: HTMLElement, marks: readonly Mark[], id: string): boolean {
  const range = rangesOf(editor, marks).find(({ mark }) => mark.id === id)?.range;
  if (!range) return false;
  editor.focus();
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

type Found = { readonly mark: Mark; readonly range: Range };

/** Blocks that say exactly what the server read; a block that was changed since has no marks until the next look. */
function rangesOf(editor: Element, marks: readonly Mark[]): readonly Found[] {
  const blocks = [...editor.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')].filter(
    (block) => block.querySelector('p, li') === null,
  );
  let next = 0;
  let current: { said: string; block: Element } | undefined;
  return marks.flatMap((mark) => {
    const wanted = even(mark.text);
    if (current?.said !== wanted) {
      const at = blocks.findIndex((block, index) => index >= next && trimmed(block) === wanted);
      const block = blocks[at];
      if (!block) return [];
      next = at + 1;
      current = { said: wanted, block };
    }
    const range = rangeIn(current.block, mark);
    return range ? [{ mark, range }] : [];
  });
}

const even = (text: string): string => text.replaceAll(/\s/g, ' ');
const trimmed = (block: Element): string => even(block.textContent ?? '').trim();

function rangeIn(block: Element, { from, to }: Mark): Range | undefined {
  const said = block.textContent ?? '';
  const shift = said.length - said.trimStart().length;
  const [start, end] = [placeIn(block, from + shift), placeIn(block, to + shift)];
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function placeIn(block: Element, at: number): { readonly node: Node; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}
