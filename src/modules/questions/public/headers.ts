const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing runs on a public page, so nothing may. The same header names as on every other page, stricter. */
const PAGE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Of what may be asked for by every other site: published content, without anything of a visitor. */
const OPEN: Readonly<Record<string, string>> = {
  ...PAGE,
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export type Audience = 'page' | 'open';
const PLAIN = { page: PAGE, open: OPEN };
const HTTPS_ONLY = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' };
const SECURE = { page: { ...PAGE, ...HTTPS_ONLY }, open: { ...OPEN, ...HTTPS_ONLY } };

/** The security headers of a public answer, complete. */
export const publicHeaders = (audience: Audience, isSecure: boolean): Readonly<Record<string, string>> =>
  (isSecure ? SECURE : PLAIN)[audience];

/** Origins as a browser writes them; anything else is not one. */
export const soundOrigins = (origins: readonly string[]): readonly string[] =>
  origins.filter((origin) => /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(origin));

/** Those of what the element in other pages reads, beside those of a page. */
export const embedHeaders: Readonly<Record<string, string | null>> = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Those of a piece of a page, beside those of a page: only pages of these origins may show it in a frame. */
export function fragmentHeaders(origins: readonly string[]): Readonly<Record<string, string | null>> {
  const frames = origins.length === 0 ? "'none'" : origins.join(' ');
  return {
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${frames}`,
    'X-Frame-Options': origins.length === 0 ? 'DENY' : null,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}
