import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDate, anActivity } from '../../../../test/support/plan.ts';
import { complete, copyOf, placeOfTask, rephrase, seenTaskFields, shiftActivity } from './change-activity.ts';

const shifted = (when: string, amount: number, unit: 'day' | 'week' | 'month') => {
  const moved = shiftActivity(anActivity({ when }), { amount, unit });
  return moved.ok ? moved.value.when : moved.reason;
};

test('what was vague is as vague after it moved', () => {
  const later = shifted('half jan 2027', 1, 'week');
  assert.equal(typeof later === 'object' && `${later.start} ${later.end}`, '2027-01-18 2027-01-27');
  const other = shifted('1 of half feb 2027', 1, 'day');
  assert.equal(typeof other === 'object' && other.alternatives.length, 2);
});

test('a month later is the same part of the next month, also where months differ in length', () => {
  const part = shifted('eind jan 2027', 1, 'month');
  assert.equal(typeof part === 'object' && part.text, 'eind februari 2027');
  const whole = shifted('in nov 2026', 1, 'month');
  assert.equal(typeof whole === 'object' && `${whole.start} ${whole.end}`, '2026-12-01 2026-12-31');
});

test('a date that moved is never surer than it was, and a month does not move by days', () => {
  const doubted = shifted('medio jan 2027??', 2, 'day');
  assert.deepEqual(typeof doubted === 'object' && [doubted.text, doubted.certainty, doubted.precision], [
    'misschien rond 13 t/m 22 januari 2027',
    'uncertain',
    'part',
  ]);
  assert.equal(shifted('nov 2026', 2, 'day'), 'too-vague');
});

test('a rhythm and an open date are not moved, and neither is anything over the edge of the calendar', () => {
  assert.equal(shifted('om de week', 1, 'day'), 'series');
  assert.equal(shifted('n.t.b.', 1, 'day'), 'no-date');
  assert.equal(shifted('1 jan 2027', 100_000, 'day'), 'too-far');
  assert.equal(shifted('1 jan 2027', Number.NaN, 'day'), 'too-far');
});

test('every phrase a date had is kept, oldest first, and the same phrase is not kept twice', () => {
  const first = rephrase(anActivity({ when: 'in jan' }), aDate('half jan'));
  const second = complete(first, aDate('15 jan'));
  assert.deepEqual(second.earlierPhrases, ['in jan', 'half jan']);
  assert.equal(rephrase(first, aDate('half jan')).earlierPhrases?.length, 1);
});

test('a copy has the same words, no past and nothing done', () => {
  const copied = copyOf({
    ...anActivity({
      status: { value: 'done', text: null },
      earlierPhrases: ['in jan'],
      tasks: [{ text: 'Zaal', who: [], doneOn: '2026-11-01' }],
    }),
    id: 'x',
  });
  assert.deepEqual(
    [copied.status.value, copied.earlierPhrases, copied.id, copied.tasks[0]?.doneOn],
    ['todo', undefined, undefined, null],
  );
});

test('a tick finds the task that was seen, wherever it stands now, and nothing when that is not sure', () => {
  const open = (text: string) => ({ text, who: [] });
  const before = [open('Zaal'), open('Drank'), open('Zaal')];
  const seen = { text: 'Zaal', nth: 1, revision: 4 };
  assert.equal(placeOfTask(before, seen, 4), 2);
  assert.equal(placeOfTask(before, seen, 5), null, 'two with the same words, and changed since');
  assert.equal(placeOfTask([open('Nieuw'), ...before], { text: ' Drank\r\n', nth: 0, revision: 4 }, 5), 2);
  assert.equal(placeOfTask(before, { text: 'Bloemen', nth: 0, revision: 4 }, 4), null);
  assert.deepEqual(seenTaskFields(before, 2, 4), { taak: 'Zaal', keer: '1', revision: '4', gedaan: 'ja' });
});
