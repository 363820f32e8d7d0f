import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Id } from '#kernel/id.ts';
import { sign } from './secret.ts';

/** The cookie of a session holds a random token and nothing else; the row it opens is kept under the hash of it (ADR 0013). */
export type CookieKind = 'session' | 'guest';

/** How somebody came in; `handed` is by a link that a person gave them, where no mail goes out or when they were locked out. */
export type Method = 'link' | 'mail' | 'handed' | 'password' | 'passkey' | 'oidc' | 'demo';
/** One browser in which somebody is signed in, at work for one organisation. `confirmedAt`: when they last proved who they are. */
export type Session = {
  readonly id: Id<'session'>;
  readonly account: Id<'account'>;
  readonly organisation: Id<'organisation'>;
  readonly person: Id<'person'>;
  readonly method: Method;
  readonly browser: string;
  readonly createdAt: Temporal.Instant;
  readonly confirmedAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
  /** When a second factor was given, after a link by mail alone; null when that did not happen. */
  readonly secondAt: Temporal.Instant | null;
};

/** How long a browser keeps the cookie; the server ends a session earlier when it is not used. */
export const SESSION_DAYS = 14;
const NAMES: Record<CookieKind, string> = { session: 'eenstemmig', guest: 'eenstemmig-gast' };
const TOKEN_SHAPE = /^[\w-]{43}$/;

/** `__Host-` binds the cookie to exactly this host, and needs https. */
const cookieName = (kind: CookieKind, secure: boolean) => (secure ? `__Host-${NAMES[kind]}` : NAMES[kind]);
const flags = (secure: boolean) => ({ httpOnly: true, sameSite: 'Lax', secure, path: '/' }) as const;

/** 256 bits by chance, base64url, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token, so that a copy of the database opens nothing. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The token this browser sends; null for none, or for one that cannot be ours. */
export function readToken(c: Context, kind: CookieKind, secure: boolean): string | null {
  const token = getCookie(c, cookieName(kind, secure)) ?? '';
  return TOKEN_SHAPE.test(token) ? token : null;
}

/** Gives the token to this browser. */
export const writeToken = (c: Context, kind: CookieKind, token: string, secure: boolean): void =>
  setCookie(c, cookieName(kind, secure), token, { ...flags(secure), maxAge: SESSION_DAYS * 24 * 3600 });

/** Takes the token from this browser. */
export const dropToken = (c: Context, kind: CookieKind, secure: boolean): void =>
  setCookie(c, cookieName(kind, secure), '', { ...flags(secure), maxAge: 0 });

/** The token that every form of this session carries. */
export const csrfTokenOf = (secret: string, token: string): string => sign(secret, 'csrf', token);
