import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '#kernel/plan.ts';
import { emptyPlan } from '#kernel/plan.ts';
import type { Expected, ExpectedActivity } from '../expected.ts';
import { scorePlan } from './score-plan.ts';
import { scoreText } from './score-text.ts';
import { ratesOf, Tally } from './tally.ts';

const expectedRow: ExpectedActivity = {
  phrase: 'half mei',
  when: { mustContain: '2024-05-15', within: ['2024-05-01', '2024-05-31'] },
  title: 'Brief aan de buren',
  audiences: ['Buren', 'raad'],
  channels: ['Brief'],
  sender: 'College',
  responsible: [],
  status: null,
  tasks: ['Drukken'],
};
const expected: Expected = {
  activities: [
    expectedRow,
    { ...expectedRow, phrase: '1 juni', when: { start: '2024-06-01', end: '2024-06-01' }, title: 'Opening' },
  ],
};

const activity = (change: Partial<Activity>): Activity => ({
  when: {
    text: 'Half mei',
    start: '2024-05-11',
    end: '2024-05-20',
    edtf: null,
    precision: 'part',
    certainty: 'approximate',
    alternatives: [],
    rrule: null,
    anchor: null,
  },
  title: 'Brief aan de buren.',
  kind: 'activity',
  channels: ['brief'],
  audiences: ['Raad', 'buren'],
  rings: [],
  objective: null,
  sender: 'college',
  responsible: [],
  status: { value: null, text: null },
  tasks: [{ text: '- Drukken', who: [] }],
  notes: null,
  ...change,
});
const second = activity({
  title: 'Opening',
  when: { ...activity({}).when, text: '1 juni', start: '2024-06-01', end: '2024-06-01' },
});
const ratesFor = (activities: readonly Activity[], measure: string) =>
  ratesOf(
    scorePlan('x', expected, { ...emptyPlan('x'), activities }).counts.get(measure) ?? {
      right: 0,
      expected: 0,
      extra: 0,
    },
  );

test('a plan with everything that was expected has no misses, whatever its capitals, bullets and full stops', () => {
  assert.deepEqual(scorePlan('x', expected, { ...emptyPlan('x'), activities: [activity({}), second] }).misses, []);
});

test('a row that is missing lowers recall, also of its fields; a row too many lowers precision', () => {
  assert.deepEqual(ratesFor([second], 'rows'), { recall: 0.5, precision: 1 });
  assert.equal(ratesFor([second], 'phrase').recall, 0.5);
  assert.equal(
    ratesFor(
      [activity({}), second, activity({ title: 'Iets verzonnens', when: { ...second.when, text: 'nooit' } })],
      'rows',
    ).precision,
    2 / 3,
  );
});

test('any activity is wrong where none is expected', () => {
  const tally = scorePlan('x', { activities: [] }, { ...emptyPlan('x'), activities: [activity({})] });
  assert.deepEqual(ratesOf(tally.counts.get('rows') ?? { right: 0, expected: 0, extra: 0 }), {
    recall: 1,
    precision: 0,
  });
});

test('each field of a row can be wrong', () => {
  const wrong: readonly (readonly [string, Partial<Activity>])[] = [
    ['interval', { when: { ...activity({}).when, end: '2024-06-02' } }],
    ['row audiences', { audiences: ['Buren en raad'] }],
    ['row channels', { channels: [] }],
    ['sender', { sender: null }],
    ['responsible', { responsible: ['Nel'] }],
    ['status', { status: { value: 'done', text: 'ja' } }],
    ['tasks', { tasks: [] }],
    ['title', { title: 'Brief aan buren' }],
  ];
  for (const [measure, change] of wrong) {
    const { recall, precision } = ratesFor([activity(change), second], measure);
    assert.ok(recall < 1 || precision < 1, measure);
  }
});

test('text that is lost and words that are invented are both counted', () => {
  const tally = new Tally('x');
  scoreText(tally, ['Brief aan de buren', 'Een zin die nergens staat'], {
    ...emptyPlan('x'),
    activities: [activity({ audiences: [], sender: null, channels: [], tasks: [], responsible: ['Nel'] })],
  });
  assert.deepEqual(tally.counts.get('text kept'), { right: 1, expected: 2, extra: 0 });
  assert.deepEqual(tally.counts.get('words of the source'), { right: 0, expected: 1, extra: 0 });
});
