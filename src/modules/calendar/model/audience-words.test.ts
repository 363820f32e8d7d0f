import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';
import { bookOf } from '../audience-book.ts';
import { audiencesOf, ownWordsOf } from './audience-words.ts';

const book = bookOf({
  ...emptyPlan('Proef'),
  audiences: [anAudience(), anAudience({ name: 'Gemeenteraden' }), anAudience({ name: 'Pers' })],
});

test('what did not change stays word for word', () => {
  const before = anActivity({ audiences: ['raden', 'aanbieders', 'de buurman'] });
  const words = ownWordsOf(before, book);
  assert.deepEqual(words, ['raden', 'de buurman']);
  assert.deepEqual(audiencesOf({ chosen: ['Aanbieders', 'Gemeenteraden'], words }, book, before), {
    audiences: ['raden', 'aanbieders', 'de buurman'],
  });
});

test('a tick adds the name, and taking it away takes the word that stood for it', () => {
  const before = anActivity({ audiences: ['raden'] });
  assert.deepEqual(audiencesOf({ chosen: ['Gemeenteraden', 'Pers'], words: ['raden'] }, book, before), {
    audiences: ['raden', 'Pers'],
  });
  assert.deepEqual(audiencesOf({ chosen: [], words: ['raden'] }, book, before), { audiences: [] });
});

test('a word that was typed counts without a tick', () => {
  const before = anActivity({ audiences: ['Aanbieders'] });
  const said = audiencesOf({ chosen: ['Aanbieders'], words: ['raden'] }, book, before);
  assert.deepEqual(book.reached({ ...before, ...said }).audiences, [0, 1]);
});

test('everybody but one is kept as links beside the words of the writer', () => {
  const before = anActivity({ audiences: ['alle doelgroepen'] });
  const said = audiencesOf({ chosen: ['Aanbieders', 'Pers'], words: ['alle doelgroepen'] }, book, before);
  assert.deepEqual(said, { audiences: ['alle doelgroepen'], audienceLinks: ['Aanbieders', 'Pers'] });
});
