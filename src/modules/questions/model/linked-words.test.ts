import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withLinks } from './linked-words.ts';

const hrefs = (html: string): string[] =>
  [...withLinks(html).matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');

test('telephone numbers, mail addresses and web addresses in an answer can be touched', () => {
  for (const [words, href] of [
    ['Bel 0470 55 01 20.', 'tel:0470550120'],
    ['Bel 088-000 00 00', 'tel:0880000000'],
    ['Bel +31 6 12345678', 'tel:+31612345678'],
    ['Bel 14 0478, gratis', 'tel:140478'],
    ['Bel 0800 1234', 'tel:08001234'],
    ['Mail naar hulp@maasheuvel.example.org.', 'mailto:hulp@maasheuvel.example.org'],
    ['Kijk op maasheuvel.example.org.', 'https://maasheuvel.example.org'],
    ['Kijk op www.example.nl/wmo?a=1&amp;b=2, of bel', 'https://www.example.nl/wmo?a=1&amp;b=2'],
    ['Kijk op https://www.example.org/hulp (of kom langs)', 'https://www.example.org/hulp'],
  ] as const)
    assert.deepEqual(hrefs(`<p>${words}</p>`), [href], words);
});

test('amounts, dates, years, postcodes and ordinary words stay what they are', () => {
  for (const words of [
    'Dat kost 1.250,00 euro',
    'op 12-05-2027',
    'in 2027 en 2028',
    '1234 AB',
    'van 9.00 tot 17.00 uur',
    'd.w.z. dit',
    'artikel 2.3.5',
    'BSN 123456782',
    'rekening NL91 ABNA 0417 1643 00',
    'NL91ABNA0417164300, ten name van',
  ])
    assert.deepEqual(hrefs(`<p>${words}</p>`), [], words);
});

test('a link that is there stays, and nothing stands in a link twice', () => {
  const html = '<p><a href="https://example.org">kijk op example.org</a> of <code>example.org</code></p>';
  assert.equal(withLinks(html), html);
});

test('whatever stands in an answer, its words stay the same and nothing gets out of the address', () => {
  const pieces = fc.constantFrom(
    '0470 55 01 20',
    'example.org/',
    '&quot;',
    '&lt;b&gt;',
    '<p>',
    '</p>',
    'a@b.nl',
    'x',
    ' ',
    '.',
    '&#39; onclick=',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
      const html = all.join('');
      const made = withLinks(html);
      assert.equal(made.replaceAll(/<a href="[^"<>]*" dir="ltr">|<\/a>/g, ''), html);
    }),
    { numRuns: 300 },
  );
});
