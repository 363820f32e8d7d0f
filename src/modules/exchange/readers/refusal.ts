/**
 * Why a file was not read. Each has one Dutch sentence in refusals.nl.ts that says what to do.
 * The `is-…` reasons name a file that is something else than its name says, or a kind that has to be saved differently first.
 */
export const READ_REFUSALS = [
  'too-large',
  'not-supported',
  'is-pdf',
  'is-old-word',
  'is-old-excel',
  'is-rtf',
  'is-image',
  'is-presentation',
  'is-other-spreadsheet',
  'is-archive',
  'encrypted',
  'damaged',
  'unknown-letters',
  'zip-bomb',
  'external-entity',
  'too-much',
  'timeout',
  'memory',
  'empty',
] as const;
export type ReadRefusal = (typeof READ_REFUSALS)[number];

/** Thrown deep inside a reader and turned into an Outcome at the door of the readers; never leaves this folder. */
export class RefusedFile extends Error {
  readonly reason: ReadRefusal;
  constructor(reason: ReadRefusal, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
