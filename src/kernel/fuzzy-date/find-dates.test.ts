import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates } from './find-dates.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };
const found = (text: string) => findDates(text, context).map((each) => [each.text, each.start]);

test('dates inside a sentence are found in order, with the words as they stand', () => {
  assert.deepEqual(found('De folder is klaar en op 18-2 verstuurd.'), [['18-2', '2027-02-18']]);
  assert.deepEqual(found('Interview rond 14 april, stuk op vr 23 april af (concept 9/4).'), [
    ['rond 14 april', '2027-04-11'],
    ['vr 23 april', '2027-04-23'],
    ['9/4', '2027-04-09'],
  ]);
  assert.deepEqual(found('Start eind november 2026'), [['Start eind november 2026', '2026-11-21']]);
});

test('a date of more words behind a bracket is found whole', () => {
  assert.deepEqual(found('Kick-off (10 t/m 12 maart) en feest (20 mei)'), [
    ['10 t/m 12 maart', '2027-03-10'],
    ['20 mei', '2027-05-20'],
  ]);
});

test('a sentence without a date gives none', () => {
  assert.deepEqual(found('Bijeenkomst voor 40 inwoners in zaal 3, doorlopend open, mei 12 mensen'), []);
  assert.deepEqual(found('Het team werkt hier sinds jaar en dag aan'), []);
});

test('any text is looked through without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const date of findDates(text, context)) assert.ok(date.text.length > 0);
    }),
    { numRuns: 300 },
  );
});
