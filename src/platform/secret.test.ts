import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seal, sign, unseal } from './secret.ts';

const SECRET = 'a secret for tests that is long enough';

test('what is sealed is read back by the same server for the same purpose', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => unseal(SECRET, 'codes', seal(SECRET, 'codes', text)) === text,
    ),
    { numRuns: 200 },
  );
});

test('a seal opens with no other secret and for no other purpose', () => {
  const sealed = seal(SECRET, 'codes', 'JBSWY3DPEHPK3PXP');
  assert.equal(unseal('another secret of this length, or so', 'codes', sealed), null);
  assert.equal(unseal(SECRET, 'address', sealed), null);
});

test('a seal of which one character was changed does not open', () => {
  const sealed = seal(SECRET, 'codes', 'JBSWY3DPEHPK3PXP');
  for (let index = 3; index < sealed.length - 1; index += 1) {
    const other = sealed[index] === 'A' ? 'B' : 'A';
    assert.equal(
      unseal(SECRET, 'codes', sealed.slice(0, index) + other + sealed.slice(index + 1)),
      null,
      `at ${index}`,
    );
  }
});

test('any other text does not open, and does not throw', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (text) => unseal(SECRET, 'codes', text) === null && unseal(SECRET, 'codes', `v1.${text}`) === null,
    ),
    { numRuns: 300 },
  );
});

test('the same text is sealed differently every time, and shows nothing of itself', () => {
  const [one, two] = [seal(SECRET, 'codes', 'geheim'), seal(SECRET, 'codes', 'geheim')];
  assert.notEqual(one, two);
  assert.doesNotMatch(Buffer.from(one.slice(3), 'base64url').toString('latin1'), /geheim/);
});

test('a code for one purpose is worth nothing for another', () => {
  assert.notEqual(sign(SECRET, 'csrf', 'x'), sign(SECRET, 'attempt', 'x'));
});
