import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../index.ts';
import { documentOf, outlineOf } from '../test-support/outline.ts';

const outline = async (text: string | Uint8Array) => outlineOf((await documentOf('plan.txt', text)).blocks);

test('blank lines part paragraphs, and other line ends stay', async () => {
  assert.deepEqual(await outline('DOELEN\r\n\r\nEerste regel\r\ntweede regel\r\n\r\n2.1 Meer'), [
    'DOELEN',
    'Eerste regel/tweede regel',
    '2.1 Meer',
  ]);
});

test('bullets and numbers are lists, and the next line belongs to its item', async () => {
  assert.deepEqual(
    await outline('Middelen:\n- brief\n  die iedereen krijgt\n  * kaart\n• folder\n1. een\na) twee\n2020 was druk'),
    ['Middelen:', '- brief/die iedereen krijgt', '  - kaart', '- folder', '1. een', '1. twee/2020 was druk'],
  );
});

test('a line in capitals, or a number above text, stands alone and keeps its number; a numbered list stays a list', async () => {
  const text =
    'PLAN VAN AANPAK\ngemeente Voorbeeldstad\n\n1. Aanleiding\nEr verandert iets.\n\n2. DOELEN\n- weten\n\n3. Stappen\n\n1. lange stap\n   loopt door\n2. stap\n\n1. los\n\n2. lid';
  assert.deepEqual(await outline(text), [
    'PLAN VAN AANPAK',
    'gemeente Voorbeeldstad',
    '1. Aanleiding',
    'Er verandert iets.',
    '2. DOELEN',
    '- weten',
    '3. Stappen',
    '1. lange stap/loopt door',
    '1. stap',
    '1. los',
    '1. lid',
  ]);
});

test('three even rows with bars, tabs or gaps are a table; two are not', async () => {
  assert.deepEqual(await outline('| Wanneer | Wat |\n|---|---|\n| mei | brief |\n| juni | |'), [
    '|= Wanneer | Wat |',
    '| mei | brief |',
    '| juni |  |',
  ]);
  assert.deepEqual(await outline('a\tb\nc\td\ne\tf\n\nna'), ['| a | b |', '| c | d |', '| e | f |', 'na']);
  assert.deepEqual(await outline('Wanneer   Wat\nmei       brief aan huis\njuni      folder'), [
    '| Wanneer | Wat |',
    '| mei | brief aan huis |',
    '| juni | folder |',
  ]);
  assert.deepEqual(await outline('a\tb\nc\td'), ['a\tb/c\td']);
});

test('Windows-1252, UTF-8 with a mark and UTF-16 give the same words', async () => {
  for (const bytes of [
    Buffer.from('caf\xe9 \x80 5', 'latin1'),
    Buffer.from('\ufeffcafé € 5'),
    Buffer.from('\ufeffcafé € 5', 'utf16le'),
  ]) {
    assert.deepEqual(await outline(bytes), ['café € 5']);
  }
});

test('letters of a table that we do not know are refused, never read as other signs', async () => {
  const dos = Buffer.from('Plan voor cli\x89nten en caf\x82s', 'latin1');
  assert.deepEqual(await readDocument('plan.txt', new Uint8Array(dos)), { ok: false, reason: 'unknown-letters' });
});

test('a row of a typed table with an empty cell stays in the table, each piece under its column', async () => {
  const lines = [
    'Datum    Tijd     Actie',
    'ma 3/5   10.00    Mailen',
    'vr 7/5            Brug dicht',
    'za 8/5   9.00     Open',
  ];
  assert.deepEqual(await outline(lines.join('\n')), [
    '| Datum | Tijd | Actie |',
    '| ma 3/5 | 10.00 | Mailen |',
    '| vr 7/5 |  | Brug dicht |',
    '| za 8/5 | 9.00 | Open |',
  ]);
});

test('a chapter number above a list that starts again is a heading of its own', async () => {
  assert.deepEqual(await outline('1. Doel\nKinderen weten het.\n\n2. Doelgroepen\na. Ouders\nb. Scholen'), [
    '1. Doel',
    'Kinderen weten het.',
    '2. Doelgroepen',
    '1. Ouders',
    '1. Scholen',
  ]);
});

test('where three lines have wide gaps each of them is a row, also with other lines between them', async () => {
  assert.deepEqual(
    await outline('JANUARI\n10 jan   Brief   Noor\n\nFEBRUARI\n7 feb    Feest   Bas\n9 feb    Markt   Noor'),
    ['JANUARI', '| 10 jan | Brief | Noor |', 'FEBRUARI', '| 7 feb | Feest | Bas |', '| 9 feb | Markt | Noor |'],
  );
  assert.deepEqual(await outline('Een zin.  Nog een zin.\n\nTwee   gaten   hier'), [
    'Een zin.  Nog een zin.',
    'Twee   gaten   hier',
  ]);
});

test('empty lines between the rows of a typed table, and a cell that goes on below itself, part nothing', async () => {
  assert.deepEqual(await outline('| Datum | Actie |\n| 3 mei | Brief |\n\n| 5 mei | Bord |'), [
    '| Datum | Actie |',
    '| 3 mei | Brief |',
    '| 5 mei | Bord |',
  ]);
  const wrapped = [
    'Datum     Actie         Wie',
    '3 mei     Brief en      Noor',
    '          folder',
    '5 mei     Bord          Bas',
  ];
  assert.deepEqual(await outline(wrapped.join('\n')), [
    '| Datum | Actie | Wie |',
    '| 3 mei | Brief en folder | Noor |',
    '| 5 mei | Bord | Bas |',
  ]);
});

test('a line with one drawn under it is a heading, and what was drawn is no text', async () => {
  const text =
    'Nieuw sportpark\n===============\n\nPLANNING (wie)\n--------------\n2 mei     brief (Noor)\n\nEen zin over iets dat langer is dan dit.\n---\nNog een zin.';
  const { blocks } = await documentOf('plan.txt', text);
  assert.deepEqual(
    blocks.flatMap((block) =>
      block.type === 'heading' ? [[block.level, block.runs.map((run) => run.text).join('')]] : [],
    ),
    [
      [1, 'Nieuw sportpark'],
      [2, 'PLANNING (wie)'],
    ],
  );
  assert.doesNotMatch((await outline(text)).join('/'), /={3}|-{4}/);
});
