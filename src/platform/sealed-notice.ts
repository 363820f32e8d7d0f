import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from './http.ts';
import { sameCode, sign } from './secret.ts';

/** Says in an address what was just done. */
export const NOTICE = 'gelukt';
const SEAL = 'zegel';
const SEAL_LENGTH = 16;

const sealOf = (c: Context<Env>, query: URLSearchParams): string =>
  sign(c.var.csrf, 'notice', [...query].map((pair) => pair.join('=')).join('\n')).slice(0, SEAL_LENGTH);

/** Seals every redirect with a notice in its address, for this session: a link that somebody made up tells of nothing. */
export const sealNotices: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const location = c.res.headers.get('Location');
  if (c.res.status !== 303 || !location?.startsWith('/') || !location.includes(`${NOTICE}=`)) return;
  const url = new URL(location, 'http://localhost');
  url.searchParams.delete(SEAL);
  url.searchParams.set(SEAL, sealOf(c, url.searchParams));
  c.res.headers.set('Location', url.pathname + url.search + url.hash);
};

/** The name of what was just done; '' when there is none, or this server did not put it in the address for this session. */
export function noticeName(c: Context<Env>): string {
  const query = new URL(c.req.url).searchParams;
  const [name, seal] = [query.get(NOTICE), query.get(SEAL) ?? ''];
  query.delete(SEAL);
  return name !== null && sameCode(seal, sealOf(c, query)) ? name : '';
}

/** The address without what was just done. */
export function withoutNotice(address: string): URL {
  const url = new URL(address, 'http://localhost');
  for (const name of [NOTICE, SEAL]) url.searchParams.delete(name);
  return url;
}
