import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { keyOf } from './node-key.ts';
import { readNodes } from './read-text.ts';
import { KEPT, type RichNode } from './rich-node.ts';
import { openText, writeText } from './write-text.ts';

const open = (markdown: string) => {
  const opened = openText(markdown);
  assert.ok(opened, markdown);
  return opened;
};
const nodesOf = (markdown: string): readonly RichNode[] => open(markdown).blocks.map(({ node }) => node);
const typesOf = (markdown: string): readonly string[] => nodesOf(markdown).map(({ type }) => type);
const text = (words: string): RichNode => ({ type: 'text', text: words });
const paragraph = (words: string): RichNode => ({ type: 'paragraph', content: [text(words)] });

// Markdown as people and programs write it: sound pieces and pieces of signs, in any order.
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# Kop\n',
        'Kop\n===\n',
        '**vet** en *schuin*',
        '__vet__ _schuin_ ~~weg~~',
        '- een\n- twee\n  - drie\n',
        '* een\n\n* twee\n',
        '3. drie\n4. vier\n',
        '1) een\n',
        '> citaat\n> tweede\n',
        '| a | b |\n|---|---|\n| 1 | 2 |\n',
        '```\ncode\n```\n',
        '    inspringen\n',
        '[link](https://example.org/a "titel")',
        '<https://example.org>',
        '[woord][1]\n\n[1]: https://example.org\n',
        '![beeld](a.png)',
        'voetnoot[^1]\n\n[^1]: uitleg\n',
        '<b>html</b>',
        '- [ ] taak\n',
        'regel\\\nregel',
        'twee  \nregels',
        '{gemeente}',
        '---\n',
        '&amp; &nbsp;',
        '\n',
        '\n\n',
        '\n\n\n',
        ' ',
        '\t',
        'woorden ',
        '1. ',
        '- ',
      ),
      fc.string({ maxLength: 4 }),
      fc.constantFrom(...'\\`*_{}[]()#+-.!<>|&~=:@"'),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))
  // A text field never holds these.
  .map((markdown) => markdown.replace(/\r\n?/g, '\n'));

// Any text that a person can make in the editor.
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'woord',
        'één',
        ' ',
        '  ',
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '#',
        '1.',
        '- ',
        '> ',
        '`',
        '\\',
        '&amp;',
        '|',
        '<b>',
        '~~',
        '!',
        '{naam}',
        'R&D',
        '(',
        '---',
        'www.',
        'https://example.org',
        'a@example.org',
        '===',
        ':',
      ),
      fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join('').replace(/\s/g, ' '))
  .filter((line) => !line.includes('[^'));
const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  fc.subarray([{ type: 'bold' }, { type: 'italic' }, { type: 'strike' }]),
  fc.constant([{ type: 'link', attrs: { href: 'https://example.org/pad_a(b)' } }, { type: 'bold' }]),
  fc.constant([{ type: 'code' }]),
);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }) },
  fc.constant({ type: 'hardBreak' }),
);
const line = fc.array(piece, { maxLength: 4 });
const { block } = fc.letrec<{ block: RichNode; list: RichNode; item: RichNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('paragraph'), content: line }),
    fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
      content: line,
    }),
    fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
    tie('list'),
    fc.constant({ type: KEPT, attrs: { source: '| a | b |\n| --- | --- |\n| 1 | 2 |' } }),
  ),
  list: fc.oneof(
    fc.record({ type: fc.constant('bulletList'), content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: fc.constant('orderedList'),
      attrs: fc.record({ start: fc.integer({ min: 0, max: 120 }) }),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc
    .tuple(line, fc.array(tie('block'), { maxLength: 2 }))
    .map(([content, more]) => ({ type: 'listItem', content: [{ type: 'paragraph', content }, ...more] })),
}));
const document = fc.array(block, { maxLength: 5 });

const lettersOf = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => (node.text ?? '') + lettersOf(node.content ?? []))
    .join('')
    .replace(/\s/g, '');

