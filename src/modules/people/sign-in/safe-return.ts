import { withoutNotice } from '#platform/sealed-notice.ts';

const NOWHERE = 'http://nowhere.invalid';
const LIMIT = 2_000;
// Coming back to these would sign somebody out, or ask again what was just answered.
const NOT_BACK = /^\/(aanmelden|afmelden)(\/|$)/;

/**
 * Where to go after signing in, from what stands in the address (`?terug=`): a path of our own with its query, or null for
 * anything that a browser could read as another website. What was just done elsewhere does not come along: a redirect would seal it.
 */
export function safeReturn(text: string | undefined | null): string | null {
  if (!text || text.length > LIMIT || !text.startsWith('/') || /[\p{Cc}\\]/u.test(text)) return null;
  const url = URL.parse(text, NOWHERE);
  if (url?.origin !== NOWHERE || url.pathname.startsWith('//') || NOT_BACK.test(url.pathname)) return null;
  const { pathname, search, hash } = withoutNotice(url.href);
  return `${pathname}${search}${hash}`;
}
