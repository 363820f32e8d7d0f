import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutHoles, withoutHolesInMarkdown } from './without-holes.ts';

const hole = (words: string) => words.includes('{web}');
const left = (html: string) => withoutHoles(html, hole);

test('a paragraph or list item with a hole goes as a whole, and what is beside it stays', () => {
  assert.equal(
    left('<div><p>Bel ons.</p><ul><li>vul het <b>formulier op {web}</b> in</li><li>bel</li></ul></div>'),
    '<div><p>Bel ons.</p><ul><li>bel</li></ul></div>',
  );
  assert.equal(left('<p>Een.</p><p>Kijk op <a href="https://{web}">de site</a>.</p>'), '<p>Een.</p>');
  assert.equal(
    left('<table><tbody><tr><td>a</td></tr><tr><td>{web}</td></tr></tbody></table>'),
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
  );
});

test('a list, heading or lead that has nothing left under it goes too', () => {
  assert.equal(left('<div><p>Wel.</p><p>Doe dit:</p><ul><li>{web}</li></ul></div>'), '<div><p>Wel.</p></div>');
  assert.equal(left('<div><p>Wel.</p><h2>Meer</h2><p>{web}</p></div>'), '<div><p>Wel.</p></div>');
  assert.equal(left('<h2>Meer</h2><p>{web}</p><h3>Hulp</h3><p>Bel.</p>'), '<h2>Meer</h2><h3>Hulp</h3><p>Bel.</p>');
  assert.equal(left('<ul><li><p>{web}</p></li><li>bel</li></ul>'), '<ul><li>bel</li></ul>');
  assert.equal(left('<div><p>Kijk op {web}.</p></div>'), '');
  assert.equal(left('<div>{web}</div>'), '');
});

test('whatever the HTML, no hole is left and nothing is thrown', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<ul>',
    '</ul>',
    '<li>',
    '</li>',
    '<br/>',
    '<h2>',
    '</h2>',
    'a',
    '{web}',
    '<',
    '>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      assert.doesNotMatch(left(pieces.join('')), /\{web\}|\0/);
    }),
    { numRuns: 500 },
  );
});

test('in Markdown the same pieces go', () => {
  assert.equal(
    withoutHolesInMarkdown('Bel ons.\n\n- vul in op\n  {web}\n- bel\n\nKijk op {web}.\nNu.\n\nKlaar.', hole),
    'Bel ons.\n\n- bel\n\nKlaar.',
  );
});