describe('a text that is opened and not changed', () => {
  test('keeps every byte', () => {
    fc.assert(
      fc.property(written, (markdown) => {
        const opened = openText(markdown);
        if (opened)
          assert.equal(
            writeText(
              opened,
              opened.blocks.map(({ node }) => node),
            ),
            markdown,
          );
      }),
      { numRuns: 500 },
    );
  });

  test('opens in the editor, whatever it holds', () => {
    fc.assert(
      fc.property(written, (markdown) => assert.ok(openText(markdown))),
      { numRuns: 300 },
    );
  });
});

describe('a text that is changed', () => {
  test('keeps every byte of the blocks that are not', () => {
    fc.assert(
      fc.property(written, (markdown) => {
        const opened = open(markdown);
        const all = opened.blocks.map(({ node }) => node);
        const after = writeText(opened, [...all, paragraph('Nieuw slot.')]);
        assert.ok(after.endsWith('Nieuw slot.'));
        for (const { source } of opened.blocks) assert.ok(after.includes(source), source);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps number signs at the end of a heading', () => {
    const words: RichNode = { type: 'text', text: '  #', marks: [{ type: 'code' }] };
    const after = writeText(open(''), [{ type: 'heading', attrs: { level: 1 }, content: [text('!'), words] }]);
    assert.equal(lettersOf(readNodes(after) ?? []), '!#', after);
  });

  test('reads back as what the editor shows', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const after = writeText(open(''), blocks);
        assert.equal(lettersOf(readNodes(after) ?? []), lettersOf(blocks), after);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the editor has no place for', () => {
  test('is kept as one block, and the rest can be edited', () => {
    assert.deepEqual(typesOf('# Kop\n\ntekst\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- punt'), [
      'heading',
      'paragraph',
      KEPT,
      'bulletList',
    ]);
    for (const markdown of [
      '![de brug](a.png)',
      'tekst[^1]',
      'a <b>b</b>',
      '```\ncode\n```',
      '- [ ] taak',
      '[a](https://example.org "t")',
    ])
      assert.deepEqual(typesOf(markdown), [KEPT], markdown);
  });

  test('stays where it is when the words beside it change', () => {
    const table = '|a|b|\n|-|:-:|\n|1|2|';
    const opened = open(`Oud.\n\n${table}\n\n\nSlot met *nadruk*  `);
    const [, ...rest] = opened.blocks.map(({ node }) => node);
    assert.equal(writeText(opened, [paragraph('Nieuw.'), ...rest]), `Nieuw.\n\n${table}\n\n\nSlot met *nadruk*  `);
  });
});

describe('words', () => {
  const written = (...nodes: readonly RichNode[]) => writeText(open(''), nodes);
  test('get no more signs than they need', () => {
    for (const words of ['R&D kost 3 * 2 euro', '{gemeente} en [nog invullen]', 'a_b_c', 'Let op! (niet > 3)'])
      assert.equal(written(paragraph(words)), words);
  });

  test('that look like formatting stay words', () => {
    for (const words of [
      '*sterren*',
      '# geen kop',
      '1. geen lijst',
      '- streep',
      '> groter',
      '[a](https://example.org)',
    ])
      assert.equal(keyOf(nodesOf(written(paragraph(words)))), keyOf([paragraph(words)]));
  });

  test('in bold keep the space outside the signs', () => {
    const bold = { type: 'text', text: 'vet ', marks: [{ type: 'bold' }] };
    assert.equal(written({ type: 'paragraph', content: [bold, text('niet')] }), '**vet** niet');
  });

  test('in two lists under each other stay in two lists', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('een')] }] };
    assert.equal(written(list, list), '- een\n\n* een');
    const opened = open('- een\n\ntussen\n\n- twee');
    const [first, , last] = opened.blocks.map(({ node }) => node);
    assert.ok(first && last);
    assert.equal(writeText(opened, [first, last]), '- een\n\n* twee');
  });
});
