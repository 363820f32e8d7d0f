import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { charsetOfPage, decodeText, encodingOfMark } from './text-encoding.ts';

const TEXT =
  'Vraag;Antwoord\r\nWat doet een cliëntondersteuner?;“Meedenken” – zo’n café voor € 5, coördinatie, ’s avonds.';
const western = (text: string) =>
  Uint8Array.from(
    [...text].map(
      (sign) => ({ '€': 0x80, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '…': 0x85 })[sign] ?? sign.charCodeAt(0),
    ),
  );
const wide = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

test('a text comes in right however Excel saved it: UTF-8, Windows-1252, UTF-16 of both kinds, with a mark or without', () => {
  const saved = [
    new TextEncoder().encode(TEXT),
    new TextEncoder().encode(`\ufeff${TEXT}`),
    western(TEXT),
    ...[false, true].flatMap((isBig) => [
      wide(TEXT, isBig),
      wide(`\ufeff${TEXT}`, isBig),
      wide(`“Zo’n” ${TEXT}`, isBig),
    ]),
  ];
  for (const bytes of saved) assert.equal(decodeText(bytes)?.replace('“Zo’n” ', ''), TEXT);
});

test('letters of a table that we do not know are told apart, and names with other letters are not', () => {
  const doses = { é: 0x82, ë: 0x89, ï: 0x8b, ö: 0x94, ü: 0x81, è: 0x8a } as const;
  for (const [letter, byte] of Object.entries(doses)) {
    const [before = '', after = ''] = `een w${letter}t`.split(letter);
    assert.equal(decodeText(Uint8Array.from([...western(before), byte, ...western(after)])), null, letter);
  }
  const broken = [...new TextEncoder().encode('cliënt'), 0xe9];
  assert.equal(decodeText(Uint8Array.from(broken)), null);
  const names = Uint8Array.from([...western('Milo'), 0x9a, ...western('evic, crème brûlée, auto’s… 5'), 0x89]);
  assert.equal(decodeText(names), 'Milošević, crème brûlée, auto’s… 5‰'.replace('ć', 'c'));
});

test('a page is read as it declares, and whatever the bytes are, reading them never fails', () => {
  const page = western('<meta charset="iso-8859-1"><p>cliënt');
  assert.equal(charsetOfPage(page), 'iso-8859-1');
  assert.match(decodeText(page, charsetOfPage(page)) ?? '', /cliënt/);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      encodingOfMark(bytes);
      const text = decodeText(bytes, 'no-such-encoding');
      assert.ok(text === null || text.isWellFormed());
    }),
    { numRuns: 500 },
  );
});
