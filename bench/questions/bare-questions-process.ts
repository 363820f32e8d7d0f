// The least that a server of questions can do: one query of the published rows and a template, or a bare Dutch full-text search.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const ANSWER = 'select title, html, slug from questions_published where slug = $1 and lang = $2 limit 1';
const SEARCH = `select title, slug from questions_published, plainto_tsquery('dutch', $1) asked
  where to_tsvector('dutch', title || ' ' || answer) @@ asked and lang = 'nl'
  order by ts_rank(to_tsvector('dutch', title || ' ' || answer), asked) desc limit 10`;

type Row = { readonly title: string; readonly html?: string; readonly slug: string };
const page = (title: string, main: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

process.once('message', async (connectionString: string) => {
  const pool = new pg.Pool({ connectionString, max: 8 });
  const answer = async (url: URL): Promise<string> => {
    const search = url.searchParams.get('zoek');
    if (search === null) {
      const slug = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
      const { rows } = await pool.query<Row>({ name: 'answer', text: ANSWER, values: [slug, 'nl'] });
      return page(rows[0]?.title ?? '', rows[0]?.html ?? '');
    }
    const { rows } = await pool.query<Row>({ name: 'search', text: SEARCH, values: [search] });
    return page(search, rows.map(({ title, slug }) => `<p><a href="${slug}">${title}</a></p>`).join(''));
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://bare.invalid')).then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.on('disconnect', () => process.exit(0));
