import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FIGURES } from './figures.ts';
import { standsOut } from './stands-out.ts';

const answer = (title: string, clear: number, notClear: number) => ({ ...NO_FIGURES, title, clear, notClear });

test('the answer that the smallest part of enough readers found clear stands out', () => {
  const answers = [answer('Goed', 9, 1), answer('Matig', 6, 4), answer('Slecht', 4, 6), answer('Weinig', 0, 4)];
  const found = standsOut(answers, [{ words: 'buurtbus', withoutResult: 30 }]);
  assert.deepEqual(found, { what: 'unclear', answer: answers[2], share: 40 });
});

test('where the answers are clear, the words that most often found nothing stand out', () => {
  const searched = [
    { words: 'pas', withoutResult: 0 },
    { words: 'hond', withoutResult: 3 },
    { words: 'buurtbus', withoutResult: 7 },
  ];
  assert.deepEqual(standsOut([answer('Goed', 9, 1)], searched), { what: 'unfound', words: 'buurtbus', times: 7 });
});

test('nothing stands out where answers are clear and searches find something, and of an answer that is gone', () => {
  assert.equal(standsOut([answer('Goed', 7, 3), answer('', 0, 9)], [{ words: 'pas', withoutResult: 0 }]), null);
  assert.equal(standsOut([], []), null);
});
