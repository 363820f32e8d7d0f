import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { copy } from './copy.nl.ts';

/** What is wrong with what was asked of the API, in Dutch; null when nothing is. */
export function badQuery(c: Context<Env>): string | null {
  const page = c.req.query('pagina');
  if (page !== undefined && !/^[1-9]\d{0,2}$/.test(page)) return `pagina: ${copy.noPage}`;
  const lang = c.req.query('lang');
  if (lang !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(lang)) return `lang: ${copy.badLang}`;
  const whom = c.req.query('voor');
  if (whom !== undefined && whom !== 'inwoners' && whom !== 'professionals') return `voor: ${copy.badAudience}`;
  return null;
}
