import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSameText, join, joinTexts, normalText } from './join.ts';
import { passages } from './passages.ts';
import { wildText, writtenText } from './testing/texts-arbitrary.ts';

const kindsOf = (markdown: string): string =>
  passages(markdown)
    .map(({ kind }) => kind)
    .join(' ');

test('a text is cut where a reader sees a new piece', () => {
  assert.equal(
    kindsOf('# Kop\nTekst\nloopt door\n\n- een\n- twee\n  loopt door\n\n> zegt\nzij'),
    'heading paragraph item item quote',
  );
  assert.equal(kindsOf('Tijden:\n| Dag |\n|-----|\n| ma |\n| di |\nwo\n\nDag'), 'paragraph head row row row paragraph');
  assert.equal(
    kindsOf('Kop\n===\n\nTekst\n\n---\n\n```\n- a\n\n# b\n```\nna'),
    'heading paragraph rule code paragraph',
  );
  assert.equal(kindsOf('1. een\n\n   nog een\n\n   ```\n   a\n\n   b\n   ```\n2) twee'), 'item item');
  assert.equal(kindsOf(' \n\t\n'), '');
});

test('a text as the editor writes it comes back letter by letter', () => {
  fc.assert(
    fc.property(writtenText, (markdown) => assert.equal(join(passages(markdown)), markdown)),
    { numRuns: 500 },
  );
});

test('of any text nothing is lost but blank lines, and the second time nothing at all', () => {
  const withoutBlank = (markdown: string) =>
    markdown
      .split(/\r\n?|\n/)
      .filter((line) => !/^[ \t]*$/.test(line))
      .join('\n');
  fc.assert(
    fc.property(wildText, (markdown) => {
      const normal = normalText(markdown);
      assert.equal(withoutBlank(normal), withoutBlank(markdown));
      assert.equal(normalText(normal), normal);
      assert.deepEqual(passages(normal), passages(markdown));
    }),
    { numRuns: 1_000 },
  );
});

test('spaces and signs that a reader does not see make no other text; a line break that shows does', () => {
  assert.ok(isSameText('- een\n- twee', '* een\n*  twee\n'));
  assert.ok(isSameText('1. een\n2. twee', '1) een\n1) twee'));
  assert.ok(isSameText('| a | b |\n|---|:-:|\n|1|2|', '|a|b|\n| - | :-----: |\n| 1 | 2 |'));
  assert.ok(!isSameText('- een', '1. een'));
  assert.ok(!isSameText('een  \ntwee', 'een\ntwee'));
  assert.ok(!isSameText('een', 'een\n\ntwee'));
});

test('a text under another does not flow into it', () => {
  assert.equal(joinTexts('Basis.', 'Van ons.'), 'Basis.\n\nVan ons.');
  assert.equal(joinTexts('', 'Van ons.'), 'Van ons.');
  assert.equal(joinTexts('Basis.', '\n'), 'Basis.');
  assert.equal(kindsOf(joinTexts('```\ncode zonder einde', 'Van ons.')), 'code paragraph');
});
