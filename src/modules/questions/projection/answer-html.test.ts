import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerHtml } from './answer-html.tsx';

test('what a finger can use is a link from the moment an answer is published; with a fact in it that waits for the fact', () => {
  assert.match(answerHtml('Bel 0470 55 01 20.'), /<a href="tel:0470550120" dir="ltr">0470 55 01 20<\/a>/);
  assert.doesNotMatch(answerHtml('Bel 0470 55 01 20 of {telefoon}.'), /<a /);
});
