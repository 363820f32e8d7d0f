import type { MiddlewareHandler } from 'hono';
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
export const securityHeaders =
  (options: { secure: boolean }): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    // A page that shows a mail as it looks locks itself in a sandbox, which is stricter.
    const own = c.res.headers.get('Content-Security-Policy') ?? '';
    if (!own.startsWith('sandbox;')) c.header('Content-Security-Policy', POLICY);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', 'DENY');
    c.header('Permissions-Policy', PERMISSIONS);
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    if (options.secure) c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  };
