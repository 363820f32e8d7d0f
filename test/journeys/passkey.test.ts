import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openVisit, overflowOf, PHONE, runAxe, takePicture } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { aPasskeyDevice, withoutOffer } from '../support/passkey-device.ts';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-sleutel-'));
let browser: Browser;
let program: RunningProgram;

before(async () => {
  browser = await launchBrowser();
  // A passkey belongs to an address with its port, so the program must know its port before it starts.
  const started = await startProgram({ EENSTEMMIG_DATA: join(folder, 'data'), PORT: String(await freePort()) });
  if ('exit' in started) throw new Error(started.output);
  program = started;
});
after(async () => {
  await browser?.close();
  await program?.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'eenstemmig')?.value ?? '';
const signInButton = (page: Page) => page.getByRole('button', { name: 'Aanmelden met een toegangssleutel' });

test('somebody makes a passkey, signs out, and signs in with it; the same answer again is refused', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  const device = await aPasskeyDevice(page);
  await page.goto(program.link);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Toegangssleutel toevoegen' }).click();
  await page.getByLabel('Naam van de sleutel').fill('Mijn werklaptop');
  await page.getByRole('button', { name: 'Sleutel maken' }).click();
  await page.waitForURL(/gelukt=sleutel/);
  await page.getByText('Mijn werklaptop', { exact: true }).waitFor();
  assert.equal(await device.keys(), 1);
  const before = await cookieOf(page);

  await device.answers(false);
  await page.context().clearCookies();
  // The first question is for what is offered in the field. The device answers from the second on, so that the button is what it
  // answers to.
  let questions = 0;
  await page.route('**/aanmelden/toegangssleutel/vraag', async (route) => {
    questions += 1;
    if (questions === 2) await device.answers(true);
    await route.continue();
  });
  await page.goto('/aanmelden');
  await page.locator('#adres[autocomplete="username webauthn"]').waitFor();
  assert.deepEqual(await runAxe(page), []);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await signInButton(page).click();
  const post = await sent;
  await page.waitForURL((url) => !url.pathname.startsWith('/aanmelden'));
  const session = await cookieOf(page);
  assert.ok(session !== '' && session !== before);
  await page.goto('/account');
  await page.getByText('Aangemeld met een toegangssleutel').waitFor();

  const again = await page.request.post('/aanmelden/toegangssleutel', {
    data: post.postDataBuffer() ?? '',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: program.url },
  });
  assert.equal(again.status(), 400);
  visit.assertQuiet();
  await visit.close();
});

test('a device that is not unlocked by its owner makes no key, and the page says what happened', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  const device = await aPasskeyDevice(page);
  await device.isOwner(false);
  await page.goto(program.link);
  await page.goto('/account/toegangssleutels/nieuw');
  await page.getByRole('button', { name: 'Sleutel maken' }).click();
  await page.getByText('Er is geen sleutel gemaakt').waitFor();
  assert.equal(await device.keys(), 0);
  assert.deepEqual(await runAxe(page), []);
  await visit.close();
});

test('on another address of the same server a passkey signs nobody in', async () => {
  const elsewhere = program.url.replace('localhost', 'anders.localhost');
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  await aPasskeyDevice(page);
  await page.goto(program.link);
  await page.goto('/account/toegangssleutels/nieuw');
  await page.getByRole('button', { name: 'Sleutel maken' }).click();
  await page.waitForURL(/\/account\?gelukt=sleutel/);
  await withoutOffer(page);
  await page.goto(`${elsewhere}/aanmelden`);
  await signInButton(page).click();
  await page
    .getByText(/is niet gelukt/)
    .first()
    .waitFor();
  const there = (await page.context().cookies(elsewhere)).map(({ name }) => name);
  assert.ok(!there.includes('eenstemmig'), there.join());
  await visit.close();
});

test('without JavaScript the page says what else to do, and shows no button that does nothing', async () => {
  const visit = await openVisit(browser, { origin: program.url, viewport: PHONE, javaScript: false });
  const { page } = visit;
  await page.goto('/aanmelden');
  await page.getByText('Een toegangssleutel werkt alleen met JavaScript aan').waitFor();
  assert.equal(await signInButton(page).isVisible(), false);
  assert.equal(await overflowOf(page), undefined);
  await takePicture(page, 'aanmelden-zonder-javascript-390');
  await visit.close();
});

test('a server that has no question for the keys of this device now, leaves the page as it is', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  await aPasskeyDevice(page);
  await page.route('**/aanmelden/toegangssleutel/vraag', (route) =>
    route.fulfill({ status: 429, contentType: 'text/html', body: 'Te veel' }),
  );
  const answered = page.waitForResponse(/toegangssleutel\/vraag/);
  await page.goto('/aanmelden');
  await page.locator('#adres').fill('iemand@example.org');
  await (await answered).finished();
  // What the answer sets in motion happens before the second picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await page.locator('#adres').inputValue(), 'iemand@example.org');
  await visit.close();
});
