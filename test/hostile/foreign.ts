import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website of somebody else, without any policy, that takes over what ours offers as careless pages do. */
export async function aForeignSite(origin: string, slug: string) {
  const pages: Readonly<Record<string, string>> = {
    '/element': `<script src="${origin}/embed/vragen.js" defer></script><eenstemmig-vragen site="${slug}" aantal="50"></eenstemmig-vragen>`,
    '/fragment': taken(`${origin}/${slug}/vragen/fragment`, 'text'),
    '/embed': taken(`${origin}/embed/sites/${slug}/vragen?aantal=50`, 'json'),
    '/api': taken(`${origin}/api/v1/sites/${slug}/vragen`, 'json'),
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="nl"><title>Elders</title><main>${page ?? ''}</main></html>`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, pages: Object.keys(pages).map((path) => url + path), stop: () => server.close() };
}

/** Words of a fragment, and every HTML that JSON gives, become part of the page; titles are words. */
const taken = (address: string, as: 'text' | 'json'): string => `<script>
  const put = (html) => { const part = document.createElement('div'); part.innerHTML = html; document.querySelector('main').append(part); };
  const each = (value) => Array.isArray(value) ? value.forEach(each) : value && typeof value === 'object'
    ? Object.entries(value).forEach(([name, inner]) => (/^(answer|antwoordHtml)$/.test(name) ? put(inner) : each(inner))) : undefined;
  fetch('${address}').then((answer) => answer.${as}()).then((got) => (typeof got === 'string' ? put(got) : each(got)))
    .finally(() => document.documentElement.setAttribute('data-klaar', ''));
</script>`;
