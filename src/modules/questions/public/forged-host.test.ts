import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { test } from 'node:test';
import { serve } from '@hono/node-server';
import { guardsOf } from '#platform/http.ts';
import { aProcess } from '../../../../test/support/listening-process.ts';
import { aSite } from '../testing/a-site.ts';

type After = { after: (end: () => Promise<void> | void) => void };
type Told = { readonly status: number; readonly text: string };

const OURS = 'eenstemmig.example.org';
const FORGED = 'nepsite.example.com';
/** Headers that say how and when an answer was sent, and not what. */
const OF_CONNECTION = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/** A site with words that stand nowhere else; under a host name of its own, or only under its path. */
async function aMarkedSite(name: string, host: string | null) {
  const mark = `merk${randomBytes(5).toString('hex')}`;
  const site = await aSite(`Gemeente ${mark}`);
  await site.theme('zorg', `Zorg ${mark}`);
  const contact = { text: mark, phone: '', hours: '', desk: '', address: mark, message: '', messageNote: '' };
  const embedOrigins = ['https://www.example.org'];
  const securityContact = `${mark}@example.org`;
  await site.settle(
    { title: `${name} ${mark}`, intro: mark, foot: mark, contact, embedOrigins, securityContact },
    host,
  );
  await site.show({ title: `Wat kost hulp ${mark}?`, slug: 'hulp', theme: 'zorg', answer: `Een bedrag ${mark}.` });
  return { slug: site.slug, host, mark };
}
type Marked = Awaited<ReturnType<typeof aMarkedSite>>;

/** The program on a socket, as it runs: what a request says of itself can be anything. */
async function aServer(t: After, wishes: Parameters<typeof aProcess>[1] = {}) {
  const { app } = await aProcess(t, wishes);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Readonly<Record<string, string>>): Promise<Told> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers, setHost: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const told = Object.entries(answer.headers).filter(([name]) => !OF_CONNECTION.has(name));
          const said = told.map(([name, value]) => `${name}: ${String(value)}`).toSorted();
          resolve({ status: answer.statusCode ?? 0, text: `${said.join('\n')}\n\n${Buffer.concat(parts).toString()}` });
        });
      });
      sent.on('error', reject).end();
    });
  return { app, ask, port };
}
type Ask = Awaited<ReturnType<typeof aServer>>['ask'];

/** Every address that everybody may ask of a site, under the program and at its own host name, from the real routes. */
function addressesOf(app: Parameters<typeof guardsOf>[0], { slug }: Marked): string[] {
  const patterns = [...guardsOf(app)]
    .filter(([route, guard]) => route.startsWith('GET ') && guard === 'anyone' && route.includes('/:site'))
    .map(([route]) => route.slice('GET '.length));
  const under = patterns.map((pattern) =>
    pattern
      .replace(':site', slug)
      .replace(':slug', 'hulp')
      .replace(/:more\{.*\}/, 'meer'),
  );
  const own = under.filter((path) => path.startsWith(`/${slug}/`)).map((path) => path.slice(slug.length + 1));
  const asked = ['?zoek=hulp', '?thema=zorg', '?taal=nl'].map((query) => `/${slug}/vragen${query}`);
  return [...under, ...own, ...asked, '/', '/vragen?zoek=hulp', '/.well-known/security.txt', '/api/v1/openapi.json'];
}

/** Ways to come in under the name of another, or of nobody. */
const pretences = ({ host }: Marked): Readonly<Record<string, string>>[] => [
  // The first that asks is the one whose page is kept.
  { host: OURS, 'x-forwarded-host': FORGED, forwarded: `host=${FORGED};proto=https`, 'x-host': FORGED },
  { host: host ?? FORGED, 'x-forwarded-host': FORGED },
  { host: FORGED },
  { host: `${host}.${FORGED}` },
  { host: `${FORGED}:80@${host}` },
  { host: `${host}, ${FORGED}` },
  { host: `${OURS}#${host}` },
  { host: '' },
  { host: OURS, 'x-forwarded-host': host ?? FORGED },
  { host: OURS, 'x-forwarded-server': FORGED, 'x-original-url': '/vragen', 'x-rewrite-url': '/vragen' },
  { host: OURS, 'x-forwarded-proto': 'https', 'x-forwarded-port': '8443', 'x-forwarded-prefix': `/${FORGED}` },
  { host: OURS },
];

const without = (text: string, ...words: readonly string[]) => words.every((word) => !text.includes(word));

