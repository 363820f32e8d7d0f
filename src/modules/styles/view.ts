import type { Scope } from '#platform/scope.ts';
import { measurePairs, type MeasuredPair, type Suggestion, suggestionsFor } from './model/contrast-report.ts';
import { OWN_STYLE, type Style, tokensOf } from './model/style.ts';
import { fontNotShipped } from './model/theme-value.ts';
import { TOKEN_NAMES, type TokenName, whole } from './model/token.ts';
import { type Theme, themeFrom } from './theme-of.ts';
import { findTriedStyle, findUsedStyle, type KeptStyle, listUsedStyles } from './store/styles.ts';

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

export async function styleView(scope: Scope): Promise<StyleView> {
  const [tried, versions] = [await findTriedStyle(scope), await listUsedStyles(scope)];
  const style = (tried ?? versions[0])?.style ?? OWN_STYLE;
  return {
    style,
    isTried: tried !== undefined,
    report: reportOn(style),
    theme: await themeFrom(scope, tried ?? versions[0]),
    versions,
    now: scope.now(),
  };
}

/** The look to show on the example page: what is tried out, else what is in use. */
export const themeToShow = async (scope: Scope): Promise<Theme> =>
  themeFrom(scope, (await findTriedStyle(scope)) ?? (await findUsedStyle(scope)));

function reportOn(style: Style): StyleReport {
  const tokens = tokensOf(style);
  const theme = whole(tokens);
  const missing = TOKEN_NAMES.filter((name) => tokens[name] === undefined);
  const fonts = [theme['--basis-text-font-family-default'], theme['--basis-heading-font-family']].map(fontNotShipped);
  const file = style.source === 'file' ? style.file : null;
  return {
    pairs: measurePairs(style),
    suggestions: suggestionsFor(style),
    missing: file ? missing.map((name) => ({ name, value: theme[name] })) : [],
    unknown: file?.unknown ?? [],
    refused: file?.refused ?? [],
    fonts: [...new Set(fonts.filter((font) => font !== null))],
  };
}
