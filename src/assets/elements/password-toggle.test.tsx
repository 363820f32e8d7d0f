import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchBrowser, openVisit, runAxe } from '../../../test/support/browser.ts';
import { Field, wire } from '../../ui/field/field.tsx';
import { Button, PostForm, PublicPage } from '../../ui/index.ts';
import { aFrame } from '../../ui/testing/a-frame.ts';
import { loadAssets } from '../build.ts';

const field = { name: 'wachtwoord', label: 'Wachtwoord' };

test('a password can be shown, and is hidden again before it is sent', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'een-wachtwoord-'));
  const assets = await loadAssets(dir);
  const page = `<!doctype html>${String(
    <PublicPage frame={{ ...aFrame(), assets }} title="Aanmelden">
      <PostForm action="/aanmelden">
        <een-wachtwoord>
          <Field field={field}>
            <input {...wire(field)} type="password" autocomplete="current-password" />
          </Field>
        </een-wachtwoord>
        <Button kind="primary">Verder</Button>
      </PostForm>
    </PublicPage>,
  )}`;
  const server = createServer((request, response) => {
    const file = assets.files.get(request.url ?? '');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'",
    );
    if (file) response.setHeader('content-type', file.type).end(file.body);
    else response.setHeader('content-type', 'text/html').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const browser = await launchBrowser();
  try {
    const { page: tab } = await openVisit(browser, { origin });
    await tab.goto(origin);
    const input = tab.getByLabel('Wachtwoord', { exact: true });
    await input.fill('paarse giraf eet soep');
    await tab.getByRole('button', { name: 'Wachtwoord tonen' }).click();
    assert.equal(await input.getAttribute('type'), 'text');
    assert.deepEqual(await runAxe(tab), []);
    await tab.evaluate(() =>
      document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault()),
    );
    await tab.getByRole('button', { name: 'Verder' }).click();
    assert.equal(await input.getAttribute('type'), 'password');
    assert.equal(await tab.getByRole('button', { name: 'Wachtwoord tonen' }).count(), 1);
  } finally {
    await browser.close();
    server.close();
    await rm(dir, { recursive: true });
  }
});
