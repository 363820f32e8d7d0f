import { getOrganisation } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { Style } from './model/style.ts';
import { THEME_CLASS } from './model/theme-css.ts';
import { cssAddress, logoAddress } from './paths.ts';
import { findLogo } from './store/logos.ts';
import { findUsedStyle, type KeptStyle } from './store/styles.ts';

/** How the public pages of an organisation look. */
export type Theme = {
  /** Address of the style sheet, after our own; null for our own theme. */
  readonly css: string | null;
  /** For the body of the page, or for the element that should look so. */
  readonly className: string;
  readonly name: string;
  /** Sizes in pixels, as the picture is; null where there is none: then the name stands there. */
  readonly logo: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number } | null;
};

/** The house style in use of the organisation of the scope; our own theme where it has none. */
export const themeOf = async (scope: Scope): Promise<Theme> => themeFrom(scope, await findUsedStyle(scope));

/** The same for one version of the style. */
export async function themeFrom(scope: Scope, kept: Pick<KeptStyle, 'style' | 'cssHash'> | undefined): Promise<Theme> {
  const { name } = await getOrganisation(scope);
  return {
    css: kept && kept.style.source !== 'own' ? cssAddress(kept.cssHash) : null,
    className: THEME_CLASS,
    name,
    logo: kept ? await logoOf(scope, kept.style, name) : null,
  };
}

async function logoOf(scope: Scope, { logo }: Style, alt: string): Promise<Theme['logo']> {
  const found = logo === null ? undefined : await findLogo(scope, logo);
  return found ? { src: logoAddress(found), alt, width: found.width, height: found.height } : null;
}
