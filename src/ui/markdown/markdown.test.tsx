import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { Markdown } from './markdown.tsx';

const draw = (text: string): string => String(<Markdown text={text} />);
const ALLOWED =
  'div p h3 h4 h5 h6 ul ol li strong em del code pre blockquote a br hr table thead tbody tr th td span'.split(' ');

describe('text of a person', () => {
  test('shows headings, lists, tables and emphasis', () => {
    assert.equal(
      draw('# Kop\n\n**vet** en *schuin*'),
      '<div class="een-lopend"><h3>Kop</h3><p><strong>vet</strong> en <em>schuin</em></p></div>',
    );
    assert.match(draw('- een\n- twee\n  - drie'), /<ul><li>een<\/li><li>twee<ul><li>drie<\/li><\/ul><\/li><\/ul>/);
    assert.match(draw('3. drie'), /<ol start="3">/);
    assert.match(draw('| a | b |\n|---|---|\n| 1 | 2 |'), /<th scope="col">a<\/th>.*<td>2<\/td>/s);
  });

  test('shows HTML as written', () => {
    assert.match(draw('<script>alert(1)</script>'), /&lt;script&gt;/);
    assert.match(draw('a <img src=x onerror=alert(1)> b'), /&lt;img src=x/);
    assert.match(draw('R&amp;D'), /R&amp;D/);
  });

  test('makes only safe links', () => {
    assert.match(draw('[goed](https://example.org/a?b&c)'), /<a href="https:\/\/example.org\/a\?b&amp;c"/);
    for (const target of ['javascript:alert(1)', '&#106;avascript:alert(1)', 'data:text/html,x', '/pad']) {
      assert.doesNotMatch(draw(`[fout](${target})`), /<a /, target);
      assert.match(draw(`[fout](${target})`), /fout/, target);
    }
  });

  test('knows a long line of dashes as a rule between two parts', () => {
    assert.match(draw(`Een\n\n${'-'.repeat(60)}\n\nTwee`), /<p>Een<\/p><hr\/><p>Twee<\/p>/);
  });

  test('shows a picture as its description', () => {
    assert.match(draw('![de brug](https://example.org/brug.png)'), /Afbeelding: de brug/);
    assert.doesNotMatch(draw('![x](https://example.org/brug.png)'), /<img/);
  });

  test('never becomes anything but plain text elements, and never fails', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '[',
      '](',
      ')',
      '`',
      '*',
      '_',
      '#',
      '\n',
      '- ',
      '> ',
      '|',
      '&',
      'javascript:',
      '<svg onload=',
      'tekst ',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const tag of draw(text).matchAll(/<([a-z0-9]+)([^>]*)>/g)) {
            assert.ok(ALLOWED.includes(tag[1] ?? ''), tag[0]);
            assert.doesNotMatch(tag[2] ?? '', /\son|style=|href="(?!https?:|mailto:|tel:)/);
          }
        },
      ),
    );
  });

  test('of absurd depth or length is shown as it is', () => {
    for (const text of [
      '> '.repeat(5000),
      '['.repeat(50_000),
      '*'.repeat(50_000),
      'x'.repeat(300_000),
      `${'- '.repeat(3000)}a`,
    ]) {
      assert.ok(parseFragment(draw(text)).childNodes.length === 1);
    }
  });

  test('stands at most twenty deep in emphasis, quotes or lists, and the rest is shown as written', () => {
    const nested = (open: string, close: string) => open.repeat(1200) + close.repeat(1200);
    const levels = (html: string, tag: string) => html.split(`<${tag}>`).length - 1;
    assert.equal(levels(draw(nested('*a ', 'b*')), 'em'), 20);
    assert.match(draw(nested('*a ', 'b*')), /a \*a \*a/);
    assert.equal(levels(draw(nested('~~a ', 'b~~')), 'del'), 20);
    assert.equal(levels(draw(`${'> '.repeat(3000)}a`), 'blockquote'), 20);
    assert.equal(levels(draw(`${'1. '.repeat(3000)}a`), 'ol'), 20);
  });

  test('with thousands of signs that nothing closes is read no further for such signs', () => {
    const text = `*voor*\n\n${'_a '.repeat(3000)}${'b_'.repeat(3000)}\n\n*na*`;
    assert.match(draw(text), /<p><em>voor<\/em><\/p><p>_a _a .*<p>\*na\*<\/p>/s);
    assert.match(draw(`${'*a '.repeat(300)}\n\n*na*`), /<p><em>na<\/em><\/p>/);
  });
});
