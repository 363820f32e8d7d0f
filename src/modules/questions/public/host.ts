import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { headerOf } from './answer.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The host name that a request says it came to: lower case, without port; '' when it says nothing that could be one. */
export function namedHost(header: string | undefined): string {
  const [, name = ''] = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec((header ?? '').toLowerCase()) ?? [];
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Whether it is a name of the program itself, under which sites have a path. */
export const isOwnHost = (host: string, url: string): boolean => host === hostOfUrl(url) || LOOPBACK.has(host);

let ours = { url: '', host: '' };
/** Asked at every visit, for an address that stays the same as long as the program runs. */
function hostOfUrl(url: string): string {
  if (ours.url !== url) ours = { url, host: namedHost(new URL(url).host) };
  return ours.host;
}

/** The host name that a request came to. */
export const hostOf = (c: Context<Env>): string => namedHost(headerOf(c, 'host') ?? new URL(c.req.url).host);
