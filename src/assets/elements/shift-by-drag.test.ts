import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openVisit, type Visit } from '../../../test/support/browser.ts';
import { type Assets, loadAssets } from '../build.ts';

const pageWith = ({ js, css }: Assets) => `<!doctype html><html lang="nl"><head><title>Proef</title>
<link rel="stylesheet" href="${css}"><script type="module" src="${js}"></script></head><body><main>
<een-schuiven data-dagen="10" data-terug="/terug" data-csrf="teken" data-woord="{dagen} opgeschoven.">
<ol class="tl-baan"><li><a href="/activiteit" data-schuif="/verplaatsing">Nieuwsbrief</a></li></ol>
<p aria-live="polite"></p><p hidden>Slepen</p></een-schuiven></main></body></html>`;

describe('an item on the timeline, in a browser', () => {
  let browser: Browser;
  let assets: Assets;
  let dir = '';
  let visit: Visit;
  let page: Page;
  const sent: string[] = [];
  const server = createServer(async (request, response) => {
    const file = assets.files.get(request.url ?? '');
    if (file) response.setHeader('content-type', file.type).end(file.body);
    else {
      if (request.method === 'POST') for await (const chunk of request) sent.push(String(chunk));
      response.setHeader('content-type', 'text/html').end(pageWith(assets));
    }
  });

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'een-schuif-'));
    [browser, assets] = await Promise.all([launchBrowser(), loadAssets(dir)]);
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  beforeEach(async () => {
    sent.length = 0;
    await visit?.close();
    const address = server.address();
    const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
    visit = await openVisit(browser, { origin });
    page = visit.page;
    await page.goto(`${origin}/`);
    await page.getByText('Slepen').waitFor();
  });
  after(async () => {
    await visit?.close();
    await browser?.close();
    server.close();
    await rm(dir, { recursive: true, force: true });
  });

  test('dragging sends how many days it moved, with the token and the way back', async () => {
    const link = page.getByRole('link', { name: 'Nieuwsbrief' });
    const lane = (await page.locator('.tl-baan').boundingBox()) ?? assert.fail('no lane');
    const spot = (await link.boundingBox()) ?? assert.fail('no link');
    await page.mouse.move(spot.x + 5, spot.y + 5);
    await page.mouse.down();
    await page.mouse.move(spot.x + 5 + lane.width * 0.3, spot.y + 5, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/verplaatsing/);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(sent.join(''))), {
      csrf: 'teken',
      amount: '3',
      unit: 'day',
      back: '/terug',
    });
  });

  test('arrow keys move it, Escape puts it back, Enter saves', async () => {
    const link = page.getByRole('link', { name: 'Nieuwsbrief' });
    await link.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('[aria-live]').textContent(), '8 dagen later opgeschoven.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/verplaatsing/);
    assert.equal(new URLSearchParams(sent.join('')).get('amount'), '-1');
  });

  test('a click still opens the activity', async () => {
    await page.getByRole('link', { name: 'Nieuwsbrief' }).click();
    await page.waitForURL(/activiteit/);
    assert.deepEqual(sent, []);
    visit.assertQuiet();
  });
});
