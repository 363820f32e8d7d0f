import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerHtml } from '../projection/answer-html.tsx';
import { filledHtml } from './question-text.ts';

test('a number is a link where it was written, and where a fact puts it', () => {
  const facts = { lang: 'nl', values: new Map([['telefoon', '0470 55 01 20']]), inDutch: new Set<string>() };
  for (const answer of ['Bel 0470 55 01 20.', 'Bel {telefoon}.', 'Bel {telefoon} of 0470 55 01 20.'])
    assert.match(filledHtml(answerHtml(answer), facts, 2), /<a href="tel:0470550120" dir="ltr">0470 55 01 20<\/a>/);
});
