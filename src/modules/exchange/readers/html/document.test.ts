import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, outlineOf, refusalOf } from '../test-support/outline.ts';

const outline = async (body: string) =>
  outlineOf((await documentOf('plan.html', `<!doctype html><title>Plan</title>${body}`)).blocks);

test('headings, paragraphs, looks and line ends are read; white space folds', async () => {
  const body =
    '<h1>Plan</h1>los <b>vet</b>  \n tekst<p>een<br>\n twee <i>drie</i> <del>weg</del> <span style="font-weight:700">zwaar</span></p><div>a<div>b</div>c</div>';
  assert.deepEqual(await outline(body), [
    '# Plan',
    'los **vet** tekst',
    'een/twee _drie_ ~weg~ **zwaar**',
    'a',
    'b',
    'c',
  ]);
});

test('lists keep their depth and kind, with one bullet for each item', async () => {
  assert.deepEqual(await outline('<ul><li>een<ol><li>twee</ol><li><p>drie</p><p>vervolg</p></ul>na'), [
    '- een',
    '  1. twee',
    '- drie',
    'vervolg',
    'na',
  ]);
});

test('spans put each cell in its column, and thead or th makes a header row', async () => {
  const body =
    '<table><thead><tr><td>a</td><td colspan=2>b</td></tr></thead><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td>f</td></tr><tr><th>g</th></tr></table>';
  const { blocks } = await documentOf('plan.html', `<html>${body}`);
  assert.deepEqual(outlineOf(blocks), ['|= a | {2x1}b |', '| {1x2}c | d | e |', '| f |', '|= g |']);
  assert.ok(blocks[0]?.type === 'table');
  assert.deepEqual(
    blocks[0].rows.map((row) => row.cells.map((cell) => cell.column)),
    [[0, 1], [0, 1, 2], [1], [0]],
  );
});

test('what does not show is not read, and links are only kept when safe', async () => {
  const body =
    '<script>a</script><style>b</style><p hidden>c</p><p style="display: none">d</p><a href="javascript:e">f</a> <a href="https://www.example.org/">g</a>';
  assert.deepEqual(await outline(body), ['f [g](https://www.example.org/)']);
});

test('lists in pages saved by Word are lists', async () => {
  const body = `<p class=MsoTitle>Plan</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o   </span>punt</p>`;
  assert.deepEqual(await outline(body), ['TITLE Plan', '  - punt']);
});

test('the declared encoding is used, and title and author are properties', async () => {
  const page =
    '<html><head><meta charset="iso-8859-1"><title>Plan é</title><meta name="author" content="Noor"></head><p>café';
  const document = await documentOf('plan.htm', Buffer.from(page, 'latin1'));
  assert.deepEqual(document.properties, { title: 'Plan é', author: 'Noor', modifiedOn: null });
  assert.deepEqual(outlineOf(document.blocks), ['café']);
});

test('a page with absurd nesting or spans is refused', async () => {
  assert.equal(await refusalOf('plan.html', `<html>${'<div>'.repeat(100_000)}`), 'too-much');
  assert.equal(await refusalOf('plan.html', `<html><table><tr>${'<td colspan=1000>x'.repeat(10)}`), 'too-much');
});

test('a term and what it means are one line', async () => {
  assert.deepEqual(await outline('<dl><div><dt>Versie</dt><dd>2</dd></div><dt>Naam:</dt><dd>Groen</dd></dl>'), [
    'Versie: 2',
    'Naam: Groen',
  ]);
});
