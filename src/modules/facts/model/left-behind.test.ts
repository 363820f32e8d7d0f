import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goneWords, oldWords, renamedIn, withOldWords } from './left-behind.ts';

const hours = { name: 'spreekuur', value: 'op dinsdag', translations: { en: 'on Tuesday', ar: 'الثلاثاء' } };

test('what another language said before is old when the Dutch changed, until somebody writes it or says that it is right', () => {
  const translations = { en: 'on Thursday', ar: hours.translations.ar };
  const changed = withOldWords([hours], [{ name: 'spreekuur', value: 'op donderdag', translations }], []);
  assert.deepEqual(oldWords(changed), [{ lang: 'ar', name: 'spreekuur', words: hours.translations.ar }]);
  const phone = { name: 'telefoon', value: '14 0478' };
  const later = withOldWords(changed, [{ name: 'inloop', value: 'op donderdag', translations }, phone], []);
  assert.deepEqual(
    oldWords(later).map(({ lang, name }) => [lang, name]),
    [['ar', 'inloop']],
    'something else was kept, and the fact has a new name',
  );
  assert.deepEqual(oldWords(withOldWords(later, later, ['ar.inloop'])), []);
  const written = [{ name: 'inloop', value: 'op donderdag', translations: { ar: 'الخميس' } }];
  assert.deepEqual(oldWords(withOldWords(later, written, [])), []);
  const again = [{ name: 'inloop', value: 'op vrijdag', translations }];
  assert.equal(oldWords(withOldWords(later, again, ['ar.inloop'])).length, 2, 'said of what the Dutch said before');
});

test('words are not old while the Dutch is the same', () => {
  assert.deepEqual(withOldWords([hours], [{ ...hours, translations: { en: 'Tuesdays' } }], []), [
    { ...hours, translations: { en: 'Tuesdays' } },
  ]);
});

test('words that went with their fact are told with what they said', () => {
  assert.deepEqual(
    goneWords([hours], [{ name: 'inloop', value: 'op vrijdag' }]).map(({ lang, words }) => [lang, words]),
    [
      ['en', 'on Tuesday'],
      ['ar', hours.translations.ar],
    ],
  );
});

test('a new name with the value of one that is gone is the same fact, once', () => {
  const after = [
    { name: 'inloop', value: 'op dinsdag' },
    { name: 'avond', value: 'op dinsdag' },
  ];
  assert.deepEqual([...renamedIn([hours], after)], [['inloop', 'spreekuur']]);
  assert.deepEqual(goneWords([hours], after), []);
  assert.deepEqual([...renamedIn([hours], [hours, ...after])], [], 'a copy is no new name');
});
