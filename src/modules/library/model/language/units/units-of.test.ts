import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TextFormat } from './text-unit.ts';
import { unitsOf } from './units-of.ts';

const read = (source: string, format: TextFormat) =>
  unitsOf(source, format).map(({ kind, text }) => `${kind}: ${text}`);

describe('units of Markdown', () => {
  test('are headings, paragraphs and items, without the signs', () => {
    const source =
      '# Kop\n\nEen **vet** en _schuin_ woord,\nop twee regels.\n\n- een\n- [x] twee\n  vervolg\n\n1. drie\n\nKop\n===';
    assert.deepEqual(read(source, 'markdown'), [
      'heading: Kop',
      'paragraph: Een vet en schuin woord,\nop twee regels.',
      'item: een',
      'item: twee\n  vervolg',
      'item: drie',
      'heading: Kop',
    ]);
  });

  test('show the words of a link and nothing of its address or of a picture', () => {
    assert.deepEqual(read('Lees [meer hierover](https://example.org/x) en ![foto](y.png) dit.', 'markdown'), [
      'paragraph: Lees meer hierover en  dit.',
    ]);
  });

  test('leave tables as cells and code out', () => {
    assert.deepEqual(read('| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\nna', 'markdown'), [
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d',
      'paragraph: na',
    ]);
  });

  test('keep what is no markup: an underscore in a word, an escaped star, a lone bracket', () => {
    assert.deepEqual(read('mijn_bestand \\* en [een haak', 'markdown'), ['paragraph: mijn_bestand * en [een haak']);
  });
});

describe('units of HTML', () => {
  test('follow the blocks, skip scripts and read entities', () => {
    const source =
      '<h2>Kop</h2><p>Caf&eacute; &amp; <b>zo</b><br>verder</p><script>x<y</script><ul><li>een<li>twee</ul><table><tr><td><p>cel</p></td></tr></table>na';
    assert.deepEqual(read(source, 'html'), [
      'heading: Kop',
      'paragraph: Café & zo\nverder',
      'item: een',
      'item: twee',
      'cell: cel',
      'paragraph: na',
    ]);
  });

  test('survive markup that is broken', () => {
    assert.deepEqual(read('a < b en <p', 'html'), ['paragraph: a < b en']);
    assert.deepEqual(read('x <!-- nooit dicht', 'html'), ['paragraph: x']);
  });
});

test('plain text: an empty line, a bullet and a short line alone each begin something', () => {
  assert.deepEqual(read('Kop\n\nEen zin.\nNog een.\n- een\n• twee\n\na\tb\tc', 'text'), [
    'heading: Kop',
    'paragraph: Een zin.\nNog een.',
    'item: een',
    'item: twee',
    'cell: a',
    'cell: b',
    'cell: c',
  ]);
});

test('every sign knows its place in the source', () => {
  const source = '- Een **moeilijk** woord &amp; [meer](https://example.org)';
  for (const format of ['markdown', 'html', 'text'] as const) {
    for (const { text, starts, ends } of unitsOf(source, format)) {
      assert.equal(starts.length, text.length);
      for (let at = 0; at < text.length; at += 1) {
        const piece = source.slice(starts[at], ends[at]);
        assert.ok(piece === text.charAt(at) || piece === '&amp;', piece);
      }
    }
  }
});
