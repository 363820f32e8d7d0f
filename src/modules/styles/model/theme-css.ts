import { type Style, tokensOf } from './style.ts';
import { isTokenName, TOKEN_NAMES, whole } from './token.ts';
import { themeValue } from './theme-value.ts';

/** On the body of a public page it holds for the whole page; on another element for what stands in it. */
export const THEME_CLASS = 'een-thema';

/**
 * The style as one CSS rule of `--basis-*` tokens, all of them. Only known names with values that were read and written by us
 * come in, so nothing a person typed or sent can break out of the rule.
 */
export function themeCss(style: Style): string {
  const theme = whole(tokensOf(style));
  const lines = TOKEN_NAMES.flatMap((name) => {
    const value = isTokenName(name) ? themeValue(name, theme[name]) : null;
    return value === null ? [] : [`${name}:${value};`];
  });
  return `:root:has(>.${THEME_CLASS}),.${THEME_CLASS}{${lines.join('')}}`;
}
