import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openVisit } from '../support/browser.ts';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-onbewaard-'));
let browser: Browser;
let program: RunningProgram;
before(async () => {
  browser = await launchBrowser();
  const started = await startProgram({ EENSTEMMIG_DATA: join(folder, 'data') });
  if ('exit' in started) throw new Error(started.output);
  program = started;
});
after(async () => {
  await browser?.close();
  await program?.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('who leaves a form with typed words is asked first, and stays when they want; sending it asks nothing', async () => {
  const { page, complaints, close } = await openVisit(browser, { origin: program.url });
  await page.goto(program.link);
  await page.goto('/programmas/nieuw');
  await page.locator('#name').fill('Samen tegen schulden');
  const asked = page.waitForEvent('dialog');
  await page.getByRole('link', { name: 'Programma’s' }).first().click({ noWaitAfter: true });
  await asked;
  assert.deepEqual(complaints, ['asks before leaving']);
  assert.equal(await page.locator('#name').inputValue(), 'Samen tegen schulden');
  await page.locator('#name').press('Enter');
  await page.waitForURL(/\/plan/);
  assert.equal(complaints.length, 1);
  await close();
});
