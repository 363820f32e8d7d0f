import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passwordProblem } from './password-rules.ts';

const ABOUT = ['Fenna Verhoeven', 'fenna.verhoeven@example.org', 'Gemeente Maasheuvel'];

test('a sentence of some words is fine, with spaces and any sign, up to 256 characters', () => {
  for (const good of [
    'paarse giraf eet soep',
    'Trein-naar_Zwolle kwart over acht',
    'ж漢字と日本語のパスワード長い',
    'x7!pQ2#vL9&k',
    'drie koeien op een fiets'.repeat(8),
  ])
    assert.equal(passwordProblem(good, ABOUT), null, good);
});

test('under twelve characters is too short, over 256 too long; nothing is cut off', () => {
  assert.equal(passwordProblem('x7!pQ2#vL9&', ABOUT), 'short');
  assert.equal(passwordProblem('paarse giraf '.repeat(30), ABOUT), 'long');
});

test('what everybody would guess is refused, however it is dressed up', () => {
  for (const bad of [
    'wachtwoord123',
    'W4chtw00rd!!!',
    'welkom2026welkom',
    'Gemeente2026!',
    'qwertyuiop12',
    '123456789012',
    'aaaaaaaaaaaaaa',
    'abcdefghijkl',
    'Zomer2026!!!!',
    'MijnWachtwoord1',
    'Eenstemmig2026!',
  ])
    assert.equal(passwordProblem(bad, ABOUT), 'common', bad);
});

test('a password made of one’s own name, address or organisation is refused', () => {
  for (const bad of ['FennaVerhoeven1', 'verhoeven-fenna', 'Maasheuvel2026!'])
    assert.equal(passwordProblem(bad, ABOUT), 'own-name', bad);
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.ok([null, 'short', 'long', 'common', 'own-name'].includes(passwordProblem(text, [text])));
    }),
    { numRuns: 300 },
  );
});