async function nothingForged(ask: Ask, app: Parameters<typeof guardsOf>[0], [site, other]: readonly [Marked, Marked]) {
  const addresses = addressesOf(app, site);
  let asked = 0;
  for (const headers of pretences(other))
    for (const path of addresses) {
      const { status, text } = await ask(path, headers);
      const where = `${JSON.stringify(headers)} ${path}`;
      assert.ok(status < 500, `${where}: ${status}`);
      assert.ok(without(text, FORGED), `${where} repeats a name that was made up`);
      const isOfOther = other.host !== null && headers['host'] === other.host;
      assert.ok(without(text, isOfOther ? site.mark : other.mark), `${where} shows the other site`);
      if (headers['host'] !== OURS) assert.ok(without(text, site.mark), `${where} shows the site under another name`);
      asked += 1;
    }
  return asked;
}

test('no site shows a word of another, nor a link to a name that was made up, whatever host a request names', async (t) => {
  const hostOf = (name: string) => `${name}-${randomBytes(4).toString('hex')}.example.org`;
  const [own, path] = [await aMarkedSite('Eigen', hostOf('vragen')), await aMarkedSite('Pad', null)];
  const second = await aMarkedSite('Tweede', hostOf('antwoorden'));
  for (const trusted of ['', '127.0.0.1']) {
    const { app, ask } = await aServer(t, { trusted, pageCacheBytes: 0 });
    const asked =
      (await nothingForged(ask, app, [own, second])) +
      (await nothingForged(ask, app, [path, own])) +
      (await nothingForged(ask, app, [own, path]));
    assert.ok(asked > 700, `${asked} requests`);
  }
});

test('a forged host leaves nothing behind: who asks rightly gets the same as before, from memory or not', async (t) => {
  const host = `vragen-${randomBytes(4).toString('hex')}.example.org`;
  const [own, other] = [await aMarkedSite('Eigen', host), await aMarkedSite('Ander', `x${host}`)];
  const clean = await aServer(t);
  const dirty = await aServer(t);
  await nothingForged(dirty.ask, dirty.app, [own, other]);
  const right = addressesOf(clean.app, own).flatMap((path) => [
    { path, host },
    { path, host: OURS },
  ]);
  for (const { path, host: name } of right) {
    const [expected, first, again] = [
      await clean.ask(path, { host: name }),
      await dirty.ask(path, { host: name }),
      await dirty.ask(path, { host: name }),
    ];
    assert.equal(first.text, expected.text, `${name}${path}`);
    assert.equal(again.text, expected.text, `${name}${path}`);
  }
});

test('capitals, a port, and a point at the end are the same name, and make no other links', async (t) => {
  const host = `vragen-${randomBytes(4).toString('hex')}.example.org`;
  const site = await aMarkedSite('Eigen', host);
  const { ask } = await aServer(t);
  const expected = await ask('/vragen/hulp', { host });
  assert.match(expected.text, new RegExp(`rel="canonical" href="http://${host}/vragen/hulp"`));
  for (const name of [host.toUpperCase(), `${host}:8443`, `${host}.`, `${host}.:80`])
    assert.ok((await ask('/vragen/hulp', { host: name })).text.includes(expected.text.split('\n\n')[1] ?? '?'), name);
  for (const name of [OURS.toUpperCase(), `${OURS}:8443`, `${OURS}.`, 'localhost:1', '127.0.0.1']) {
    const { text } = await ask(`/${site.slug}/vragen`, { host: name });
    assert.match(text, new RegExp(`rel="canonical" href="http://${host}/vragen"`), name);
    assert.match(text, new RegExp(`action="/${site.slug}/vragen"`), name);
    assert.ok(without(text, '8443', OURS.toUpperCase()), name);
  }
});

test('an address with a host in it, and two hosts at once, show no other site', async (t) => {
  const host = `vragen-${randomBytes(4).toString('hex')}.example.org`;
  const [own, other] = [await aMarkedSite('Eigen', host), await aMarkedSite('Ander', `x${host}`)];
  const { ask, port } = await aServer(t);
  for (const name of [FORGED, other.host ?? '', host, OURS])
    for (const path of ['/vragen/hulp', `/${own.slug}/vragen/hulp`, '/vragen/', '/sitemap.xml', '/vragen/feed']) {
      const { status, text } = await ask(`http://${name}${path}`, { host });
      assert.ok(status < 500, `${name}${path}: ${status}`);
      assert.ok(without(text, FORGED, other.mark), `${name}${path}`);
    }
  const raw = `GET /vragen/hulp HTTP/1.1\r\nHost: ${host}\r\nHost: ${other.host}\r\nConnection: close\r\n\r\n`;
  const socket = connect(port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(Buffer.from(part))).write(raw);
  await once(socket, 'close');
  assert.ok(without(Buffer.concat(parts).toString(), other.mark));
});
