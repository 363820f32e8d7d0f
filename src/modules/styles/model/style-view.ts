import type { MeasuredPair, Suggestion } from './contrast-report.ts';
import type { KeptStyle } from './kept-style.ts';
import type { Style } from './style.ts';
import type { Theme } from './theme.ts';
import type { TokenName } from './token.ts';

/** What was measured of a style. `missing` are tokens that fall back on our own theme, with the value they get. */
export type StyleReport = {
  readonly pairs: readonly MeasuredPair[];
  readonly suggestions: readonly Suggestion[];
  readonly missing: readonly { readonly name: TokenName; readonly value: string }[];
  readonly unknown: readonly string[];
  readonly refused: readonly string[];
  readonly fonts: readonly string[];
};
/** Everything the page of the house style shows. `style` is what is tried out, else what is in use. */
export type StyleView = {
  readonly style: Style;
  readonly isTried: boolean;
  readonly report: StyleReport;
  readonly theme: Theme;
  readonly versions: readonly KeptStyle[];
  readonly now: Temporal.Instant;
};
