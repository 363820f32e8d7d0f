/** A piece of formatted text in the shape that the editor reads and writes; only what Markdown can hold. */
export type RichNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly RichMark[];
};

/** `link` has an `href`; the others have no attributes. */
export type RichMark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> };

/** Name of a block that is shown and kept exactly as written: a table, code, a picture. Its `source` is the Markdown. */
export const KEPT = 'kept';

/** Words in a block, in order, with what stands between them. */
export const inlineOf = (node: RichNode): readonly RichNode[] => node.content ?? [];

export const isList = (node: RichNode): boolean => node.type === 'bulletList' || node.type === 'orderedList';

/** A number that an attribute holds, or the usual one. */
export const numberOf = (node: RichNode, name: string, usual: number): number => {
  const value = node.attrs?.[name];
  return typeof value === 'number' ? value : usual;
};

/** Text that an attribute holds, or ''. */
export const wordsOf = (piece: RichNode | RichMark, name: string): string => {
  const value = piece.attrs?.[name];
  return typeof value === 'string' ? value : '';
};
