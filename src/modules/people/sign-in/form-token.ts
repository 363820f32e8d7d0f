import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { readForm } from '#platform/form.ts';
import { BadRequest, type Env } from '#platform/http.ts';
import { sameCode } from '#platform/secret.ts';
import { csrfTokenOf, newToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { copy } from './copy.nl.ts';

const nameOf = ({ secure }: Door) => (secure ? '__Host-eenstemmig-formulier' : 'eenstemmig-formulier');

/**
 * Gives forms a token before there is a session, bound to this browser by a cookie of its own, and refuses a post without it:
 * another website cannot sign somebody in as somebody else. What comes back from a provider by a link is held to the same, in ../oidc.
 */
export const signInForm =
  (door: Door): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.var.csrf === '') c.set('csrf', csrfTokenOf(door.secret, ticketOf(c, door)));
    if (c.req.method === 'POST' && !sameCode(await given(c), c.var.csrf)) throw new BadRequest(copy.oldForm);
    await next();
  };

const given = async (c: Context<Env>): Promise<string> => c.req.header('X-Csrf') ?? (await readForm(c)).get('csrf');

function ticketOf(c: Context<Env>, door: Door): string {
  const known = getCookie(c, nameOf(door)) ?? '';
  if (/^[\w-]{43}$/.test(known)) return known;
  const ticket = newToken();
  setCookie(c, nameOf(door), ticket, { httpOnly: true, sameSite: 'Lax', secure: door.secure, path: '/' });
  return ticket;
}
