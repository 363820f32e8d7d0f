/**
 * A plan as a document, before anyone says which kind: DOCX, PDF and HTML draw the same outline. Headings start at level 1 and
 * skip no level; every table has a header row and a caption. All text is plain text, safe for XML.
 */
export type Outline = {
  readonly title: string;
  /** Who made the plan, for the document's properties; null when the plan does not say. */
  readonly author: string | null;
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
  /** A line for the foot of each page. */
  readonly footer: string;
};
export type Fact = { readonly label: string; readonly text: string };
export type Block = Heading | Paragraph | List | Quote | Table | Wide;
/** A heading that is not `listed` stays out of a list of contents. */
export type Heading = {
  readonly type: 'heading';
  readonly level: number;
  readonly text: string;
  readonly listed: boolean;
};
export type Paragraph = { readonly type: 'paragraph'; readonly runs: readonly Run[] };
/** Items stand flat with their `depth` from 0, so that no nesting can go too deep. */
export type List = { readonly type: 'list'; readonly items: readonly ListItem[] };
export type ListItem = { readonly depth: number; readonly ordered: boolean; readonly runs: readonly Run[] };
export type Quote = { readonly type: 'quote'; readonly runs: readonly Run[] };
export type Table = {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** A cell is a list of lines. A row may be the total of those above it, or with one cell the head of those below it. */
  readonly rows: readonly Row[];
  /** True when some word is longer than its column can be. */
  readonly tight?: boolean;
};
/** `share` is the part of the width relative to the other columns; a column that is `whole` keeps its lines on one line where it can. */
export type Column = {
  readonly title: string;
  readonly share: number;
  readonly align: 'start' | 'end';
  readonly whole?: boolean;
};
export type Row = { readonly cells: readonly (readonly string[])[]; readonly total: boolean; readonly head?: RowHead };
/** A head over rows, and one over several of those. */
export type RowHead = 'group' | 'phase';
/** Blocks that want a page on its side. */
export type Wide = { readonly type: 'wide'; readonly blocks: readonly Block[] };
/** `href` is always http, https or mailto; a line break inside a run is `\n`. */
export type Run = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
};

/** One run of ordinary text. */
export const run = (text: string): Run => ({ text, bold: false, italic: false, href: null });
/** A run in bold. */
export const bold = (text: string): Run => ({ ...run(text), bold: true });
/** A paragraph of ordinary text. */
export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', runs: [run(text)] });
/** A heading that a list of contents names. */
export const heading = (level: number, text: string): Heading => ({ type: 'heading', level, text, listed: true });
/** A list with one level of bullets. */
export const bullets = (texts: readonly string[]): List => ({
  type: 'list',
  items: texts.map((text) => ({ depth: 0, ordered: false, runs: [run(text)] })),
});

/** A column of a table of `Item`; a cell is a text, several lines, or nothing. */
export type Field<Item> = {
  readonly title: string;
  readonly share: number;
  readonly align?: 'start' | 'end';
  readonly whole?: boolean;
  readonly show: (item: Item) => string | readonly string[] | null | undefined;
};

/** The columns in which some item has something; the first always. */
export function usedFields<Item>(items: readonly Item[], fields: readonly Field<Item>[]): readonly Field<Item>[] {
  return fields.filter(({ show }, index) => index === 0 || items.some((item) => linesOf(show(item)).length > 0));
}

/** A table of `items` with all these columns. */
export function tableOf<Item>(caption: string, items: readonly Item[], fields: readonly Field<Item>[]): Table {
  return {
    type: 'table',
    caption,
    columns: fields.map(({ title, share, align, whole }) => ({
      ...{ title, share, align: align ?? 'start' },
      ...(whole === undefined ? {} : { whole }),
    })),
    rows: items.map((item) => ({ cells: fields.map(({ show }) => linesOf(show(item))), total: false })),
  };
}

function linesOf(shown: string | readonly string[] | null | undefined): readonly string[] {
  const texts = typeof shown === 'string' ? [shown] : (shown ?? []);
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
}

/** A row that says over the whole width what the rows below it share. */
export const headRow = (title: string): Row => ({ cells: [[title]], total: false, head: 'group' });
/** A row above such rows, that they share. */
export const phaseRow = (title: string): Row => ({ ...headRow(title), head: 'phase' });

/** True when the heading right above a table says what its caption would say again. */
export function isNamedAbove({ caption }: Table, before: Block | undefined): boolean {
  return before?.type === 'heading' && before.text.trim().toLowerCase().endsWith(caption.trim().toLowerCase());
}
