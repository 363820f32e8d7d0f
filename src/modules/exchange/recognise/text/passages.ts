import type { SectionKind } from '#kernel/plan.ts';
import type { SourceBlock, SourceParagraph, SourceRun } from '../../model/source-document.ts';
import { headingMeaning } from '../vocabulary/section-kind.ts';
import { linesOf, runsText } from './blocks.ts';
import { markedLines, NUMBERED, TYPED } from './marked-lines.ts';

/** An item of a list: its first line, what follows it, and the items below it. */
export type ListItem = {
  readonly text: string;
  readonly lead: string | null;
  readonly at: number;
  readonly children: readonly ListItem[];
};
export type ListPassage = {
  readonly type: 'list';
  readonly items: readonly ListItem[];
  /** The paragraph right before the list, and what kind of thing it announces. */
  readonly intro: string | null;
  readonly introKind: SectionKind | null;
};
export type TextPassage = {
  readonly type: 'text';
  readonly text: string;
  readonly lead: string | null;
  readonly at: number;
  readonly announces: boolean;
};
export type Passage = ListPassage | TextPassage;

/** The running text of a part as paragraphs and lists; tables are left out. Typed dashes and numbers make a list too. */
export function passagesOf(blocks: readonly SourceBlock[]): Passage[] {
  const passages: Passage[] = [];
  const paragraphs = blocks.flatMap((block) => (block.type === 'table' ? [null] : markedLines(toParagraph(block))));
  let open: Flat[] = [];
  const close = (): void => {
    const before = passages.at(-1);
    if (open.length > 0) passages.push(listPassage(open, before?.type === 'text' ? before : null));
    open = [];
  };
  paragraphs.forEach((paragraph, index) => {
    if (paragraph === null) return close();
    const text = runsText(paragraph.runs).trim();
    if (text === '') return;
    const depth = itemDepth(paragraph, paragraphs[index - 1], paragraphs[index + 1]);
    if (depth !== null) return void open.push({ depth, item: paragraph });
    close();
    passages.push({
      type: 'text',
      text,
      lead: leadOf(paragraph.runs),
      at: paragraph.at,
      announces: text.endsWith(':'),
    });
  });
  close();
  return passages;
}

type Flat = { readonly depth: number; readonly item: SourceParagraph };

const toParagraph = (block: Exclude<SourceBlock, { type: 'table' }>): SourceParagraph =>
  block.type === 'paragraph' ? block : { type: 'paragraph', at: block.at, runs: block.runs, list: null };

function itemDepth(
  paragraph: SourceParagraph,
  before: SourceParagraph | null | undefined,
  after: SourceParagraph | null | undefined,
): number | null {
  if (paragraph.list) return Math.min(9, Math.max(0, paragraph.list.depth));
  const text = runsText(paragraph.runs);
  if (TYPED.test(text)) return 0;
  const isNumbered = (other: SourceParagraph | null | undefined): boolean =>
    !!other && other.list === null && NUMBERED.test(runsText(other.runs));
  return isNumbered(paragraph) && (isNumbered(before) || isNumbered(after)) ? 0 : null;
}

function listPassage(flat: readonly Flat[], before: TextPassage | null): ListPassage {
  const intro = before?.text ?? null;
  const sentence = intro?.endsWith(':') ? (intro.split(/[.!?]\s/).at(-1) ?? '') : '';
  return {
    type: 'list',
    items: nest(flat),
    intro,
    introKind: sentence === '' ? null : announced(sentence.slice(-200)),
  };
}

/** What kind of thing a sentence before a list announces: its last words say so before the others do. */
function announced(sentence: string): SectionKind | null {
  const last = sentence.replace(/:\s*$/, '').trim().split(/\s+/).slice(-2).join(' ');
  return (headingMeaning(last) ?? headingMeaning(sentence))?.kind ?? null;
}

function nest(flat: readonly Flat[]): ListItem[] {
  const items: ListItem[] = [];
  for (let index = 0; index < flat.length; index += 1) {
    const entry = flat[index];
    if (!entry) continue;
    let end = index + 1;
    while (end < flat.length && (flat[end]?.depth ?? 0) > entry.depth) end += 1;
    const { text, ...item } = itemText(entry.item);
    const { head, lettered } = letteredLines(text);
    const typed = lettered.map((line) => ({ text: line, lead: null, at: item.at, children: [] }));
    items.push({ ...item, text: head, children: [...typed, ...nest(flat.slice(index + 1, end))] });
    index = end - 1;
  }
  return items;
}

/** 'December:' with 'a. brief' and 'b. bericht' typed behind or below it: what stands behind the letters are items of their own. */
function letteredLines(text: string): { readonly head: string; readonly lettered: readonly string[] } {
  const [, head, told] = /^([\s\S]{2,200}?:)\s+(a[.)]\s[\s\S]+)$/u.exec(text) ?? [];
  const pieces = told?.split(/\s+(?=[b-j][.)]\s)/u) ?? [];
  const isInOrder = pieces.every((piece, at) => piece.startsWith('abcdefghij'.charAt(at)));
  if (head === undefined || pieces.length < 2 || !isInOrder) return { head: text, lettered: [] };
  return { head, lettered: pieces.map((piece) => piece.slice(2).trim()) };
}

function itemText(paragraph: SourceParagraph): { text: string; lead: string | null; at: number } {
  const lines = linesOf(paragraph).map(({ text }) => text);
  const isTyped = paragraph.list !== null || TYPED.test(runsText(paragraph.runs));
  const text = lines
    .join('\n')
    .replace(isTyped ? '' : NUMBERED, '')
    .trim();
  return { text, lead: leadOf(paragraph.runs), at: paragraph.at };
}

/** The bold words a paragraph starts with, when the rest is not bold. */
function leadOf(runs: readonly SourceRun[]): string | null {
  let lead = '';
  for (const run of runs) {
    if (!run.bold && run.text.trim() !== '') return lead.trim() === '' ? null : lead.trim();
    lead += run.text;
  }
  return null;
}

/** Splits 'Naam: uitleg', a bold start, a first line or 'Naam – uitleg'. `rest` is null when there is only a name. */
export function nameAndRest({ text, lead }: { readonly text: string; readonly lead: string | null }): {
  name: string;
  rest: string | null;
  marked: boolean;
} {
  const lines = text.split('\n');
  if (lines.length > 1)
    return { name: tidyName(lines[0] ?? ''), rest: lines.slice(1).join('\n').trim() || null, marked: true };
  if (
    lead !== null &&
    lead.length >= 2 &&
    text.startsWith(lead) &&
    lead.length < text.length &&
    lead.split(/\s+/).length <= 14
  ) {
    return {
      name: tidyName(lead),
      rest:
        text
          .slice(lead.length)
          .replace(/^[\s:;.–—-]+/, '')
          .trim() || null,
      marked: true,
    };
  }
  const match = /^([^:;]{2,90}?)(?:\s*:\s+|\s+[–—-]\s+|;\s+)(\S[\s\S]*)$/u.exec(text);
  return match
    ? { name: tidyName(match[1] ?? ''), rest: (match[2] ?? '').trim(), marked: true }
    : { name: tidyName(text), rest: null, marked: false };
}

const tidyName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:;–—-])[\s:;–—-]+$/, '')
    .replace(/([^.])\.$/, '$1')
    .trim();
