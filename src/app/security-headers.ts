import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from '#platform/http.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  // The text editor reads what is pasted in a document that is never shown.
  'trusted-types ProseMirrorClipboard',
].join('; ');

// Passkeys for our own pages, and nothing of the device beyond that.
const PERMISSIONS = [
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
  'camera=()',
  'geolocation=()',
  'microphone=()',
].join(', ');

/** Headers of every answer, errors included: nothing inline, nothing from elsewhere, no framing, no sniffing. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': PERMISSIONS,
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const securityHeaders =
  (options: { secure: boolean }): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    addSecurityHeaders(c, options.secure);
  };

/** Puts them on the answer that is ready; on one that says it has its own, only those. */
export function addSecurityHeaders(c: Context<Env>, secure: boolean): void {
  const said = c.get('ownHeaders');
  if (said === 'said') return;
  // A page that shows a mail as it looks locks itself in a sandbox, which is stricter.
  const own = c.res.headers.get('Content-Security-Policy') ?? '';
  const headers = { ...HEADERS, ...(own.startsWith('sandbox;') ? { 'Content-Security-Policy': own } : {}) };
  for (const [name, value] of Object.entries({ ...headers, ...said })) {
    if (value === null) c.res.headers.delete(name);
    else c.header(name, value);
  }
  if (secure) c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
