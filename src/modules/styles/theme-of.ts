import { getOrganisation } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { KeptStyle } from './model/kept-style.ts';
import { faceIn } from './model/font.ts';
import { type Style, tokensOf } from './model/style.ts';
import { whole } from './model/token.ts';
import type { Theme } from './model/theme.ts';
import { THEME_CLASS } from './model/theme-css.ts';
import { cssAddress, logoAddress } from './paths.ts';
import { findLogo } from './store/logos.ts';
import { findUsedStyle } from './store/styles.ts';

/** The house style in use of the organisation of the scope; our own theme where it has none. */
export const themeOf = async (scope: Scope): Promise<Theme> => themeFrom(scope, await findUsedStyle(scope));

/** The same for one version of the style. */
export async function themeFrom(scope: Scope, kept: Pick<KeptStyle, 'style' | 'cssHash'> | undefined): Promise<Theme> {
  const { name } = await getOrganisation(scope);
  const tokens = whole(kept ? tokensOf(kept.style) : {});
  return {
    css: kept && kept.style.source !== 'own' ? cssAddress(kept.cssHash) : null,
    textFace: faceIn(tokens['--basis-text-font-family-default']),
    headingFace: faceIn(tokens['--basis-heading-font-family']),
    className: THEME_CLASS,
    name,
    logo: kept ? await logoOf(scope, kept.style, name) : null,
  };
}

async function logoOf(scope: Scope, { logo }: Style, alt: string): Promise<Theme['logo']> {
  const found = logo === null ? undefined : await findLogo(scope, logo);
  return found ? { src: logoAddress(found), alt, width: found.width, height: found.height } : null;
}
