import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { NOTICE } from '#platform/sealed-notice.ts';

/** The notice that something was kept. */
export const SAVED = 'bewaard';

/** Back to a page that says what was done there, at `part` of it. */
export const toSaved = (c: Context<Env>, path: string, { notice = SAVED, part = '' } = {}): Response =>
  c.redirect(`${path}?${NOTICE}=${notice}${part === '' ? '' : `#${part}`}`, 303);
