// The least that a server of questions can do: one query of the published rows and a template, or a bare Dutch full-text search.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { BareSettings } from './bare-questions.ts';

const ANSWER = 'select title, html, slug from questions_published where slug = $1 and lang = $2 limit 1';
const SEARCH = `select title, slug, left(answer, 200) as part from bench_search, plainto_tsquery('dutch', $1) asked
  where words @@ asked and lang = 'nl' and organisation_id = any($2) order by ts_rank(words, asked) desc limit 10`;

type Row = { readonly title: string; readonly html?: string; readonly part?: string; readonly slug: string };
const page = (title: string, main: string, around = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main>${around}</body></html>`;

process.once('message', async ({ connectionString, around }: BareSettings) => {
  const pool = new pg.Pool({ connectionString, max: 8 });
  // Whose texts the site shows: its own, and those of whoever has the base.
  const owners = process.argv.slice(2);
  const answer = async (url: URL): Promise<string> => {
    const search = url.searchParams.get('zoek');
    if (search === null) {
      const slug = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
      const { rows } = await pool.query<Row>({ name: 'answer', text: ANSWER, values: [slug, 'nl'] });
      return page(rows[0]?.title ?? '', rows[0]?.html ?? '', around);
    }
    const { rows } = await pool.query<Row>({ name: 'search', text: SEARCH, values: [search, owners] });
    return page(search, rows.map(({ title, slug, part }) => `<p><a href="${slug}">${title}</a> ${part}</p>`).join(''));
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
