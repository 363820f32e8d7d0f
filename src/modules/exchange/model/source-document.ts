/**
 * A document as it was read, before anyone says what it means. Every reader (docx, odt, xlsx, html, md, txt) gives this shape,
 * and the recogniser works on nothing else. Blocks stand in reading order and are numbered, so that each item of a plan can
 * point back to the place it came from.
 */
export type SourceDocument = {
  readonly format: SourceFormat;
  /** The name the file had, without folder. */
  readonly fileName: string;
  readonly properties: {
    readonly title: string | null;
    readonly author: string | null;
    readonly modifiedOn: string | null;
  };
  readonly blocks: readonly SourceBlock[];
  /** Texts of page headers, footers, text boxes, comments and notes: kept, but outside the reading order. */
  readonly aside: readonly { readonly where: string; readonly text: string }[];
};
export const SOURCE_FORMATS = ['docx', 'odt', 'xlsx', 'html', 'md', 'txt'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** `at` is the block's number in reading order, unique in the whole document, also inside table cells. */
export type SourceBlock = SourceHeading | SourceParagraph | SourceTable;
export type SourceHeading = {
  readonly type: 'heading';
  readonly at: number;
  readonly level: number;
  readonly runs: readonly SourceRun[];
};
export type SourceParagraph = {
  readonly type: 'paragraph';
  readonly at: number;
  readonly runs: readonly SourceRun[];
  /** The list this paragraph is an item of, `depth` from 0; null outside lists. */
  readonly list: { readonly depth: number; readonly ordered: boolean } | null;
};
/** `sheet` is the worksheet's name for a spreadsheet, null elsewhere. */
export type SourceTable = {
  readonly type: 'table';
  readonly at: number;
  readonly sheet: string | null;
  readonly rows: readonly SourceRow[];
};
export type SourceRow = { readonly header: boolean; readonly cells: readonly SourceCell[] };
/** One cell; `column` is its place in the grid from 0. A merged cell stands once, in its first row, with its spans. */
export type SourceCell = {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly SourceBlock[];
  /** `YYYY-MM-DD` where the spreadsheet holds a real date; the blocks then hold it as displayed. Null elsewhere. */
  readonly date: string | null;
  /** The colour behind the cell as the file names it; absent where there is none, or white. Only two fills can be compared. */
  readonly fill?: string;
};
/** A stretch of text in one style; a line break inside a paragraph is `\n` in `text`. */
export type SourceRun = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly href: string | null;
};
