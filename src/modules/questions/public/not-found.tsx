import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { HTML, htmlOf, type Made } from './answer.ts';
import { PlainPage } from './pages/reaction-pages.tsx';
import type { Visit } from './public-sites.ts';
import { viewOf } from './view-of.ts';

/** Says in the style of the site that there is nothing here. */
export function notFound(c: Context<Env>, visit: Visit): Made {
  const view = viewOf(c, visit);
  const { notFoundTitle, notFound: text } = view.words;
  return { status: 404, type: HTML, text: htmlOf(<PlainPage view={view} title={notFoundTitle} text={text} />) };
}
