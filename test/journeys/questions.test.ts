import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { openSession, type RoleName } from '#modules/people/index.ts';
import { appOn } from '../support/app.ts';
import { launchBrowser, openVisit, overflowOf, PHONE, runAxe, takePicture } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { keepOrganisationFacts } from '#modules/facts/index.ts';
import { freePort } from '../support/free-port.ts';
import { anOrganisation, NOW, type TestOrganisation } from '../support/organisation.ts';

let browser: Browser;
let server: Server;
let origin: string;
const closing: (() => Promise<void>)[] = [];

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const app = await appOn(await testDatabase(), { url: origin });
  server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }) as Server;
  browser = await launchBrowser();
});
after(async () => {
  for (const close of closing) await close();
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

type As = { readonly role?: RoleName; readonly javaScript?: boolean };

/** Somebody of an organisation, at first in a browser without script: every step must work there. */
async function signIn(organisation: TestOrganisation, { role = 'adviser', javaScript = false }: As = {}) {
  const database = await testDatabase();
  const how = { method: 'demo', browser: '', clock: () => NOW } as const;
  const token = await openSession(database, organisation.person(role), how);
  const visit = await openVisit(browser, { origin, javaScript });
  await visit.context.addCookies([{ name: 'eenstemmig', value: token, url: origin }]);
  closing.push(visit.close);
  return visit;
}

/** What a page owes everybody, with script, at a desk and on a phone. */
async function assertDecent(organisation: TestOrganisation, address: string, picture: string): Promise<void> {
  const { page, assertQuiet, close } = await signIn(organisation, { javaScript: true });
  await page.goto(address);
  assert.deepEqual(await runAxe(page), [], picture);
  await takePicture(page, `${picture}-1440`);
  await page.setViewportSize(PHONE);
  assert.equal(await overflowOf(page), undefined, picture);
  assert.deepEqual(await runAxe(page), [], picture);
  await takePicture(page, `${picture}-390`);
  assertQuiet();
  await close();
}

const LIST = '/organisatie/vragen';
const QUESTION = 'Verandert mijn hulp in het huishouden?';
const OURS = 'Bij ons blijft uw hulp. Bel gerust.';
const paragraphs = (...all: readonly string[]): string => all.join('\n\n');
const ANSWER = paragraphs(
  'Uw hulp stopt niet.',
  'In het voorjaar weten we wie de hulp geeft.',
  'Wilt u uw hulp houden? Bel ons.',
);
const CHANGED = paragraphs(
  'Uw hulp stopt niet.',
  'Na de zomer weten we wie de hulp geeft.',
  'Wilt u uw hulp houden? Bel of mail ons.',
);
const OF_FIFTH = paragraphs(
  'Uw hulp stopt niet.',
  'In mei weten wij wie de hulp geeft.',
  'Wilt u uw hulp houden? Bel het wijkteam.',
);
const MERGED = paragraphs(
  'Uw hulp stopt niet.',
  'Na de zomer weten we wie de hulp geeft.',
  'Wilt u uw hulp houden? Bel het wijkteam.',
);

async function takePart(organisation: TestOrganisation, baseName: string, how: string): Promise<Page> {
  const { page } = await signIn(organisation);
  await page.goto(`${LIST}/bases`);
  await page.getByRole('link', { name: baseName }).click();
  await page.getByRole('radio', { name: how }).check();
  await page.getByRole('button', { name: 'Meedoen met deze basis' }).click();
  await page.getByText('Jullie doen mee met deze basis.').waitFor();
  return page;
}

async function openQuestion(page: Page): Promise<string> {
  await page.goto(LIST);
  await page.getByRole('rowheader').getByRole('link', { name: QUESTION }).click();
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  return new URL(page.url()).pathname;
}

async function publish(page: Page, answer: string): Promise<void> {
  await page.locator('textarea[name="antwoord"]').fill(answer);
  // The page of an earlier time says the same: what counts is what is said after this press.
  await Promise.all([
    page.waitForNavigation(),
    page.locator('#tekst').getByRole('button', { name: 'Publiceren' }).click(),
  ]);
  await page.getByText('De tekst is gepubliceerd.').waitFor();
}

/** What the visitors of an organisation read. */
async function readOn(organisation: TestOrganisation, item: string): Promise<string> {
  const { page, close } = await signIn(organisation);
  await page.goto(item);
  await page.getByRole('link', { name: 'Bekijk op de site' }).click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith(LIST));
  const text = await page.locator('main').textContent();
  await close();
  return text ?? '';
}

test('two municipalities answer in own words, one change reaches a third at once, waits for a fourth, and is merged by a fifth', async () => {
  const [region, one, two, third, fourth, fifth] = await Promise.all(
    ['Regio Maasduin', 'Maasheuvel', 'Lommerdal', 'Bosrade', 'Veenhorst', 'Duinakker'].map((name) =>
      anOrganisation(name),
    ),
  );
  assert.ok(region && one && two && third && fourth && fifth);
  const baseName = `Vragen over zorg ${region.id.slice(-6)}`;

  const { page: owner } = await signIn(region);
  await owner.goto(`${LIST}/bases/nieuw`);
  await owner.getByLabel('Naam').fill(baseName);
  await owner.getByLabel('Elke organisatie van deze server mag meedoen').check();
  await owner.getByRole('button', { name: 'Basis maken' }).click();
  await owner.getByRole('link', { name: 'Nieuwe vraag' }).click();
  await owner.getByLabel('De vraag').fill(QUESTION);
  await owner.locator('textarea[name="antwoord"]').fill(ANSWER);
  await owner.getByRole('button', { name: 'Concept maken' }).last().click();
  await owner.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  await publish(owner, ANSWER);

  const ownWords = [
    await takePart(one, baseName, 'Wijzigingen meteen'),
    await takePart(two, baseName, 'Wijzigingen meteen'),
  ];
  await takePart(third, baseName, 'Wijzigingen meteen');
  const careful = await takePart(fourth, baseName, 'Wijzigingen na akkoord');
  const merging = await takePart(fifth, baseName, 'Wijzigingen meteen');
  const item = await openQuestion(merging);
  await publish(merging, OF_FIFTH);
  for (const page of ownWords) {
    await openQuestion(page);
    await publish(page, OURS);
  }

  await owner.getByLabel('Waarom is het antwoord veranderd?').fill('De planning is anders.');
  await publish(owner, CHANGED);

  assert.match(await readOn(third, item), /Na de zomer weten we/);
  assert.match(await readOn(one, item), /Bij ons blijft uw hulp/);
  assert.match(await readOn(two, item), /Bij ons blijft uw hulp/);
  assert.match(await readOn(fourth, item), /In het voorjaar weten we/);
  assert.match(await readOn(fifth, item), /In mei weten wij/);

  await openQuestion(careful);
  await careful.getByText('Jullie site toont nog de oude versie').waitFor();
  await careful.getByText('De planning is anders.').waitFor();
  await assertDecent(fourth, LIST, 'vragen-wacht');
  const { page: approver } = await signIn(fourth, { role: 'approver' });
  await approver.goto(LIST);
  await approver.getByRole('link', { name: /om akkoord op te geven/ }).click();
  await assertDecent(fourth, `${LIST}/wijzigingen`, 'vragen-wijzigingen');
  await approver.getByText('De planning is anders.').waitFor();
  await approver.getByRole('checkbox', { name: /Akkoord/ }).check();
  await approver.getByRole('button', { name: 'Akkoord met wat gekozen is' }).click();
  await approver.getByText('Er wacht geen wijziging op jullie').waitFor();
  assert.match(await readOn(fourth, item), /Na de zomer weten we/);

  await assertDecent(fifth, item, 'vraag-basis-veranderd');
  await openQuestion(merging);
  await merging.getByRole('link', { name: 'Vergelijken en samenvoegen' }).click();
  await assertDecent(fifth, `${item}/vergelijking`, 'vraag-vergelijking');
  await merging.getByRole('button', { name: 'Samenvoegen en publiceren' }).click();
  await merging.getByText('Kies wat hier komt te staan.').first().waitFor();
  await merging.waitForLoadState();
  const choices = merging.locator('fieldset.een-groep');
  assert.equal(await choices.count(), 2);
  await choices.nth(0).getByRole('radio', { name: 'De tekst van de basis' }).check();
  await choices.nth(1).getByRole('radio', { name: 'Onze tekst' }).check();
  await merging.getByRole('button', { name: 'Samenvoegen en publiceren' }).click();
  await merging.getByText('De samengevoegde tekst is gepubliceerd.').waitFor();
  await merging.waitForLoadState();
  assert.equal(await merging.locator('textarea[name="antwoord"]').inputValue(), MERGED);
  assert.match(await readOn(fifth, item), /Na de zomer.*Bel het wijkteam/s);

  await owner.goto(`${LIST}/bases`);
  await owner.getByRole('link', { name: baseName }).click();
  await owner.getByRole('heading', { level: 1, name: baseName }).waitFor();
  await owner.waitForLoadState();
  assert.equal(await owner.getByRole('table').first().locator('tbody tr').count(), 5);
  await assertDecent(region, new URL(owner.url()).pathname, 'vragen-basis');
});

test('pages to write, to harvest and to set up are decent at a desk and on a phone', async () => {
  const organisation = await anOrganisation('Maasheuvel');
  for (const [address, picture] of [
    [LIST, 'vragen-leeg'],
    [`${LIST}/nieuw`, 'vraag-nieuw'],
    [`${LIST}/opgehaald`, 'vragen-opgehaald'],
    [`${LIST}/themas`, 'vragen-themas'],
  ] as const)
    await assertDecent(organisation, address, picture);
});

test('a fact is put where the cursor is, in the editor and in the plain field, and without script its name can be read', async () => {
  const organisation = await anOrganisation('Maasheuvel');
  await organisation.asAdviser((scope) =>
    keepOrganisationFacts(scope, { revision: 0, facts: [{ name: 'telefoon', value: '0470 55 01 20' }] }),
  );
  const { page } = await signIn(organisation, { javaScript: true });
  await page.goto(`${LIST}/nieuw`);
  await page.getByLabel('De vraag').fill('Kan ik bellen?');
  await page.getByRole('button', { name: 'Concept maken' }).last().click();
  await page.getByRole('heading', { level: 1, name: 'Kan ik bellen?' }).waitFor();
  await page.getByRole('toolbar', { name: 'Opmaak' }).waitFor();
  await page.getByRole('textbox', { name: 'Het antwoord' }).pressSequentially('Bel voor tien uur.');
  for (let step = 0; step < ' voor tien uur.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  await page.locator('summary', { hasText: 'Feit invoegen' }).click();
  await page.getByText('0470 55 01 20').waitFor();
  await page.getByRole('button', { name: 'Invoegen telefoon' }).click();
  const field = page.locator('textarea[name="antwoord"]');
  assert.equal(await field.inputValue(), 'Bel{telefoon} voor tien uur.');
  await page.getByRole('button', { name: 'Tekens van de opmaak' }).click();
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(3, 3));
  await page.getByRole('button', { name: 'Invoegen telefoon' }).click();
  assert.equal(await field.inputValue(), 'Bel{telefoon}{telefoon} voor tien uur.');
  const { page: plain } = await signIn(organisation);
  await plain.goto(page.url());
  await plain.locator('summary', { hasText: 'Feit invoegen' }).click();
  await plain.getByText('{telefoon}', { exact: true }).waitFor();
  assert.equal(await plain.getByRole('button', { name: 'Invoegen telefoon' }).count(), 0);
});

test('a question with a word wider than a phone fits on a phone, in the list and by itself', async () => {
  const { page } = await signIn(await anOrganisation());
  await page.setViewportSize(PHONE);
  await page.goto(`${LIST}/nieuw`);
  await page.getByLabel('De vraag').fill(`Wat doet de ${'arbeidsongeschiktheids'.repeat(4)}verzekering?`);
  await page.getByRole('button', { name: 'Concept maken' }).last().click();
  await page.getByRole('heading', { level: 1, name: /Wat doet de/ }).waitFor();
  assert.equal(await overflowOf(page), undefined);
  await page.goto(LIST);
  assert.equal(await overflowOf(page), undefined);
});
