import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { corpus } from '../import-corpus/corpus.ts';
import {
  DESK,
  launchBrowser,
  openVisit,
  overflowOf,
  PHONE,
  runAxe,
  takePicture,
  type Visit,
} from '../support/browser.ts';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const PLAN = '01-voordeur';
const folder = mkdtempSync(join(tmpdir(), 'een-journey-'));
let browser: Browser;
let program: RunningProgram;

before(async () => {
  const [started, launched] = await Promise.all([
    startProgram({ EENSTEMMIG_DATA: join(folder, 'data') }),
    launchBrowser(),
  ]);
  if ('exit' in started) throw new Error(started.output);
  program = started;
  browser = launched;
});
after(async () => {
  await browser?.close();
  await program?.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const wanted = () => {
  const document = corpus.find(({ name }) => name === PLAN);
  if (!document) throw new Error(`the corpus has no ${PLAN}`);
  return document;
};

async function planFile(): Promise<string> {
  const { fileName, bytes } = wanted();
  const file = join(folder, fileName);
  writeFileSync(file, await bytes());
  return file;
}

/** What every page of the product promises: nothing for axe to find, nothing sticking out sideways, no complaint of the browser. */
async function assertGood({ page, assertQuiet }: Visit, name: string): Promise<void> {
  await takePicture(page, name);
  assert.deepEqual(await runAxe(page), [], `${name}: ${page.url()}`);
  assert.equal(await overflowOf(page), undefined, name);
  assertQuiet();
}

/** From the printed link to a calendar of her own Word file. */
async function readPlan(page: Page, start: string, onReview = async () => {}): Promise<string> {
  await page.goto(program.link);
  await page.goto(start);
  await page.setInputFiles('input[type=file]', await planFile());
  await page.getByRole('button', { name: /inlezen/i }).click();
  await page.waitForURL(/\/inlezen\/[0-9a-f-]{36}/);
  await onReview();
  await page.getByRole('button', { name: /onderdelen overnemen/i }).click();
  await page.waitForURL(/\/kalender/);
  return /\/programmas\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
}

test('somebody who has never seen it brings her Word plan to a calendar and takes it out again, on a desk', async () => {
  const visit = await openVisit(browser, { origin: program.url, viewport: DESK });
  const { page } = visit;
  await page.goto(program.link);
  await assertGood(visit, 'eerste-bezoek-bureau');
  const programme = await readPlan(page, '/', () => assertGood(visit, 'nakijken-bureau'));
  const text = (await page.locator('main').textContent()) ?? '';
  const { activities } = wanted().expected;
  await page.goto(`${programme}/kalender/lijst?gedaan=1`);
  const list = `${text}\n${(await page.locator('main').textContent()) ?? ''}`;
  for (const { phrase } of activities) {
    const ways = typeof phrase === 'string' ? [phrase] : phrase.oneOf;
    assert.ok(
      ways.some((words) => list.includes(words)),
      `${ways.join(' / ')} is not on the calendar`,
    );
  }
  await page.goto(`${programme}/uitvoer`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /word/i }).first().click(),
  ]);
  assert.deepEqual([...readFileSync(await download.path()).subarray(0, 2)], [0x50, 0x4b]);
  visit.assertQuiet();
  await visit.close();
});

test('without script the whole way works as well', async () => {
  const visit = await openVisit(browser, { origin: program.url, viewport: DESK, javaScript: false });
  const programme = await readPlan(visit.page, '/inlezen');
  await visit.page.goto(`${programme}/kalender/nieuw`);
  await visit.page.locator('#when').fill('31 nov');
  await visit.page
    .getByRole('button', { name: /Bewaren/ })
    .first()
    .click();
  await visit.page
    .locator('main')
    .getByText(/bestaat niet/)
    .first()
    .waitFor();
  visit.assertQuiet();
  await visit.close();
});

const PAGES = [
  '',
  '/plan',
  '/doelgroepen',
  '/krachtenveld',
  '/krachtenveld/invloed',
  '/kalender/tijdlijn',
  '/kalender/maand',
  '/kalender/lijst',
  '/kalender/matrix',
  '/boodschap',
  '/middelen',
  '/aandacht',
  '/inlezen',
  '/uitvoer',
  '/gegevens',
  '/geschiedenis',
  '/kalender/nieuw',
];

for (const [name, viewport] of [
  ['bureau', DESK],
  ['telefoon', PHONE],
] as const) {
  test(`every page of the example is good: ${name}`, async () => {
    const visit = await openVisit(browser, { origin: program.url, viewport });
    await visit.page.goto(program.link);
    await visit.page.goto('/programmas');
    const example = visit.page.getByRole('link', { name: /Zorg Samen Inkopen/ }).first();
    if ((await example.count()) === 0) await openExample(visit.page);
    else await example.click();
    await visit.page.waitForURL(/\/programmas\/[0-9a-f-]{36}/);
    const programme = /\/programmas\/[0-9a-f-]{36}/.exec(visit.page.url())?.[0] ?? '';
    assert.notEqual(programme, '');
    for (const path of PAGES) {
      await visit.page.goto(`${programme}${path}`);
      await assertGood(visit, `${path.replaceAll('/', '-').slice(1) || 'overzicht'}-${name}`);
    }
    for (const path of [
      '/programmas',
      '/programmas/nieuw',
      '/organisatie',
      '/handboek',
      '/handboek/kalender',
      '/toegankelijkheid',
      '/_onderdelen',
      '/bestaat-niet',
    ]) {
      await visit.page.goto(path);
      await assertGood(visit, `${path.replaceAll('/', '-').slice(1)}-${name}`);
    }
    await visit.close();
  });
}

/** The example can be opened from the first visit only; here the server has a plan already, so it is posted as that page does. */
async function openExample(page: Page): Promise<void> {
  await page.goto('/programmas/nieuw');
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form[method=post]');
    if (!form) throw new Error('no form to borrow');
    form.action = '/voorbeeld';
    form.submit();
  });
}
