import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { audienceKind } from '#modules/audiences/index.ts';
import { listItems } from '#platform/items.ts';
import { DESK, launchBrowser, openVisit, overflowOf, PHONE, runAxe } from '../../../test/support/browser.ts';
import { type Client, signedInAs } from '../../../test/support/client.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { anAudience } from '../../../test/support/plan.ts';

async function fieldsOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { csrf, ...fields } = Object.fromEntries(new URLSearchParams(text));
  assert.ok(csrf, 'a form came without the token of its page');
  return fields;
}

/** Passes what a real browser asks on to the app, as the person of `client`. */
async function relay(client: Client, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const answer = request.method === 'POST' ? await client.post(path, await fieldsOf(request)) : await client.get(path);
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => ['content-type', 'content-security-policy', 'location'].includes(name)),
  );
  response.writeHead(answer.status, headers).end(answer.body);
}

describe('the field of influence in a browser', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  let base = '';
  let ringsNow: () => Promise<Record<string, string | null>>;
  let levelsNow: (name: string) => Promise<readonly unknown[]>;

  before(async () => {
    const organisation = await anOrganisation();
    const programme = await organisation.aProgramme({
      audiences: [
        anAudience({ name: 'Aanbieders', ring: 'cothink', influence: 3, interest: 3 }),
        anAudience({ name: 'Verwijzers', ring: 'informed', desiredRing: 'cowork' }),
        anAudience({ name: 'Medewerkers toegang en beleid', category: 'intern', ring: 'cowork', attitude: -1 }),
        anAudience({ name: 'Inwoners', ring: null }),
      ],
    });
    const client = await signedInAs(organisation.person('adviser'));
    const bodies = async () =>
      (await organisation.asAdviser((scope) => listItems(scope, audienceKind, programme))).map(({ body }) => body);
    ringsNow = async () => Object.fromEntries((await bodies()).map(({ name, ring }) => [name, ring]));
    levelsNow = async (wanted) =>
      (await bodies())
        .filter(({ name }) => name === wanted)
        .flatMap(({ influence, interest }) => [influence, interest]);
    base = `/programmas/${programme}/krachtenveld`;
    server = createServer(
      (request, response) =>
        void relay(client, request, response).catch((problem: unknown) => response.writeHead(500).end(String(problem))),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const spot = (page: Page, name: string): Locator => page.locator(`g[data-naam="${name}"]`);

  for (const viewport of [DESK, PHONE]) {
    test(`every text of both drawings can be read from a wall, at ${viewport.width} pixels`, async () => {
      const visit = await openVisit(browser, { origin, viewport });
      for (const path of [base, `${base}/invloed`]) {
        await visit.page.goto(path);
        const sizes = await visit.page.locator('svg.kv').evaluate((svg) => {
          const scale = svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 0) : 0;
          return [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
        });
        assert.ok(sizes.length > 10 && Math.min(...sizes) >= 12, `${path}: ${Math.min(...sizes)}`);
        assert.equal(await overflowOf(visit.page), undefined);
      }
      await visit.close();
    });
  }

  /** The middle of the drawing, and one unit of it in pixels. */
  async function drawingOf(page: Page) {
    const box = await page.locator('svg.kv').boundingBox();
    const width = Number((await page.locator('svg.kv').getAttribute('viewBox'))?.split(' ')[2]);
    assert.ok(box);
    return { box, unit: box.width / width };
  }

  async function drag(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
    const box = await from.locator('.kv-h').boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  }

  for (const path of ['', '/invloed', '/tabel']) {
    for (const viewport of [undefined, PHONE]) {
      test(`view “${path}” has nothing that axe or the policy refuses, and fits${viewport ? ' a phone' : ''}`, async () => {
        const visit = await openVisit(browser, { origin, ...(viewport ? { viewport } : {}) });
        await visit.page.goto(`${base}${path}`);
        assert.deepEqual(await runAxe(visit.page), []);
        assert.equal(await overflowOf(visit.page), undefined);
        visit.assertQuiet();
        await visit.close();
      });
    }
  }

  test('dragging a group to the core makes it decide along, and the page offers to undo that', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto(base);
    const { box, unit } = await drawingOf(visit.page);
    await drag(visit.page, spot(visit.page, 'Aanbieders'), {
      x: box.x + box.width / 2 + 40 * unit,
      y: box.y + box.height / 2 + 20 * unit,
    });
    await visit.page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    assert.equal((await ringsNow())['Aanbieders'], 'codecide');
    await visit.page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await visit.page.getByRole('button', { name: 'Opnieuw doen' }).waitFor();
    assert.equal((await ringsNow())['Aanbieders'], 'cothink');
    visit.assertQuiet();
    await visit.close();
  });

  test('dragging it out of the drawing changes nothing', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto(base);
    const { box } = await drawingOf(visit.page);
    const before = await ringsNow();
    const from = await spot(visit.page, 'Verwijzers').getAttribute('transform');
    await drag(visit.page, spot(visit.page, 'Verwijzers'), { x: box.x + 2, y: box.y + 2 });
    assert.equal(await spot(visit.page, 'Verwijzers').getAttribute('transform'), from);
    assert.deepEqual(await ringsNow(), before);
    await visit.close();
  });

  test('arrow keys say where it would go, Escape leaves it, Enter keeps it and brings the focus back', async () => {
    const visit = await openVisit(browser, { origin });
    const { page } = visit;
    await page.goto(base);
    await spot(page, 'Verwijzers').focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Verwijzers naar Meedenken. Druk op Enter').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Verwijzers blijft staan.').waitFor();
    assert.equal((await ringsNow())['Verwijzers'], 'informed');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    assert.equal((await ringsNow())['Verwijzers'], 'cowork');
    await page.locator('g[data-naam="Verwijzers"]:focus').waitFor();
    visit.assertQuiet();
    await visit.close();
  });

  test('a group without a ring takes one by the keys as well', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto(base);
    await spot(visit.page, 'Inwoners').focus();
    await visit.page.keyboard.press('ArrowLeft');
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    assert.equal((await ringsNow())['Inwoners'], 'informed');
    await visit.close();
  });

  test('in the grid a drag and the keys change influence and interest', async () => {
    const visit = await openVisit(browser, { origin });
    const { page } = visit;
    await page.goto(`${base}/invloed`);
    const { box, unit } = await drawingOf(page);
    const [left = 0, top = 0, cell = 0] =
      (await page.locator('svg.kv').getAttribute('data-vlak'))?.split(' ').map(Number) ?? [];
    await drag(page, spot(page, 'Aanbieders'), {
      x: box.x + (left + 4.5 * cell) * unit,
      y: box.y + (top + 0.5 * cell) * unit,
    });
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    assert.deepEqual(await levelsNow('Aanbieders'), [5, 5]);
    await page.locator('g[data-naam="Aanbieders"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Aanbieders naar invloed 4 van 5, belang 5 van 5').waitFor();
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.deepEqual(await levelsNow('Aanbieders'), [4, 5]);
    visit.assertQuiet();
    await visit.close();
  });

  test('a click opens the group, also after a drag that changed nothing', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto(base);
    const { box } = await drawingOf(visit.page);
    await drag(visit.page, spot(visit.page, 'Aanbieders'), { x: box.x + 2, y: box.y + 2 });
    await spot(visit.page, 'Aanbieders').locator('.kv-h').click();
    await visit.page.getByRole('heading', { level: 1, name: 'Aanbieders' }).waitFor();
    await visit.close();
  });

  test('without script the form in the row moves it', async () => {
    const visit = await openVisit(browser, { origin, javaScript: false });
    const { page } = visit;
    await page.goto(base);
    const row = page.getByRole('row', { name: /Medewerkers toegang en beleid/ });
    await row.locator('summary').click();
    await row.getByLabel('Ring van Medewerkers toegang en beleid').selectOption('cothink');
    await row.getByRole('button', { name: /^Verplaats/ }).click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    assert.equal((await ringsNow())['Medewerkers toegang en beleid'], 'cothink');
    await visit.close();
  });

  test('a page that opens at the row that was changed shows what was done and the way back', async () => {
    const visit = await openVisit(browser, { origin, viewport: PHONE, javaScript: false });
    const { page } = visit;
    await page.goto(base);
    const row = page.locator('.kv-tabel tr', { hasText: 'Inwoners' }).last();
    await row.locator('summary').click();
    await row.getByRole('combobox').selectOption('codecide');
    await row.getByRole('button').click();
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    await undo.waitFor();
    assert.match(page.url(), /#rij-/);
    const box = await undo.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y + box.height <= PHONE.height, JSON.stringify(box));
    await visit.close();
  });

  test('the form of a group keeps its buttons in sight, and nothing that is reached by keyboard lies under them', async () => {
    const visit = await openVisit(browser, { origin, viewport: PHONE });
    const { page } = visit;
    await page.goto(base.replace('krachtenveld', 'doelgroepen'));
    await page.getByRole('link', { name: 'Aanbieders' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Aanbieders' }).waitFor();
    assert.deepEqual(await runAxe(page), []);
    await page.getByRole('link', { name: /^Alle velden/ }).click();
    const save = page.getByRole('button', { name: 'Bewaren' });
    await save.waitFor();
    await page.waitForLoadState();
    const foot = (await save.boundingBox())?.y ?? 0;
    assert.ok(foot > 0 && foot < PHONE.height, `the button stands at ${foot}`);
    await page.getByLabel('Naam', { exact: true }).focus();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const bottom = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
      assert.ok(bottom <= ((await save.boundingBox())?.y ?? 0), `something at ${bottom} lies under the buttons`);
    }
    assert.deepEqual(await runAxe(page), []);
    visit.assertQuiet();
    await visit.close();
  });
});
