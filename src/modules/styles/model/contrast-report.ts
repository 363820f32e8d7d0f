import { contrast, type Hex, readHex } from './colour.ts';
import { nearestColour } from './lightness.ts';
import { type Style, tokensOf } from './style.ts';
import { type TokenName, type Tokens, whole } from './token.ts';

/** Text asks 4.5, the edge of a control or a focus mark 3. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const EDGE = 3;
type PairRule = {
  readonly name: string;
  readonly front: TokenName;
  readonly back: TokenName;
  readonly least: number;
  /** Which of the two to change when it fails. */
  readonly mend: TokenName;
};
const onPage = (name: string, front: TokenName, least = TEXT): PairRule => ({
  name,
  front,
  back: '--basis-color-default-bg-document',
  least,
  mend: front,
});
const on = (name: string, front: TokenName, back: TokenName, mend: TokenName = front): PairRule => ({
  name,
  front,
  back,
  least: TEXT,
  mend,
});

/** The pairs of colours that a public page puts on each other. */
export const PAIRS = [
  onPage('text', '--basis-color-default-color-document'),
  onPage('softText', '--basis-color-default-color-subtle'),
  onPage('heading', '--basis-heading-color'),
  onPage('link', '--basis-color-action-1-color-default'),
  onPage('linkHover', '--basis-color-action-1-color-hover'),
  on('linkInBox', '--basis-color-action-1-color-default', '--basis-color-action-1-bg-subtle'),
  on('textInBox', '--basis-color-default-color-document', '--basis-color-action-1-bg-subtle'),
  on(
    'button',
    '--basis-color-action-1-inverse-color-default',
    '--basis-color-action-1-inverse-bg-default',
    '--basis-color-action-1-inverse-bg-default',
  ),
  on(
    'buttonHover',
    '--basis-color-action-1-inverse-color-default',
    '--basis-color-action-1-inverse-bg-hover',
    '--basis-color-action-1-inverse-bg-hover',
  ),
  on('field', '--basis-color-accent-1-color-default', '--basis-color-accent-1-bg-default'),
  on('focusText', '--basis-focus-color', '--basis-focus-background-color'),
  onPage('focus', '--basis-focus-outline-color', EDGE),
  onPage('inputEdge', '--basis-color-default-border-default', EDGE),
] as const satisfies readonly PairRule[];
export type PairName = (typeof PAIRS)[number]['name'];

/** One pair as measured. `ratio` is 1 to 21. */
export type MeasuredPair = {
  readonly name: string;
  readonly front: Hex;
  readonly back: Hex;
  readonly ratio: number;
  readonly least: number;
  readonly passes: boolean;
  readonly mend: TokenName;
};

/** Every pair of the style, in the order of `PAIRS`; what the style does not set counts with the colour of our own theme. */
export const measurePairs = (style: Style): MeasuredPair[] => measure(tokensOf(style));

function measure(tokens: Tokens): MeasuredPair[] {
  const theme = whole(tokens);
  return PAIRS.map(({ name, front, back, least, mend }) => {
    const colours = [readHex(theme[front]) ?? '#000000', readHex(theme[back]) ?? '#ffffff'] as const;
    const ratio = contrast(...colours);
    return { name, front: colours[0], back: colours[1], ratio, least, passes: ratio >= least, mend };
  });
}

/** A colour that may not be used, with the nearest one that may; null where none would do. */
export type Suggestion = {
  /** A token, or `primary` where the colours were chosen by hand. */
  readonly of: TokenName | 'primary';
  readonly from: Hex;
  readonly to: Hex | null;
  readonly pairs: readonly string[];
};

/** What stands in the way of using this style: one suggestion for each colour that has to change. Empty when nothing does. */
export function suggestionsFor(style: Style): Suggestion[] {
  const failing = measurePairs(style).filter(({ passes }) => !passes);
  if (failing.length === 0) return [];
  if (style.source === 'colours') {
    const to = nearestColour(style.primary, (primary) =>
      measurePairs({ ...style, primary }).every((pair) => pair.passes),
    );
    return [{ of: 'primary', from: style.primary, to, pairs: failing.map(({ name }) => name) }];
  }
  const tokens = tokensOf(style);
  return [...Map.groupBy(failing, ({ mend }) => mend)].map(([of, pairs]) => {
    const from = readHex(whole(tokens)[of]) ?? '#000000';
    const passes = (colour: Hex) =>
      measure({ ...tokens, [of]: colour })
        .filter(({ mend }) => mend === of)
        .every((pair) => pair.passes);
    return { of, from, to: nearestColour(from, passes), pairs: pairs.map(({ name }) => name) };
  });
}

/** The style with one suggestion followed; the same style when `of` asks for no change. */
export function followSuggestion(style: Style, of: string): Style {
  const found = suggestionsFor(style).find((suggestion) => suggestion.of === of);
  if (!found?.to) return style;
  if (found.of === 'primary') return { ...style, primary: found.to };
  return style.file
    ? { ...style, file: { ...style.file, tokens: { ...style.file.tokens, [found.of]: found.to } } }
    : style;
}
