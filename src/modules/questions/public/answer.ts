import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Env } from '#platform/http.ts';
import { publicHeaders } from './headers.ts';
import type { Kept } from './page-cache.ts';

/** What a route made: words, and what is counted when they are shown. */
export type Made = {
  readonly text: string;
  readonly type: string;
  readonly status?: Kept['status'];
  readonly audience?: 'page' | 'open';
  /** Beside those of its audience. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Only pages of these origins may take it over; null (or absent) leaves it to the headers. */
  readonly origins?: Kept['origins'];
  readonly counts?: Kept['counts'];
  readonly words?: string;
};

export const HTML = 'text/html; charset=utf-8';
export const htmlOf = (page: JSX.Element): string => `<!doctype html>${String(page)}`;
const PACKED_FROM_BYTES = 1_000;
const encoder = new TextEncoder();

/** The whole answer, ready to go out as often as somebody asks. */
export function keptOf(made: Made, isSecure: boolean): Kept {
  const body = encoder.encode(made.text);
  const etag = `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
  return {
    status: made.status ?? 200,
    // Everybody may keep it, and asks each time whether it is still so: what is withdrawn is gone within the second.
    headers: {
      ...withOwn(publicHeaders(made.audience ?? 'page', isSecure), made.headers),
      'Content-Type': made.type,
      'Cache-Control': 'public, no-cache',
      Vary: made.origins ? 'Accept-Encoding, Origin' : 'Accept-Encoding',
      ETag: etag,
    },
    body,
    etag,
    origins: made.origins ?? null,
    counts: made.counts ?? [],
    words: made.words ?? '',
    packed: null,
  };
}

/** Those of the audience, with what this answer says instead of them. */
function withOwn(headers: Kept['headers'], own: Made['headers']): Kept['headers'] {
  if (!own) return headers;
  const said = Object.entries({ ...headers, ...own });
  return Object.fromEntries(said.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** A header of the request, without reading all of them where the server of Node has them ready. */
export function headerOf(
  c: Context<Env>,
  name: 'host' | 'if-none-match' | 'accept-encoding' | 'origin',
): string | undefined {
  // Without a socket, as in a test, there may be an incoming side without headers.
  const headers: Readonly<Record<string, unknown>> | undefined = c.env?.incoming?.headers;
  const value = headers?.[name];
  return headers ? (typeof value === 'string' ? value : undefined) : c.req.header(name);
}

/** The answer for one request: smaller where the browser can read that, and only that nothing changed where it has it already. */
export function respond(c: Context<Env>, kept: Kept, { mayPack }: { readonly mayPack: boolean }): Response {
  const { body, etag, status } = kept;
  const headers = withOrigin(c, kept);
  if (status === 200 && matches(headerOf(c, 'if-none-match'), etag)) {
    const { 'Content-Type': _, ...rest } = headers;
    return new Response(null, { status: 304, headers: rest });
  }
  const packs =
    mayPack && body.byteLength >= PACKED_FROM_BYTES && /\bgzip\b/.test(headerOf(c, 'accept-encoding') ?? '');
  if (!packs) return new Response(body, { status, headers });
  kept.packed ??= new Uint8Array(gzipSync(body));
  return new Response(kept.packed, { status, headers: { ...headers, 'Content-Encoding': 'gzip' } });
}

/** Says to a page of an allowed origin, and to no other, that it may have this. */
function withOrigin(c: Context<Env>, { headers, origins }: Kept): Kept['headers'] {
  const origin = origins === null ? undefined : headerOf(c, 'origin');
  return origin !== undefined && origins?.includes(origin)
    ? { ...headers, 'Access-Control-Allow-Origin': origin }
    : headers;
}

const matches = (asked: string | undefined, etag: string): boolean =>
  asked !== undefined && (asked === '*' || asked.split(',').some((one) => one.trim() === etag));
