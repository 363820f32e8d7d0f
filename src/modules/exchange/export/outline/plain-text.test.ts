import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownBlocks } from './markdown-blocks.ts';
import { plainText } from './plain-text.ts';

const plain = (markdown: string) => plainText(markdownBlocks(markdown, 1));

test('signs of layout are gone, the words and their order stay', () => {
  const markdown = [
    '# Waarom',
    '',
    'Wij doen dit **samen**, zie [de site](https://plan.example.org).',
    '',
    '- zaal regelen',
    '  - koffie',
    '1. eerst',
    '2. daarna',
    '',
    '| **Wie** | Wat |',
    '| --- | --- |',
    '| Raad | besluit<br>in mei |',
  ].join('\n');
  const text = plain(markdown);
  assert.match(text, /^Waarom\n\nWij doen dit samen, zie de site \(https:\/\/plan\.example\.org\/?\)\./);
  assert.match(text, /• zaal regelen\n {4}• koffie/);
  assert.match(text, /1\. eerst\n2\. daarna/);
  assert.match(text, /Wie \| Wat\nRaad \| besluit; ?in mei/);
  assert.doesNotMatch(text, /\*\*|---|<br>/);
});

test('no word of a text is lost, whatever the layout', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const line = fc.tuple(fc.constantFrom('', '- ', '1. ', '> ', '## ', '  - '), word).map(([mark, text]) => mark + text);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const text = plain(lines.join('\n'));
      for (const word of lines.join(' ').match(/[a-z]{3,9}/g) ?? []) assert.ok(text.includes(word));
    }),
    { numRuns: 300 },
  );
});
