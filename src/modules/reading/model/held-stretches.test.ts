import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldWords } from '#kernel/held-words.ts';
import { emptyPlan } from '#kernel/plan.ts';
import { aGoal } from '../../../../test/support/plan.ts';
import { heldStretches } from './held-stretches.ts';

const plan = {
  ...emptyPlan('Proef'),
  messages: { ...emptyPlan('Proef').messages, core: 'Samen halen we meer.\n\nHet kan vaker.' },
  goals: [
    aGoal({
      text: 'In juni weet iedereen het',
      level: 'knowledge' as const,
      earlierTexts: ['In mei weet iedereen het'],
    }),
  ],
};
const kindsOf = (words: string) => heldStretches(words, heldWords(plan)).map(({ kind, text }) => [kind, text]);

test('words that the message holds are told apart, together with the line that announces them', () => {
  assert.deepEqual(kindsOf('Eigen inleiding.\n\nSamen **halen** we meer.\n\nOok dit:\n\n- Het kan vaker.'), [
    ['live', 'Eigen inleiding.'],
    ['was', 'Samen **halen** we meer.\n\nOok dit:\n\n- Het kan vaker.'],
  ]);
});

test('a list of goals is held with the kind in front, also after a goal was changed', () => {
  assert.deepEqual(kindsOf('- Kennis: in mei weet iedereen het'), [['was', '- Kennis: in mei weet iedereen het']]);
});

test('a list with one thing that no item holds stays whole', () => {
  const list = '- In juni weet iedereen het\n- En de raad ook';
  assert.deepEqual(kindsOf(list), [['live', list]]);
});
