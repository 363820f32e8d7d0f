import { listPersons } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import { measurePairs, suggestionsFor } from './model/contrast-report.ts';
import { OWN_STYLE, type Style, tokensOf } from './model/style.ts';
import type { StyleReport, StyleView } from './model/style-view.ts';
import type { Theme } from './model/theme.ts';
import { fontNotShipped } from './model/theme-value.ts';
import { TOKEN_NAMES, whole } from './model/token.ts';
import { themeFrom } from './theme-of.ts';
import { findTriedStyle, findUsedStyle, listUsedStyles } from './store/styles.ts';

export async function styleView(scope: Scope): Promise<StyleView> {
  const [tried, kept] = [await findTriedStyle(scope), await listUsedStyles(scope)];
  const names = new Map<string, string>((await listPersons(scope)).map(({ id, name }) => [id, name]));
  const versions = kept.map((style) => ({ ...style, changedBy: names.get(style.changedBy) ?? copy.somebody }));
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
