import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { READY } from '../../src/assets/elements/rich-text/ready.ts';
import { DESK, launchBrowser, openVisit, overflowOf, PHONE, runAxe, takePicture } from '../support/browser.ts';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-tekst-'));
let browser: Browser;
let program: RunningProgram;
let programme = '';

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

// As Word puts it on the clipboard: paragraphs that look like a list, styles everywhere, a table.
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm;color:red}</style></head>
<body lang=NL><h2 style='mso-style-link:"Kop 2"'>Wat er verandert<o:p></o:p></h2>
<p class=MsoNormal style='margin-bottom:8pt'><b>Let op:</b> vanaf <span style='color:red'>maart</span>.<script>alert(1)</script></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt'>&nbsp;&nbsp; </span></span><![endif]>eerste punt</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>dieper</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Fase</b></p></td><td><p>Wie</p></td></tr><tr><td>Start</td><td>Team | gemeente</td></tr></table>
<p class=MsoNormal><a href="javascript:alert(1)">gevaar</a> en <a href="https://example.org/plan">het plan</a></p>
<img src="https://example.com/volg.png" onerror="alert(1)"></body></html>`;

type Clip = { readonly html: string; readonly text: string };

const paste = (editor: Locator, clip: Clip): Promise<void> =>
  editor.evaluate((element, { html, text }) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, clip);

const markdownOf = (page: Page): Promise<string> => page.locator('textarea[name=markdown]').inputValue();

async function openNew(page: Page): Promise<Locator> {
  await page.goto(program.link);
  if (programme === '') {
    await page.locator('form[action="/voorbeeld"] button').click();
    await page.waitForURL(/\/programmas\//);
    programme = /\/programmas\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
    assert.notEqual(programme, '');
  }
  await page.goto(`${programme}/plan/teksten/nieuw`);
  const editor = page.getByRole('textbox', { name: /^Tekst/ });
  await page.getByRole('toolbar', { name: 'Opmaak' }).waitFor();
  return editor;
}

const save = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: /^Bewaren/ })
    .first()
    .click();

test('somebody writes with bold and a list by keyboard, saves, and sees it', async () => {
  const visit = await openVisit(browser, { origin: program.url, viewport: DESK });
  const { page } = visit;
  const editor = await openNew(page);
  await page.locator('#title').fill('Eigen kop');
  await page.getByText('Tekst (niet verplicht)').click();
  await page.keyboard.type('Wij doen het ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('samen');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  assert.match((await page.locator(':focus').getAttribute('aria-label')) ?? '', /^Lijst/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('eerlijk');
  await page.keyboard.press('Enter');
  await page.keyboard.type('op tijd');
  assert.equal(await markdownOf(page), 'Wij doen het **samen**.\n\n- eerlijk\n- op tijd');
  assert.equal(await editor.getAttribute('aria-multiline'), 'true');
  assert.deepEqual(await runAxe(page), []);
  await takePicture(page, 'tekst-bureau');
  await save(page);
  await page.waitForURL(/\/plan\?gedaan=/);
  await page.locator('main').getByText('Wij doen het samen.').first().waitFor();
  assert.ok((await page.locator('main strong', { hasText: 'samen' }).count()) > 0);
  assert.ok((await page.locator('main li', { hasText: 'op tijd' }).count()) > 0);
  visit.assertQuiet();
  await visit.close();
});

test('who types before the editor is there goes on typing in it, without a key that gets lost', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  await openNew(page);
  const released = Promise.withResolvers<void>();
  await page.route('**/assets/tekst-*', async (route) => {
    await released.promise;
    await route.continue();
  });
  await page.reload();
  await page.locator('textarea[name=markdown]').pressSequentially('Wij doen het');
  const focus = page.evaluate(
    (arrived) =>
      new Promise((resolve) =>
        document.addEventListener(arrived, () => resolve(document.activeElement?.getAttribute('contenteditable'))),
      ),
    READY,
  );
  released.resolve();
  assert.equal(await focus, 'true', 'as soon as it is there, and not a picture later');
  await page.keyboard.type(' samen.');
  assert.equal(await markdownOf(page), 'Wij doen het samen.');
  visit.assertQuiet();
  await visit.close();
});

test('a paste from Word keeps headings, lists, bold and the table, and nothing that could run', async () => {
  const visit = await openVisit(browser, { origin: program.url, viewport: PHONE });
  const { page } = visit;
  const editor = await openNew(page);
  await editor.click();
  await paste(editor, { html: FROM_WORD, text: 'Wat er verandert' });
  assert.equal(
    await markdownOf(page),
    [
      '## Wat er verandert',
      '**Let op:** vanaf maart.',
      '- eerste punt\n  - dieper',
      '| Fase | Wie |\n| --- | --- |\n| Start | Team \\| gemeente |',
      'gevaar en [het plan](https://example.org/plan)',
    ].join('\n\n'),
  );
  assert.equal(await editor.locator('img, script, [style*=color]').count(), 0);
  assert.deepEqual(await runAxe(page), []);
  assert.equal(await overflowOf(page), undefined);
  await takePicture(page, 'tekst-telefoon');
  visit.assertQuiet();
  await visit.close();
});

test('a text with what the editor does not know stays the same to the byte', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  const editor = await openNew(page);
  const odd = 'Kop\n===\n\n* ster\n* ster\n\n|a|b|\n|-|-|\n|1|2|\n\n<b>html</b> voetnoot[^1]\n\n\n\n__Slot__';
  await page.getByRole('button', { name: 'Tekens van de opmaak' }).click();
  await page.locator('textarea[name=markdown]').fill(odd);
  await page.getByRole('button', { name: 'Tekens van de opmaak' }).click();
  await editor.getByText('Slot').waitFor();
  assert.equal(await markdownOf(page), odd);
  await editor.getByText('Slot').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' en meer');
  assert.equal(await markdownOf(page), odd.replace('__Slot__', '**Slot en meer**'));
  await page.getByText(/blijft precies zoals hij is/).waitFor();
  await takePicture(page, 'tekst-tabel');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
  assert.equal(await markdownOf(page), odd);
  visit.assertQuiet();
  await visit.close();
});

test('a link is made by keyboard and ends where it ends, and one that could run is refused', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  const editor = await openNew(page);
  await editor.click();
  await page.keyboard.type('lees het plan');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  // The browser tells the page about a selection a moment later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await page.getByText(/Vul een webadres/).waitFor();
  assert.deepEqual(await runAxe(page), []);
  await page.getByLabel('Adres van de link').fill('example.org/plan');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type('. Of kijk op https://example.org/hulp voor hulp.');
  assert.equal(
    await markdownOf(page),
    'lees het [plan](https://example.org/plan). Of kijk op <https://example.org/hulp> voor hulp.',
  );
  visit.assertQuiet();
  await visit.close();
});

test('the name of a fact is drawn as one thing, and stays as it was written', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const { page } = visit;
  const editor = await openNew(page);
  await editor.click();
  await page.keyboard.type('Bel {telefoon} of {{niet}}, of ga {naar');
  const facts = editor.locator('.een-tekst__feit');
  assert.deepEqual(await facts.allTextContents(), ['{telefoon}']);
  await page.keyboard.type('-loket}.');
  assert.deepEqual(await facts.allTextContents(), ['{telefoon}', '{naar-loket}']);
  assert.equal(await markdownOf(page), 'Bel {telefoon} of {{niet}}, of ga {naar-loket}.');
  assert.deepEqual(await runAxe(page), []);
  visit.assertQuiet();
  await visit.close();
});

test('only a page with such a field asks for the editor, and without script the field is a plain one', async () => {
  const visit = await openVisit(browser, { origin: program.url });
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(request.url()));
  const isEditor = (url: string): boolean => /\/assets\/tekst-/.test(url);
  await visit.page.goto(program.link);
  await visit.page.goto('/programmas');
  assert.equal(asked.filter(isEditor).length, 0);
  await openNew(visit.page);
  assert.equal(asked.filter(isEditor).length, 1);
  await visit.close();
  const plain = await openVisit(browser, { origin: program.url, javaScript: false });
  await plain.page.goto(program.link);
  await plain.page.goto(`${programme}/plan/teksten/nieuw`);
  await plain.page.getByLabel('Tekst (niet verplicht)').fill('Zonder **script**.');
  await plain.page.locator('#title').fill('Zonder script');
  await save(plain.page);
  await plain.page.waitForURL(/\/plan\?gedaan=/);
  await plain.page.locator('main strong', { hasText: 'script' }).first().waitFor();
  await plain.close();
});
