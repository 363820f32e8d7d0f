import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { serve as listen } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { DESK, launchBrowser, openVisit, overflowOf, PHONE, runAxe } from '../../../../test/support/browser.ts';
import { testApp } from '../../../../test/support/client.ts';
import { aSite, type TestSite } from '../testing/a-site.ts';

describe('the public site in a browser', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  let site: TestSite;

  before(async () => {
    const app = await testApp();
    // A browser says for itself where it is; the app stands at the address of the tests.
    const named = (request: Request) => {
      const headers = new Headers(request.headers);
      headers.set('host', 'eenstemmig.example.org');
      if (headers.has('origin')) headers.set('origin', 'http://eenstemmig.example.org');
      const body = request.body === null ? {} : { body: request.body, duplex: 'half' };
      return app.fetch(new Request(request.url, { method: request.method, headers, ...body }));
    };
    server = listen({ fetch: named, port: 0 }) as Server;
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
    site = await aSite();
    await site.settle({ languages: ['nl', 'ar'], oftenSearched: ['hulp thuis'], contact: CONTACT });
    await site.theme('zorg', 'Zorg en hulp thuis');
    const other = await site.show({ title: 'Wie betaalt de taxi?', slug: 'taxi', theme: 'zorg' });
    const item = await site.show({
      title: 'Wat kost hulp in het huishouden?',
      slug: 'hulp',
      theme: 'zorg',
      answer:
        'Een **vast** bedrag.\n\n### Minder inkomen\n\n- Dan betaalt u minder.\n\n| Wie | Bedrag |\n| --- | --- |\n| Iedereen | 21 euro |',
      related: [other],
    });
    await site.show({ item, lang: 'ar', title: 'كم تكلفة المساعدة المنزلية؟', slug: 'hulp', answer: 'مبلغ ثابت.' });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const paths = () => [
    `/${site.slug}/vragen`,
    `/${site.slug}/vragen/hulp`,
    `/${site.slug}/vragen/hulp?taal=ar`,
    `/${site.slug}/vragen?thema=zorg`,
    `/${site.slug}/vragen?zoek=zeppelin`,
    `/${site.slug}/vragen/niets`,
  ];

  for (const viewport of [DESK, PHONE]) {
    test(`can be used by everybody and asks nothing of others, ${viewport.width} pixels wide`, async () => {
      const { page, assertQuiet, close } = await openVisit(browser, { origin, viewport });
      for (const path of paths()) {
        await page.goto(path);
        assert.deepEqual(await runAxe(page), [], path);
        assert.equal(await overflowOf(page), undefined, path);
      }
      assertQuiet();
      await close();
    });
  }

  test('weighs at most 25 kB in four requests at a first visit, 60 kB with its typeface, and never jumps', async (t) => {
    const { page, close } = await openVisit(browser, { origin, viewport: PHONE });
    const loaded = await weighed(page, `/${site.slug}/vragen/hulp`);
    const [font, rest] = [true, false].map((isFont) => loaded.filter(({ url }) => url.endsWith('.woff2') === isFont));
    t.diagnostic(loaded.map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`).join(', '));
    assert.ok((rest ?? []).length <= 4 && loaded.length >= 3, JSON.stringify(loaded));
    assert.ok(total(rest) <= 25_000, JSON.stringify(loaded));
    assert.ok(total(rest) + total(font) <= 60_000, JSON.stringify(loaded));
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    assert.equal(shift, 0);
    await close();
  });

  test('has one file of our typeface for running text and one for headings, which a browser finds', async () => {
    const { page, close } = await openVisit(browser, { origin });
    await page.goto(`/${site.slug}/vragen/hulp`);
    for (const weight of [400, 500, 600, 650, 700]) {
      const faces = await page.evaluate(async (of) => {
        const found = await document.fonts.load(`${of} 16px "Atkinson Hyperlegible Next"`, 'Hulp');
        return found.map((face) => face.weight);
      }, weight);
      assert.deepEqual(faces, [weight <= 500 ? '200 500' : '501 800'], `${weight}`);
    }
    await close();
  });

  test('lets a visitor search and say that an answer is not clear without script, and keeps no cookie', async () => {
    const { page, context, assertQuiet, close } = await openVisit(browser, { origin, javaScript: false });
    await page.goto(`/${site.slug}/vragen`);
    await page.getByLabel('Uw vraag').fill('zeppelin');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zoeken naar ‘zeppelin’' }).waitFor();
    await page.goto(`/${site.slug}/vragen/hulp`);
    await page.getByRole('button', { name: 'Nee' }).click();
    await page.getByLabel('Wat kan er beter aan dit antwoord?').fill('Ik mis een voorbeeld.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dank u wel' }).waitFor();
    assert.deepEqual(await context.cookies(), []);
    assertQuiet();
    await close();
  });
});

type Loaded = { readonly url: string; readonly bytes: number };
const total = (part: readonly Loaded[] = []): number => part.reduce((sum, { bytes }) => sum + bytes, 0);

/** Everything that a first visit to a page loads, with its weight on the way. */
async function weighed(page: Page, path: string): Promise<readonly Loaded[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const sizes = new Map<string, number>();
  const urls = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(path, { waitUntil: 'networkidle' });
  return [...urls].map(([id, url]) => ({ url, bytes: sizes.get(id) ?? 0 }));
}

const CONTACT = {
  text: 'Het wijkteam helpt u graag.',
  phone: '0470 55 01 20',
  hours: 'werkdagen van 9.00 tot 12.30 uur',
  desk: 'Huis van de Wijk',
  address: 'Veerstraat 12',
  message: 'vragen@example.org',
  messageNote: 'Antwoord binnen 2 werkdagen',
};
