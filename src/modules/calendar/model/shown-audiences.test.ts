import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';
import { bookOf } from '../audience-book.ts';
import { shownAudiences } from './shown-audiences.ts';

const NAMES = ['Gemeenteraad', 'Huisartsen', 'Collega’s wmo-loket', 'Pers', 'Aanbieders', 'Cliëntenraad', 'Inwoners'];
const book = bookOf({ ...emptyPlan('Plan'), audiences: NAMES.map((name) => anAudience({ name })) });
const shown = (audiences: readonly string[], audienceLinks: readonly string[] = []) => {
  const found = shownAudiences(anActivity({ audiences: [...audiences], audienceLinks: [...audienceLinks] }), book);
  return found === 'everyone' ? found : found.map(({ text }) => text);
};

test('a linked audience is called by its name, whatever word the writer had for it', () => {
  assert.deepEqual(shown(['raad', 'huisartsen'], ['Gemeenteraad', 'Huisartsen']), ['Gemeenteraad', 'Huisartsen']);
  assert.deepEqual(shown(['wij'], ['Collega’s wmo-loket']), ['Collega’s wmo-loket']);
});

test('words that say more than the name of a linked audience stay', () => {
  assert.deepEqual(shown(['Inwoners (ook kinderen)', 'raad'], ['Gemeenteraad', 'Inwoners']), [
    'Inwoners (ook kinderen)',
    'Gemeenteraad',
  ]);
});

test('a word that nobody linked stays as it was written, but for its capitals', () => {
  assert.deepEqual(shown(['de wethouder', 'huisartsen']), ['de wethouder', 'Huisartsen']);
  assert.deepEqual(shown(['huisartsen', 'de wethouder', 'de voorzitter'], ['Huisartsen']), [
    'Huisartsen',
    'de wethouder',
    'de voorzitter',
  ]);
});

test('one word for many audiences says more than all their names', () => {
  assert.deepEqual(shown(['professionals'], NAMES.slice(0, 5)), ['professionals']);
  assert.deepEqual(shown(['professionals'], NAMES.slice(1, 3)), NAMES.slice(1, 3));
});

test('everybody is everybody, and each audience stands there once', () => {
  assert.equal(shown(['iedereen']), 'everyone');
  assert.equal(shown(['raad'], NAMES), 'everyone');
  assert.deepEqual(shown(['huisartsen', 'Huisartsen'], ['Huisartsen']), ['Huisartsen']);
});

test('everybody is the world outside where the plan says who is inside, and the calendar then names them', () => {
  const { reached } = bookOf({
    ...emptyPlan('Plan'),
    audiences: [
      anAudience({ name: 'Collega’s', side: 'internal' }),
      anAudience({ name: 'Pers' }),
      anAudience({ name: 'Raad' }),
    ],
  });
  assert.deepEqual(reached(anActivity({ audiences: ['iedereen'] })), { audiences: [1, 2], everyone: false });
  assert.deepEqual(reached(anActivity({ audiences: ['alle doelgroepen'] })), { audiences: [0, 1, 2], everyone: true });
});
