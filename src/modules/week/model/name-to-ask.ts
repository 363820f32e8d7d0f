/** A name as it is written in a programme, of which only the words say that it is this person, or of which they said so. */
export type NameToAsk = {
  readonly programme: string;
  readonly programmeName: string;
  /** As it is written. */
  readonly written: string;
  /** Null when nothing was said of it yet. */
  readonly isThem: boolean | null;
};
