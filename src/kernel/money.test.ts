import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatEuros, parseEuros, typedEuros } from './money.ts';

test('amounts are read as people in the Netherlands type them, exact to the cent', () => {
  const typed: Record<string, number> = {
    '3.500': 350_000,
    '€ 3.500,-': 350_000,
    '3500,50': 350_050,
    '3500,5': 350_050,
    '3500.50': 350_050,
    '€3.500,--': 350_000,
    '0,07': 7,
    '1.234.567,89': 123_456_789,
    '12000 euro': 1_200_000,
    ' 7 ': 700,
    '0': 0,
  };
  for (const [text, cents] of Object.entries(typed)) assert.equal(parseEuros(text), cents, text);
});

test('what is no amount is refused rather than guessed', () => {
  for (const text of ['', 'veel', '3,5k', '-100', '3.50.00', '12.34,567', '1,2,3', '3500,505', '9'.repeat(13), '€']) {
    assert.equal(parseEuros(text), null, text);
  }
});

test('an amount that is shown reads back as the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
      assert.equal(parseEuros(typedEuros(cents)), cents);
      assert.equal(parseEuros(formatEuros(cents)), cents);
    }),
  );
});

test('any text at all gives whole cents or nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const cents = parseEuros(text);
      assert.ok(cents === null || Number.isSafeInteger(cents));
    }),
  );
});
