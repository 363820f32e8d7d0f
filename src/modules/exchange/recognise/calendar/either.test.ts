import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

function rowOf(when: string) {
  const { plan, items } = recognisePlan(
    aDocument(
      heading(1, 'Kalender'),
      table(['Wanneer', 'Wat', 'Voor wie'], ['5 oktober 2026', 'Brief', 'Ouders'], [when, 'Poster', 'Scholen']),
    ),
    { ref: '2026-09-01' },
  );
  const date = plan.activities[1]?.when;
  const question = items.filter(({ kind }) => kind === 'activity')[1]?.question;
  return { date, question };
}

test('one moment or a stretch without an end keeps both: it is open, and a person is asked', () => {
  for (const when of ['begin maart of na de voorjaarsvakantie', 'na de herfstvakantie of anders in december']) {
    const { date, question } = rowOf(when);
    assert.equal(date?.text, when);
    assert.deepEqual([date?.precision, date?.end, question?.code], ['open', null, 'dateAlternatives'], when);
  }
  assert.equal(rowOf('begin maart of na de voorjaarsvakantie').date?.start, '2027-03-01');
  assert.deepEqual(rowOf('begin maart of na 1 april').question?.options, ['2027-03-01/2027-03-10']);
});

test('before a moment or on another keeps the last day of both', () => {
  const { date, question } = rowOf('uiterlijk 1 november of half november');
  assert.deepEqual([date?.start, date?.end, question?.code], [null, '2026-11-20', 'dateAlternatives']);
});

test('two moments that both have an end stay the choice they were', () => {
  const { date, question } = rowOf('12 of 13 november 2026');
  assert.deepEqual(
    [date?.certainty, date?.alternatives.length, question?.code],
    ['alternative', 2, 'dateAlternatives'],
  );
});
