import { bestOn, contrast, type Hex, mix } from './colour.ts';
import { familyOf, type FontName, textFamilyOf } from './font.ts';
import { atLightness, seen } from './lightness.ts';
import type { Tokens } from './token.ts';

/** How round corners are. */
export const CORNERS = ['straight', 'little', 'round'] as const;
export type Corners = (typeof CORNERS)[number];

/** What a theme file brought: the tokens we use, and what we left out of it with why. */
export type ThemeFile = {
  readonly name: string;
  readonly tokens: Tokens;
  readonly unknown: readonly string[];
  readonly refused: readonly string[];
};

/** The house style of an organisation: chosen colours, or a theme file. `logo` names a kept picture. */
export type Style = {
  readonly source: 'own' | 'colours' | 'file';
  readonly primary: Hex;
  readonly second: Hex | null;
  readonly third: Hex | null;
  readonly font: FontName;
  readonly headingFont: FontName;
  readonly corners: Corners;
  readonly file: ThemeFile | null;
  readonly logo: string | null;
};

/** Our own look, without a logo. */
export const OWN_STYLE: Style = {
  source: 'own',
  primary: '#0b5c63',
  second: null,
  third: null,
  font: 'atkinson',
  headingFont: 'atkinson',
  corners: 'little',
  file: null,
  logo: null,
};

/** What the style sets; empty for our own theme. */
export function tokensOf(style: Style): Tokens {
  if (style.source === 'file') return style.file?.tokens ?? {};
  return style.source === 'colours' ? tokensOfColours(style) : {};
}

const RADII: Readonly<Record<Corners, readonly [string, string, string]>> = {
  straight: ['0px', '0px', '0px'],
  little: ['3px', '5px', '8px'],
  round: ['5px', '10px', '16px'],
};
const WHITE: Hex = '#ffffff';
const INK: Hex = '#16211e';

/** The first colour is for links and buttons, the second for the field at the top, the third for lines. */
function tokensOfColours({ primary, second, third, font, headingFont, corners }: Style): Tokens {
  const deeper = atLightness(primary, Math.max(0, seen(primary).lightness - 0.11));
  const [small, middle, large] = RADII[corners];
  const field = second ?? mix(primary, WHITE, 0.08);
  return {
    '--basis-text-font-family-default': textFamilyOf(font, headingFont),
    '--basis-heading-font-family': familyOf(headingFont),
    '--basis-border-radius-sm': small,
    '--basis-border-radius-md': middle,
    '--basis-border-radius-lg': large,
    '--basis-color-action-1-bg-subtle': mix(primary, WHITE, 0.08),
    '--basis-color-action-1-bg-default': mix(primary, WHITE, 0.16),
    '--basis-color-action-1-border-default': primary,
    '--basis-color-action-1-color-default': primary,
    '--basis-color-action-1-color-hover': deeper,
    '--basis-color-action-1-inverse-bg-default': primary,
    '--basis-color-action-1-inverse-bg-hover': deeper,
    '--basis-color-action-1-inverse-color-default': WHITE,
    '--basis-color-accent-1-bg-default': field,
    '--basis-color-accent-1-color-default': wordsOn(field),
    '--basis-color-accent-2-border-default': third ?? primary,
  };
}

/** Our own ink or white; black on the few colours on which neither reads well. */
function wordsOn(field: Hex): Hex {
  const best = bestOn(field, INK, WHITE);
  return contrast(best, field) >= 4.5 ? best : bestOn(field, '#000000', WHITE);
}
