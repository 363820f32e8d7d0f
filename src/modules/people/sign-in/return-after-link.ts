import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Door } from '../door.ts';
import { signInPath } from '../paths.ts';

const NAME = 'eenstemmig-terug';
const SECONDS = 15 * 60;
const flags = ({ secure }: Door) => ({ httpOnly: true, sameSite: 'Lax', secure, path: signInPath({}) }) as const;

/**
 * Remembers in this browser, for a quarter of an hour, where somebody was who has to open the link of this computer: the window that
 * prints the link does not know.
 */
export const rememberReturn = (c: Context, door: Door, back: string): void =>
  setCookie(c, NAME, back, { ...flags(door), maxAge: SECONDS });

/** Where they were, once; not checked yet. Undefined when nothing is remembered. */
export function takeReturn(c: Context, door: Door): string | undefined {
  const back = getCookie(c, NAME);
  if (back !== undefined) setCookie(c, NAME, '', { ...flags(door), maxAge: 0 });
  return back;
}
