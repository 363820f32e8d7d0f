import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';

/**
 * An address with a slash too many leads to the same address without it. Only for reading, and never for an address with
 * two slashes in a row: without its last one that could be another site. The API knows one address for one thing: 404.
 */
export async function withoutTrailingSlash(c: Context<Env>, next: () => Promise<void>): Promise<Response | void> {
  const { pathname, search } = new URL(c.req.url);
  const extra =
    c.req.method === 'GET' &&
    pathname.length > 1 &&
    pathname.endsWith('/') &&
    !pathname.includes('//') &&
    !pathname.startsWith('/api/');
  return extra ? c.redirect(pathname.slice(0, -1) + search, 308) : next();
}
