import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, outlineOf, refusalOf } from '../test-support/outline.ts';

const outline = async (text: string) => outlineOf((await documentOf('plan.md', text)).blocks);

test('headings, paragraphs and looks are read, and a soft line end is a space', async () => {
  assert.deepEqual(await outline('# Doel & co\n\nEen **vet** en *schuin*\nwoord ~~weg~~ &euro; 5\n\nKop\n---\n'), [
    '# Doel & co',
    'Een **vet** en _schuin_ woord ~weg~ € 5',
    '## Kop',
  ]);
});

test('lists keep depth, order and tick boxes; a second paragraph of an item has no bullet', async () => {
  assert.deepEqual(await outline('1. een\n   - [ ] twee\n   - [x] drie\n\n     vervolg\n2. vier\n'), [
    '1. een',
    '  - ☐ twee',
    '  - ☒ drie',
    'vervolg',
    '1. vier',
  ]);
});

test('a table has a header row, line breaks and bars inside cells', async () => {
  assert.deepEqual(await outline('| Wanneer | Wat |\n|---|---|\n| half okt | **brief**<br>- een |\n| a \\| b | |\n'), [
    '|= Wanneer | Wat |',
    '| half okt | **brief**/- een |',
    '| a | b |  |',
  ]);
});

test('HTML inside the text is read as HTML, and unsafe links are only text', async () => {
  const html = '<table><tr><th>a</th></tr><tr><td rowspan="1">b</td></tr></table>\n\n';
  assert.deepEqual(
    await outline(`${html}<script>kwaad()</script>\n\n[x](javascript:kwaad) en [y](https://www.example.org)`),
    ['|= a |', '| b |', 'x en [y](https://www.example.org)'],
  );
});

test('lines of settings before the text stand aside and may give the title', async () => {
  const document = await documentOf('plan.md', '---\ntitel: "Plan"\ndatum: 2026\n---\nTekst');
  assert.equal(document.properties.title, 'Plan');
  assert.deepEqual(outlineOf(document.blocks), ['Tekst']);
  assert.match(document.aside[0]?.text ?? '', /datum: 2026/);
});

test('absurd nesting is refused', async () => {
  assert.equal(await refusalOf('plan.md', `${'> '.repeat(20_000)}x`), 'too-much');
});

test('short lines that each start like a line are lines, as in a title block or a list of moments', async () => {
  assert.deepEqual(
    await outline('Gemeente Aadorp\nConcept 0.4, 3 mei 2027\n\n**12 mei** Persbericht\n**18 mei** Inloop\n'),
    ['Gemeente Aadorp/Concept 0.4, 3 mei 2027', '**12 mei** Persbericht/**18 mei** Inloop'],
  );
});

test('a bold line right behind an item is a line of its own', async () => {
  assert.deepEqual(await outline('**Kennis**\n- weten\n**Houding**\n- vinden\n'), [
    '**Kennis**',
    '- weten',
    '**Houding**',
    '- vinden',
  ]);
});
