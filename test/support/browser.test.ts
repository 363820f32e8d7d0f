import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openVisit, overflowOf, PHONE, runAxe, takePicture } from './browser.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";
const page = (main: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>${main}</main></body></html>`;
const PAGES: Record<string, string> = {
  '/goed': page('<p>Niets aan de hand.</p>'),
  '/zonder-label': page('<input type="text" name="a">'),
  '/script': page('<script>document.title = "x"</script>'),
  '/elders': page('<img alt="" src="http://127.0.0.1:9/a.png">'),
  '/venster': page('<script src="/venster.js"></script>'),
  '/venster.js': 'alert("hallo")',
  '/breed': page(`<pre>${'breed '.repeat(200)}</pre>`),
};

let server: Server;
let browser: Browser;
let origin: string;
before(async () => {
  server = createServer((request, response) => {
    const body = PAGES[request.url ?? ''];
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

async function visit(path: string) {
  const opened = await openVisit(browser, { origin, viewport: PHONE });
  await opened.page.goto(path);
  return opened;
}

test('a quiet, accessible page gives no complaint and no finding, and its picture is taken', async () => {
  const { page: shown, assertQuiet, close } = await visit('/goed');
  assert.deepEqual(await runAxe(shown), []);
  assert.equal(await overflowOf(shown), undefined);
  assert.ok(existsSync(await takePicture(shown, 'goed')));
  assertQuiet();
  await close();
});

test('axe works under the strict policy and finds a field without a label', async () => {
  const { page: shown, close } = await visit('/zonder-label');
  assert.ok((await runAxe(shown)).some(({ rule }) => rule === 'label'));
  await close();
});

for (const [path, complaint] of [
  ['/script', /console: .*Content Security Policy/],
  ['/elders', /asked elsewhere|Content Security Policy/],
  ['/venster', /dialog: hallo/],
] as const) {
  test(`${path} is noticed`, async () => {
    const { complaints, assertQuiet, close } = await visit(path);
    assert.ok(
      complaints.some((line) => complaint.test(line)),
      complaints.join('\n'),
    );
    assert.throws(assertQuiet, /was not quiet/);
    await close();
  });
}

test('a page that is wider than the window names the culprit', async () => {
  const { page: shown, close } = await visit('/breed');
  assert.match((await overflowOf(shown)) ?? '', /pre.*px/);
  await close();
});
