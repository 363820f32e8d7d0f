import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type MailSink, startMailSink } from '../../src/platform/mail/testing/mail-sink.ts';
import { launchBrowser, openVisit, overflowOf, PHONE, runAxe, takePicture, type Visit } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { aPasskeyDevice, withoutOffer } from '../support/passkey-device.ts';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-partner-'));
const COLLEAGUE = { name: 'Noor Aalders', email: 'noor.aalders@example.org' };
let browser: Browser;
let sink: MailSink;
let program: RunningProgram;

before(async () => {
  [browser, sink] = await Promise.all([launchBrowser(), startMailSink()]);
  const started = await startProgram({
    EENSTEMMIG_DATA: join(folder, 'data'),
    PORT: String(await freePort()),
    EENSTEMMIG_SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    EENSTEMMIG_MAIL_FROM: 'Regio Maasduin <post@example.org>',
  });
  if ('exit' in started) throw new Error(started.output);
  program = started;
});
after(async () => {
  await browser?.close();
  await program?.end('SIGTERM');
  await sink?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const programmesOn = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href^="/programmas/"]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => /^\/programmas\/[0-9a-f-]{36}/.exec(link.getAttribute('href') ?? '')?.[0] ?? '')),
    ])
    .then((paths) => paths.filter((path) => path !== ''));

/** What a page owes everybody, at a desk and on a phone. */
async function assertDecent({ page, assertQuiet }: Visit, picture: string): Promise<void> {
  assert.deepEqual(await runAxe(page), [], picture);
  await takePicture(page, `${picture}-1440`);
  const size = page.viewportSize();
  await page.setViewportSize(PHONE);
  assert.equal(await overflowOf(page), undefined, picture);
  assert.deepEqual(await runAxe(page), [], picture);
  await takePicture(page, `${picture}-390`);
  if (size) await page.setViewportSize(size);
  assertQuiet();
}

async function mailTo(address: string): Promise<string> {
  await sink.until((taken) => taken.some(({ to }) => to.includes(address)));
  return sink.taken.findLast(({ to }) => to.includes(address))?.mail.text ?? '';
}

test('an adviser asks a colleague of another municipality, who comes in with a passkey, sees one programme, reacts and ticks a task', async () => {
  const adviser = await openVisit(browser, { origin: program.url });
  await adviser.page.goto(program.link);
  await adviser.page.goto('/');
  await adviser.page
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .click();
  await adviser.page.waitForURL(/\/programmas\//);
  // Nobody is asked in by ‘Ik’ of ‘Mijn organisatie’.
  await adviser.page.goto('/organisatie');
  await adviser.page.getByLabel('Naam van je organisatie').fill('Regio Maasduin');
  await adviser.page.getByLabel('Je eigen naam').fill('Fenna Verhoeven');
  await adviser.page.getByRole('button', { name: 'Bewaren' }).click();
  await adviser.page.waitForURL(/bewaard/);
  await adviser.page.goto('/programmas');
  const [shared = '', closed = ''] = await programmesOn(adviser.page);
  await inviteColleague(adviser, shared);

  const link = /https?:\/\/\S+\/uitnodiging\/\S+/.exec(await mailTo(COLLEAGUE.email))?.[0] ?? '';
  const colleague = await openVisit(browser, { origin: program.url });
  await acceptAndMakeKey(colleague, link);
  await seesOnlyWhatIsShared(colleague, { shared, closed });
  const activity = await reactsAndTicks(colleague, shared);

  await adviser.page.goto(activity);
  await adviser.page.getByText('Wij plaatsen dit ook op onze eigen website.', { exact: true }).waitFor();
  await adviser.page.goto(`${shared}/geschiedenis`);
  await adviser.page
    .getByText(/Noor Aalders \(.*Aalsmeer\)/)
    .first()
    .waitFor();
  await assertDecent(adviser, 'geschiedenis-met-partner');
  await adviser.close();
  await colleague.close();
});

async function inviteColleague(visit: Visit, programme: string): Promise<void> {
  const { page } = visit;
  await page.goto(`${programme}/deelnemers`);
  await page.getByRole('link', { name: 'Organisatie toevoegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Organisatie toevoegen' }).waitFor();
  await assertDecent(visit, 'deelnemer-toevoegen');
  await page.getByLabel('Organisatie', { exact: false }).first().selectOption({ label: 'Aalsmeer' });
  await page.getByLabel('partner', { exact: true }).check();
  await page.getByLabel('Naam van die collega').fill(COLLEAGUE.name);
  await page.getByLabel('Mailadres van een collega daar').fill(COLLEAGUE.email);
  await page.getByRole('button', { name: 'Toevoegen en mailen' }).click();
  await page.getByText('De uitnodiging is verstuurd').waitFor();
  await assertDecent(visit, 'deelnemers');
}

async function acceptAndMakeKey(visit: Visit, link: string): Promise<void> {
  const { page } = visit;
  const device = await aPasskeyDevice(page);
  await page.goto(link);
  await assertDecent(visit, 'uitnodiging');
  await page.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/uitnodiging'));
  await page.goto('/account/toegangssleutels/nieuw');
  await page.getByLabel('Naam van de sleutel').fill('Mijn laptop');
  await page.getByRole('button', { name: 'Sleutel maken' }).click();
  await page.waitForURL(/\/account\?gelukt=sleutel/);
  assert.equal(await device.keys(), 1);
  // Also on the page that signing out leads to.
  await withoutOffer(page);
  await page.getByRole('button', { name: 'Afmelden', exact: true }).first().click();
  await page.waitForURL(/\/aanmelden/);
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: 'Aanmelden met een toegangssleutel' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/aanmelden'));
}

async function seesOnlyWhatIsShared(visit: Visit, at: { shared: string; closed: string }): Promise<void> {
  const { page } = visit;
  await page.goto('/programmas');
  assert.deepEqual(await programmesOn(page), [at.shared]);
  await assertDecent(visit, 'programmas-van-partner');
  const status = async (path: string) => (await page.request.get(`${program.url}${path}`)).status();
  assert.equal(await status(`${at.shared}/plan`), 200);
  assert.equal(await status(at.closed), 404);
  assert.equal(await status(`${at.closed}/kalender/lijst`), 404);
  assert.equal(await status(`${at.shared}/kalender/nieuw`), 403);
  await page.goto('/mijn-week');
  await assertDecent(visit, 'mijn-week-van-partner');
}

/** Gives the address of the activity. */
async function reactsAndTicks(visit: Visit, programme: string): Promise<string> {
  const { page } = visit;
  await page.goto(`${programme}/kalender/lijst`);
  const activities = await page
    .locator(`main a[href^="${programme}/kalender/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const pages = [...new Set(activities.filter((path) => /\/kalender\/[0-9a-f-]{36}$/.test(path)))];
  const open = page.getByRole('button', { name: /^Afvinken/ });
  let activity = '';
  for (const path of pages) {
    await page.goto(path);
    if ((await open.count()) > 0) {
      activity = path;
      break;
    }
  }
  assert.notEqual(activity, '', 'no activity of the example has a task that is to be done');
  const before = await open.count();
  await open.first().click();
  await page.waitForURL(/gedaan=/);
  assert.equal(await open.count(), before - 1);
  await page.getByLabel('Je reactie').fill('Wij plaatsen dit ook op onze eigen website.');
  await page.getByRole('button', { name: 'Reactie plaatsen' }).click();
  await page.getByText('Wij plaatsen dit ook op onze eigen website.', { exact: true }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Wijzigen' }).count(), 0);
  await assertDecent(visit, 'activiteit-van-partner');
  return activity;
}
