import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openVisit } from '../../../test/support/browser.ts';
import { PostForm, RadioGroup, RichTextField, TextArea, WorkbenchPage } from '../../ui/index.ts';
import { aFrame } from '../../ui/testing/a-frame.ts';
import { type Assets, loadAssets } from '../build.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard";
/** With the line ends that a form sends, which a field does not have. */
const BASE = 'Dat is **gratis**.\r\n\r\nBel ons.';
const SHOWN = 'Dat is **gratis**.\n\nBel ons.';

const Editor = ({ isPlain }: { readonly isPlain: boolean }) => (
  <PostForm action="/bewaren">
    <een-eigendeel data-veld="antwoord" data-eronder="addition" data-basis={BASE}>
      <RadioGroup
        name="soort"
        label="Waar"
        value="variant"
        options={[
          { value: 'variant', label: 'In plaats van het antwoord' },
          { value: 'addition', label: 'Onder het antwoord' },
        ]}
      />
    </een-eigendeel>
    {isPlain ? (
      <TextArea name="antwoord" label="Antwoord" value={BASE} />
    ) : (
      <RichTextField name="antwoord" label="Antwoord" value={BASE} />
    )}
  </PostForm>
);

describe('the choice where own words stand', () => {
  let browser: Browser;
  let dir = '';
  let assets: Assets;
  let origin = '';
  let server: Server;

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'een-eigendeel-'));
    assets = await loadAssets(dir);
    server = createServer((request, response) => {
      const file = assets.files.get(request.url ?? '');
      response.setHeader('content-security-policy', POLICY);
      if (file) return void response.setHeader('content-type', file.type).end(file.body);
      const page = (
        <WorkbenchPage frame={aFrame({ assets })} title="Vraag">
          <Editor isPlain={request.url === '/gewoon'} />
        </WorkbenchPage>
      );
      response.setHeader('content-type', 'text/html').end(`<!doctype html>${String(page)}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(dir, { recursive: true, force: true });
  });

  const kept = (page: Page): Promise<string> => page.locator('textarea[name=antwoord]').inputValue();
  const below = (page: Page) => page.getByLabel('Onder het antwoord');
  const instead = (page: Page) => page.getByLabel('In plaats van het antwoord');

  test('an own part begins empty in the editor too, and the words of the base come back with the other choice', async () => {
    const visit = await openVisit(browser, { origin });
    const { page } = visit;
    await page.goto('/');
    const editor = page.locator('[contenteditable=true]');
    await editor.getByText('Bel ons.').waitFor();
    await below(page).check();
    await editor.getByText('Bel ons.').waitFor({ state: 'detached' });
    assert.equal(await kept(page), '');
    await instead(page).check();
    await editor.locator('strong', { hasText: 'gratis' }).waitFor();
    assert.equal(await kept(page), SHOWN);
    visit.assertQuiet();
    await visit.close();
  });

  test('words that somebody typed stay, whatever is chosen', async () => {
    const visit = await openVisit(browser, { origin });
    const { page } = visit;
    await page.goto('/');
    const editor = page.locator('[contenteditable=true]');
    await editor.getByText('Bel ons.').waitFor();
    await below(page).check();
    await editor.getByText('Bel ons.').waitFor({ state: 'detached' });
    await editor.click();
    await page.keyboard.type('Ook op zaterdag.');
    await instead(page).check();
    await below(page).check();
    await editor.getByText('Ook op zaterdag.').waitFor();
    assert.equal(await kept(page), 'Ook op zaterdag.');
    visit.assertQuiet();
    await visit.close();
  });

  test('a field without the editor does the same, and tells whoever listens that it changed', async () => {
    const visit = await openVisit(browser, { origin });
    const { page } = visit;
    await page.goto('/gewoon');
    await page.locator('een-eigendeel:defined').waitFor();
    const heard = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('input', ({ target }) => {
            if (target instanceof HTMLTextAreaElement) resolve(target.name);
          }),
        ),
    );
    await below(page).check();
    assert.equal(await heard, 'antwoord');
    assert.equal(await kept(page), '');
    await instead(page).check();
    assert.equal(await kept(page), SHOWN);
    await page.locator('textarea[name=antwoord]').fill(`${SHOWN} En anders.`);
    await below(page).check();
    assert.equal(await kept(page), `${SHOWN} En anders.`);
    visit.assertQuiet();
    await visit.close();
  });
});
