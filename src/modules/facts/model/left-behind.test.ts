import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftBehind, renamedIn } from './left-behind.ts';

const hours = { name: 'spreekuur', value: 'op dinsdag', translations: { en: 'on Tuesday', ar: 'الثلاثاء' } };

test('what another language said before is told when the Dutch changed and that language did not', () => {
  const translations = { en: 'on Thursday', ar: hours.translations.ar };
  const after = [{ name: 'spreekuur', value: 'op donderdag', translations }];
  assert.deepEqual(leftBehind([hours], after), [
    { lang: 'ar', name: 'spreekuur', words: hours.translations.ar, fate: 'old' },
  ]);
  assert.deepEqual(leftBehind([hours], [{ ...hours, translations: { en: 'Tuesdays' } }]), [], 'the Dutch is the same');
});

test('words that went with their fact are told with what they said', () => {
  assert.deepEqual(
    leftBehind([hours], [{ name: 'inloop', value: 'op vrijdag' }]).map(({ lang, words, fate }) => [lang, words, fate]),
    [
      ['en', 'on Tuesday', 'gone'],
      ['ar', hours.translations.ar, 'gone'],
    ],
  );
});

test('a new name with the value of one that is gone is the same fact, once', () => {
  const after = [
    { name: 'inloop', value: 'op dinsdag' },
    { name: 'avond', value: 'op dinsdag' },
  ];
  assert.deepEqual([...renamedIn([hours], after)], [['inloop', 'spreekuur']]);
  assert.deepEqual(leftBehind([hours], after), []);
  assert.deepEqual([...renamedIn([hours], [hours, ...after])], [], 'a copy is no new name');
});
