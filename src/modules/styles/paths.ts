import { path } from '#platform/http.ts';

export const stylePath = path('/organisatie/huisstijl');
export const styleColoursPath = path('/organisatie/huisstijl/kleuren');
export const styleFilePath = path('/organisatie/huisstijl/themabestand');
export const styleLogoPath = path('/organisatie/huisstijl/logo');
export const styleLogoRemovalPath = path('/organisatie/huisstijl/logo/verwijdering');
export const styleSuggestionPath = path('/organisatie/huisstijl/voorstel');
export const styleUsePath = path('/organisatie/huisstijl/gebruik');
export const styleDropPath = path('/organisatie/huisstijl/concept/verwijdering');
export const styleOwnPath = path('/organisatie/huisstijl/eigen-opmaak');
export const styleRestorePath = path('/organisatie/huisstijl/versies/:version/terugzetting');
export const stylePreviewPath = path('/organisatie/huisstijl/voorbeeld');
/** Logos and style sheets, for everybody; the name holds the hash of what is in it. */
export const styleAssetPath = path('/huisstijl/:file');

export const cssAddress = (hash: string): string => styleAssetPath({ file: `thema-${hash}.css` });
export const logoAddress = ({ hash, extension }: { readonly hash: string; readonly extension: string }): string =>
  styleAssetPath({ file: `logo-${hash}.${extension}` });
