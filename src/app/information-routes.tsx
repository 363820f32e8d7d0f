import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { emptyFrame } from '#modules/people/index.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { Markdown } from '#ui/markdown/markdown.tsx';
import { PublicPage } from '#ui/public-page.tsx';
import { accessibility } from './accessibility.nl.ts';
import { copy } from './copy.nl.ts';
import { type HandbookPage, readHandbook } from './handbook.ts';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect x="5" y="2" width="21" height="6" rx="3" fill="#0b5c63"/><rect x="5" y="11" width="14" height="6" rx="3" fill="#d9981e"/><rect x="5" y="20" width="18" height="6" rx="3" fill="#7a4a86"/><rect x="2" y="2" width="6" height="24" rx="3" fill="#0b5c63"/></svg>`;
const planSchema = () => readFileSync(new URL('../../schema/plan-v1.json', import.meta.url), 'utf8');

/** What anyone may read: the manual, the accessibility statement, the form of the plan file, and what browsers ask for. */
export function informationRoutes() {
  const handbook = readHandbook();
  const draw = (c: Context<Env>, { title, text }: HandbookPage, { isFront }: { isFront: boolean }) =>
    page(
      c,
      <PublicPage frame={emptyFrame(c)} title={title} wide>
        <Markdown text={text} headingLevel={1} ownFolder="/handboek" />
        <p>{isFront ? <a href="/">{copy.toStart}</a> : <a href="/handboek">{copy.allPages}</a>}</p>
      </PublicPage>,
    );
  return routes()
    .get('/handboek', anyone(), (c) => draw(c, handbook.front, { isFront: true }))
    .get('/handboek/:page', anyone(), (c) => {
      const found = handbook.pages.find(({ slug }) => slug === c.req.param('page'));
      if (!found) throw new NotFound();
      return draw(c, found, { isFront: false });
    })
    .get('/toegankelijkheid', anyone(), (c) =>
      page(
        c,
        <PublicPage frame={emptyFrame(c)} title={accessibility.title} wide>
          <Markdown text={accessibility.text} headingLevel={1} />
        </PublicPage>,
      ),
    )
    .get('/schema/plan-v1.json', anyone(), (c) =>
      c.body(planSchema(), 200, {
        'Content-Type': 'application/schema+json; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      }),
    )
    .get('/favicon.ico', anyone(), (c) =>
      c.body(ICON, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=86400' }),
    );
}
