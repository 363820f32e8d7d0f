import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from './parse.ts';
import { describeDateProblem, findDateProblem } from './problem.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };
const sentence = (text: string): string | null => {
  const problem = findDateProblem(text, context);
  return problem === null ? null : describeDateProblem(problem);
};

test('a day the calendar does not have gets a suggestion, keeps its text and has no days', () => {
  assert.equal(sentence('31 nov'), '“31 nov” bestaat niet. Bedoel je 30 november?');
  assert.equal(sentence('30 feb 2027'), '“30 feb 2027” bestaat niet. Bedoel je 28 februari 2027?');
  assert.equal(sentence('week 53 2027'), 'Week 53 bestaat niet in 2027. Bedoel je week 52?');
  const date = parseFuzzyDate('31 nov', context);
  assert.deepEqual([date.text, date.start, date.end, date.certainty], ['31 nov', null, null, 'tbd']);
});

test('a wrong weekday is told, and the day is kept as not sure', () => {
  assert.equal(sentence('vr 17 april 2027'), '17 april 2027 is een zaterdag, geen vrijdag. Welke dag bedoel je?');
  const date = parseFuzzyDate('vr 17 april 2027', context);
  assert.deepEqual([date.start, date.certainty], ['2027-04-17', 'uncertain']);
});

test('an end before its start and words that are no date are told apart', () => {
  assert.equal(findDateProblem('14 t/m 10 sep', context)?.kind, 'end-before-start');
  assert.equal(findDateProblem('als het zo uitkomt misschien', context)?.kind, 'not-understood');
});

test('a good phrase, an undecided one and an empty field are no problem', () => {
  for (const text of ['9 maart', 'n.t.b.', 'om de week', 'na gunning', '', '  '])
    assert.equal(findDateProblem(text, context), null, text);
});
