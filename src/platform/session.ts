import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { type Id, isId } from '#kernel/id.ts';
import { sameCode, sign } from './secret.ts';

/**
 * Who is signed in. Until accounts land this is a signed cookie and no row (ADR 0006); `nonce` makes two sessions differ.
 * `since` is epoch milliseconds.
 */
export type Session = {
  readonly organisation: Id<'organisation'>;
  readonly person: Id<'person'>;
  readonly since: number;
  readonly nonce: string;
};

const LIFETIME_S = 14 * 24 * 3600;
const id = z.string().refine(isId);
const shape = z.strictObject({ organisation: id, person: id, since: z.number().int(), nonce: z.string().min(8) });

/** `__Host-` binds the cookie to exactly this host, and needs https. */
const cookieName = (secure: boolean) => (secure ? '__Host-eenstemmig' : 'eenstemmig');

/** Reads the session of a request; null for a missing, altered or expired cookie. */
export function readSession(c: Context, options: { secret: string; secure: boolean }): Session | null {
  const [payload, code] = (getCookie(c, cookieName(options.secure)) ?? '').split('.');
  if (!payload || !code || !sameCode(code, sign(options.secret, 'session', payload))) return null;
  const parsed = shape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  if (!parsed.success || Date.now() - parsed.data.since > LIFETIME_S * 1000) return null;
  return parsed.data as Session;
}

/** Signs a person in on this browser, for two weeks. */
export function writeSession(c: Context, session: Session, options: { secret: string; secure: boolean }): void {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
  setCookie(c, cookieName(options.secure), `${payload}.${sign(options.secret, 'session', payload)}`, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: options.secure,
    path: '/',
    maxAge: LIFETIME_S,
  });
}

/** Signs this browser out. */
export function endSession(c: Context, options: { secure: boolean }): void {
  setCookie(c, cookieName(options.secure), '', {
    httpOnly: true,
    sameSite: 'Lax',
    secure: options.secure,
    path: '/',
    maxAge: 0,
  });
}

/** The token that every form of this session carries. */
export const csrfTokenOf = (secret: string, session: Session): string =>
  sign(secret, 'csrf', `${session.person}\n${session.nonce}`);
