import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openVisit, runAxe } from '../../../test/support/browser.ts';
import { LanguageButton, LanguageView, LanguageWhileWriting, readLanguage } from '../../modules/library/index.ts';
import { PostForm, RichTextField, WithAside, WorkbenchPage } from '../../ui/index.ts';
import { aFrame } from '../../ui/testing/a-frame.ts';
import { type Assets, loadAssets } from '../build.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard";
const EASY = 'Uw hulp stopt niet.';
const HARD = 'Indien u dit wenst, wordt uw hulp gecontinueerd.';

describe('the language of a text while somebody writes', () => {
  let browser: Browser;
  let dir = '';
  let assets: Assets;
  let origin = '';
  const posted: URLSearchParams[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = assets.files.get(request.url ?? '/');
    response.setHeader('content-security-policy', POLICY);
    if (file) return void response.setHeader('content-type', file.type).end(file.body);
    response.setHeader('content-type', 'text/html');
    const pieces: string[] = [];
    for await (const chunk of request) pieces.push(String(chunk));
    const form = new URLSearchParams(pieces.join(''));
    if (request.method === 'POST') posted.push(form);
    const text = form.get(form.get('veld') ?? '') ?? (request.url === '/moeilijk' ? HARD : EASY);
    response.end(`<!doctype html>${String(request.url === '/taal' ? outcomeOf(text) : editorOf(text))}`);
  }

  const frame = () => aFrame({ assets });
  const viewOf = (text: string) => <LanguageView report={readLanguage(text, { format: 'markdown' })} />;
  const outcomeOf = (text: string) => (
    <WorkbenchPage frame={frame()} title="Kijk naar de taal">
      {viewOf(text)}
    </WorkbenchPage>
  );
  const editorOf = (text: string) => (
    <WorkbenchPage frame={frame()} title="Vraag">
      <LanguageWhileWriting field="antwoord">
        <WithAside label="Hulp" aside={viewOf(text)}>
          <PostForm action="/bewaren">
            <RichTextField name="antwoord" label="Antwoord" value={text} optional />
            <LanguageButton field="antwoord" />
          </PostForm>
        </WithAside>
      </LanguageWhileWriting>
    </WorkbenchPage>
  );

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'een-taal-'));
    assets = await loadAssets(dir);
    browser = await launchBrowser();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(dir, { recursive: true, force: true });
  });

  /** Waits until exactly these sentences are underlined: who types slowly sees a part of one first. */
  const underlined = (page: Page, ...sentences: readonly string[]) =>
    page.waitForFunction(
      (wanted) =>
        ['taal-zin', 'taal-zwaar'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)).join('\n') ===
        wanted,
      sentences.join('\n'),
    );

  test('looks again after a pause, renews the list, says it and underlines the sentence in the editor', async () => {
    const visit = await openVisit(browser, { origin });
    await visit.page.goto('/');
    const editor = visit.page.locator('[contenteditable=true]');
    await editor.click();
    await visit.page.keyboard.press('End');
    await visit.page.keyboard.type(` ${HARD}`);
    await visit.page.getByText('‘Indien’: als').waitFor();
    await underlined(visit.page, HARD);
    assert.match((await visit.page.locator('[data-taalstatus]').textContent()) ?? '', /1 plek om naar te kijken/);
    assert.equal(posted.at(-1)?.get('csrf'), 'token-of-this-session');
    await visit.page.getByRole('link', { name: /Indien u dit wenst/ }).click();
    assert.equal(await visit.page.evaluate(() => String(window.getSelection())), HARD);
    await visit.page.getByRole('button', { name: 'Moeilijke zinnen' }).click();
    await underlined(visit.page);
    assert.deepEqual(await runAxe(visit.page), []);
    visit.assertQuiet();
    await visit.close();
  });

  test('what stands there is marked as soon as the editor does, without asking the server', async () => {
    const visit = await openVisit(browser, { origin });
    const asked = posted.length;
    await visit.page.goto('/moeilijk');
    await underlined(visit.page, HARD);
    assert.equal(posted.length, asked);
    visit.assertQuiet();
    await visit.close();
  });

  test('without script the button opens a page with the outcome, and the editor stays where it was', async () => {
    const visit = await openVisit(browser, { origin, javaScript: false });
    await visit.page.goto('/');
    await visit.page.locator('textarea[name=antwoord]').fill(HARD);
    const opened = visit.context.waitForEvent('page');
    await visit.page.getByRole('button', { name: 'Kijk naar de taal' }).click();
    const outcome = await opened;
    await outcome.getByText('‘Indien’: als').waitFor();
    assert.equal(await visit.page.locator('textarea[name=antwoord]').inputValue(), HARD);
    await visit.close();
  });
});
