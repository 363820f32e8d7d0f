import assert from 'node:assert/strict';
import { test } from 'node:test';
import { untranslated } from './untranslated.ts';

const DUTCH = { question: 'Wat is de Wmo?', answer: 'Een wet.\n\nBel ons.' };
const [ARABIC, ANSWER] = ['ما هو القانون؟', 'قانون.'];

type Case = {
  readonly when: string;
  readonly lang?: string;
  readonly act?: 'keep' | 'submit' | 'publish';
  readonly body: Readonly<Record<string, string>>;
  readonly wrong: readonly string[];
};
const CASES: readonly Case[] = [
  { when: 'both are translated', body: { question: ARABIC, answer: ANSWER }, wrong: [] },
  { when: 'the question is Dutch', body: { question: DUTCH.question, answer: ANSWER }, wrong: ['vraag'] },
  {
    when: 'only its space and capitals differ',
    body: { question: ' wat is  de wmo? ', answer: ANSWER },
    wrong: ['vraag'],
  },
  { when: 'the answer is Dutch', body: { question: ARABIC, answer: DUTCH.answer }, wrong: ['antwoord'] },
  { when: 'both are Dutch and it is sent', act: 'submit', body: DUTCH, wrong: ['vraag', 'antwoord'] },
  { when: 'both are Dutch and it is kept', act: 'keep', body: DUTCH, wrong: [] },
  { when: 'it is Dutch', lang: 'nl', body: DUTCH, wrong: [] },
  {
    when: 'a Frisian question is the same',
    lang: 'fy',
    body: { question: DUTCH.question, answer: 'In wet.' },
    wrong: [],
  },
  { when: 'a part has no question', body: { answer: ANSWER }, wrong: [] },
];

for (const { when, lang = 'ar', act = 'publish', body, wrong } of CASES)
  test(`a translation is refused for its ${wrong.join(' and ') || 'nothing'} when ${when}`, () => {
    const problems = untranslated({ at: { lang }, dutch: DUTCH }, { act, body });
    assert.deepEqual(
      problems.map(({ field }) => field),
      wrong,
    );
  });

test('without a Dutch text there is nothing to be the same as', () => {
  const body = { question: ARABIC, answer: '' };
  assert.deepEqual(untranslated({ at: { lang: 'ar' }, dutch: {} }, { act: 'publish', body }), []);
});
