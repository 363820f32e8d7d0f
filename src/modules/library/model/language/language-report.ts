import type { LanguageFinding } from './finding.ts';
import type { Counts } from './score/counts.ts';
import type { Indication } from './score/indication.ts';
import type { Level } from './score/level.ts';
import type { Scores } from './score/scores.ts';
import type { UnitKind } from './units/text-unit.ts';

/** A unit as a reader sees it, with its figures and the places of its sentences in `text`. Of a cell all figures are 0. */
export type ReportUnit = Counts & {
  readonly kind: UnitKind;
  readonly text: string;
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
  readonly sentencePlaces: readonly { readonly from: number; readonly to: number; readonly words: number }[];
};

/**
 * What can be said about the language of a text. `words`, `sentences` and the other counts are the sums over `units`, which stand
 * in the order of the text; cells of tables count for nothing. `scores` and `indication` are null for a text of under 50 words or
 * 3 sentences; then `whyNoScore` says so in Dutch. `findings` are in the order of the text.
 */
export type LanguageReport = Counts & {
  readonly target: Level;
  readonly scores: Scores | null;
  readonly indication: Indication | null;
  readonly whyNoScore: string | null;
  readonly findings: readonly LanguageFinding[];
  readonly units: readonly ReportUnit[];
};

export type LanguageOptions = {
  /** `text` when absent. */
  readonly format?: 'text' | 'markdown' | 'html';
  /** Words and phrases the organisation explains itself: never difficult, long or unexplained. Capitals make no difference. */
  readonly allowed?: readonly string[];
  /** The level that is wanted; B1 when absent. */
  readonly target?: Level;
};
