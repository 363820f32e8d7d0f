import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openVisit, PHONE, runAxe } from '../../../test/support/browser.ts';
import { ComponentPage } from '../../ui/component-page.tsx';
import { DatePhraseField, FileField, Filter, PostForm, TextArea, TextInput, WorkbenchPage } from '../../ui/index.ts';
import { aFrame } from '../../ui/testing/a-frame.ts';
import { type Assets, loadAssets } from '../build.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard";

describe('in a browser, under the strict policy', () => {
  let browser: Browser;
  let dir = '';
  let assets: Assets;
  let origin = '';
  const sent: string[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = assets.files.get(url.pathname);
    response.setHeader('content-security-policy', POLICY);
    if (request.method === 'POST') {
      for await (const chunk of request) sent.push(String(chunk));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ location: '/gelukt' }));
    } else if (file) response.setHeader('content-type', file.type).end(file.body);
    else if (url.pathname === '/datum') {
      const reading = url.searchParams.get('tekst') === 'half feb' ? '10 tot en met 20 februari 2027' : null;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ reading }));
    } else if (url.pathname === '/lijkt-op') {
      const isKnown = /pas/.test(url.searchParams.get('vraag') ?? '');
      const alike = [
        { title: 'Wat kost <b>een pas</b>?', href: '/vraag/1' },
        { title: 'Elders', href: '//elders.example.org' },
      ];
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ alike: isKnown ? alike : [] }));
    } else response.setHeader('content-type', 'text/html').end(`<!doctype html>${String(pageAt(url))}`);
  }

  const pageAt = (url: URL) => {
    const menu = /eenstemmig-menu=smal/.test(url.search) ? 'narrow' : undefined;
    const frame = aFrame({ assets, menu, path: `${url.pathname}${url.search}` });
    if (url.pathname === '/_onderdelen') return <ComponentPage frame={frame} />;
    return (
      <WorkbenchPage frame={frame} title="Proef" lead={`Filter: ${url.searchParams.get('status') ?? 'geen'}`}>
        <Filter
          name="status"
          label="Status"
          path={frame.path}
          chosen={[]}
          options={[{ value: 'open', label: 'open' }]}
        />
        <PostForm action="/ontvangst" files>
          <DatePhraseField name="wanneer" label="Wanneer" optional />
          <FileField name="bestand" label="Bestand" optional />
          <button type="submit">Versturen</button>
        </PostForm>
        <een-kopie>
          <TextInput name="link" label="De link" value="https://eenstemmig.example.org/uitnodiging/x" />
        </een-kopie>
        <een-lijktop data-adres="/lijkt-op" data-kop="Lijkt op:">
          <TextInput name="vraag" label="Vraag" />
          <input type="hidden" name="gezien" value="" />
          <div role="status"></div>
        </een-lijktop>
        <een-kopie code>
          <TextArea name="code" label="Code" value={'<script>\n</script>'} />
        </een-kopie>
        <een-kopie codes>
          <code>abcd-efgh</code> <code>ijkl-mnop</code>
        </een-kopie>
      </WorkbenchPage>
    );
  };

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'een-assets-'));
    assets = await loadAssets(dir);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(dir, { recursive: true, force: true });
  });

  for (const viewport of [undefined, PHONE]) {
    test(`the component page has nothing that axe or the policy refuses${viewport ? ', on a phone too' : ''}`, async () => {
      const visit = await openVisit(browser, { origin, ...(viewport ? { viewport } : {}) });
      await visit.page.goto('/_onderdelen');
      assert.deepEqual(await runAxe(visit.page), []);
      const overshoot = await visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overshoot <= 0, `page sticks out ${overshoot} px`);
      visit.assertQuiet();
      await visit.close();
    });
  }

  test('a link that is shown once and codes are copied whole, and codes can be printed', async () => {
    const { page, close } = await openVisit(browser, { origin });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Link kopiëren' }).click();
    await page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
    assert.equal(await copied(), 'https://eenstemmig.example.org/uitnodiging/x');
    await page.getByRole('button', { name: 'Code kopiëren' }).click();
    await page.getByRole('button', { name: 'Code kopiëren' }).waitFor({ state: 'detached' });
    assert.equal(await copied(), '<script>\n</script>');
    await page.getByRole('button', { name: 'Codes kopiëren' }).click();
    await page.getByRole('button', { name: 'Codes kopiëren' }).waitFor({ state: 'detached' });
    assert.equal(await copied(), 'abcd-efgh\nijkl-mnop');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Pagina afdrukken' }).click();
    await page.locator('body[data-printed]').waitFor();
    await close();
  });

  test('the menu becomes a rail and the choice is kept in a cookie', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto('/proef');
    await visit.page.getByRole('button', { name: 'Menu smaller maken' }).click();
    await visit.page.getByRole('button', { name: 'Menu breder maken' }).waitFor();
    const cookies = await visit.context.cookies();
    assert.equal(cookies.find(({ name }) => name === 'eenstemmig-menu')?.value, 'smal');
    // The name of a page stands below its icon, whole: fifteen icons without a name help nobody.
    const name = await visit.page.getByRole('link', { name: 'Taken' }).locator('.een-nav__tekst').boundingBox();
    assert.ok(name !== null && name.height > 10 && name.width > 20 && name.x + name.width < 90, JSON.stringify(name));
    visit.assertQuiet();
    await visit.close();
  });

  test('the menu opens on a phone without script', async () => {
    const visit = await openVisit(browser, { origin, viewport: PHONE, javaScript: false });
    await visit.page.goto('/proef');
    await visit.page.getByRole('button', { name: 'Menu', exact: true }).click();
    await visit.page.getByRole('link', { name: 'Taken' }).waitFor({ state: 'visible' });
    await visit.page.getByRole('button', { name: 'Menu sluiten' }).click();
    await visit.page.getByRole('link', { name: 'Taken' }).waitFor({ state: 'hidden' });
    await visit.close();
  });

  test('a date is read while typing, and an unreadable one says nothing', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto('/proef');
    const field = visit.page.getByLabel('Wanneer');
    await field.fill('half feb');
    await visit.page.getByText('Wij lezen: 10 tot en met 20 februari 2027').waitFor();
    await field.fill('blabla');
    await visit.page.getByText('Wij lezen').waitFor({ state: 'detached' });
    visit.assertQuiet();
    await visit.close();
  });

  test('questions that look like the one being typed are pointed out as links, and go when they do not any more', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto('/proef');
    const field = visit.page.getByRole('textbox', { name: 'Vraag' });
    const list = visit.page.locator('een-lijktop [role=status]');
    const seen = () => visit.page.locator('een-lijktop [name=gezien]').inputValue();
    await field.fill('Wat kosten de passen?');
    await list.getByRole('link', { name: 'Wat kost <b>een pas</b>?' }).waitFor();
    assert.equal(await list.textContent(), 'Lijkt op:Wat kost <b>een pas</b>?');
    assert.equal(await seen(), 'Wat kosten de passen?');
    assert.deepEqual(await runAxe(visit.page), []);
    await field.fill('Waar is de markt?');
    await list.getByRole('link').waitFor({ state: 'detached' });
    assert.equal(await seen(), '');
    visit.assertQuiet();
    await visit.close();
  });

  test('a filter applies at once by mouse, and by its button from the keyboard', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto('/proef');
    await visit.page.getByRole('button', { name: /^Status/ }).click();
    await visit.page.getByLabel('open').click();
    await visit.page.getByText('Filter: open').waitFor();
    await visit.page.goto('/proef');
    await visit.page.getByRole('button', { name: /^Status/ }).press('Enter');
    await visit.page.getByLabel('open').press('Space');
    assert.equal(new URL(visit.page.url()).search, '');
    await visit.page.getByRole('button', { name: 'Toepassen' }).press('Enter');
    await visit.page.getByText('Filter: open').waitFor();
    await visit.close();
  });

  test('a file is sent with the token and leads to the next page', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto('/proef');
    await visit.page
      .getByLabel('Bestand')
      .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Planning') });
    await visit.page.getByRole('button', { name: 'Versturen' }).click();
    await visit.page.waitForURL('**/gelukt');
    assert.match(sent.join(''), /name="csrf"\r\n\r\ntoken-of-this-session.*Planning/s);
    visit.assertQuiet();
    await visit.close();
  });
});
