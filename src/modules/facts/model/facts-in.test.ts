import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWordless, spokenFacts } from './facts-in.ts';

const spoken = spokenFacts([
  { name: 'loket', value: 'Zorgloket', translations: { en: 'Care desk' } },
  { name: 'openingstijden', value: 'op dinsdag', translations: { en: '' } },
  { name: 'telefoon', value: '088 000 00 00' },
  { name: 'website', value: 'https://www.example.org' },
  { name: 'web', value: 'vlietmeer.example.org' },
  { name: 'mail', value: 'loket@example.org' },
]);

test('a text in a language has the value in that language, and the Dutch one where nobody wrote it', () => {
  const { values, inDutch } = spoken('en');
  assert.equal(values.get('loket'), 'Care desk');
  assert.equal(values.get('openingstijden'), 'op dinsdag');
  assert.deepEqual([...inDutch], ['openingstijden']);
});

test('what reads the same in every language is marked as Dutch in none', () => {
  assert.deepEqual([...spoken('ar').inDutch], ['loket', 'openingstijden']);
  assert.deepEqual([...spoken('nl').inDutch], []);
  assert.equal(spoken('nl').values.get('loket'), 'Zorgloket');
});

test('an abbreviation is no web address, so it is told that it is Dutch', () => {
  for (const value of ['Ma.-vr.', 'Mw.Jansen', 'Dorpsplein.3', 't.a.v.', 'a@b'])
    assert.equal(isWordless(value), false, value);
  for (const value of ['Vlietmeer.nl', 'www.vlietmeer.nl/zorg?a=1', 'a.b@vlietmeer.nl', '9.00–12.00', 'HTTPS://x'])
    assert.equal(isWordless(value), true, value);
});
