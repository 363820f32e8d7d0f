import type { Context, MiddlewareHandler } from 'hono';
import { type Env, type GuardOptions, NotFound } from '#platform/http.ts';
import type { Session } from '#platform/session.ts';

/**
 * Behind `anyone()`, for what somebody changes of their own account: everybody who is signed in may, in whatever role, and a
 * guest never. Session, token of the form, transaction and fresh proof are the work of the gate, as behind `may`.
 */
export const ownAccount =
  (options: GuardOptions = {}): MiddlewareHandler<Env> =>
  (c, next) =>
    c.var.gate(c, 'people.view', options, next);

/**
 * The session of who is looking at their own account.
 * @throws NotFound for a guest, who has none.
 */
export function ownSession(c: Context<Env>): Session {
  if (!c.var.session) throw new NotFound();
  return c.var.session;
}
