import type { Context } from 'hono';
import { type Env, NotFound } from '#platform/http.ts';

/**
 * PostgreSQL knows no zero character, so nothing has one in its address. Said here once: no route has to think of it. The API says
 * so in its own words.
 */
export async function withoutZeroCharacter(c: Context<Env>, next: () => Promise<void>): Promise<void> {
  const { pathname, search } = new URL(c.req.url);
  if (!pathname.startsWith('/api/') && `${pathname}${search}`.includes('%00')) throw new NotFound();
  await next();
}
