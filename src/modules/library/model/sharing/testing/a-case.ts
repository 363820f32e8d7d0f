/** Three texts with what comparing and merging them must give. */
export type ThreeWayCase = {
  readonly name: string;
  readonly old: string;
  readonly fresh: string;
  readonly local: string;
  /** The states of the pieces in order; `@base` or `@ours` behind one that was moved. */
  readonly pieces: string;
  /** The merged text without any choice. */
  readonly merged: string;
};

/** Paragraphs with a blank line between them. */
export const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
