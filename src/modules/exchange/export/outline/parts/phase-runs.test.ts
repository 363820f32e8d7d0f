import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { phaseRuns } from './phase-runs.ts';

const REF = { from: '2027-01-01', to: '2027-12-31', ref: '2027-01-01' };
const activity = (title: string, when: string, phase: string | null): Activity => ({
  ...{ title, when: parseFuzzyDate(when, REF), phase, kind: 'activity', channels: [], audiences: [], rings: [] },
  ...{ objective: null, sender: null, responsible: [], status: { value: null, text: null }, tasks: [], notes: null },
});
const shape = (activities: readonly Activity[], names: readonly string[] = []) =>
  phaseRuns(activities, names)?.map((run) => `${run.phase}: ${run.activities.map(({ title }) => title).join()}`) ??
  null;

test('phases follow each other in time, and what repeats or has no date stands with its phase', () => {
  assert.deepEqual(
    shape([
      activity('later', '3 juni 2027', 'Bouw'),
      activity('brief', '4 maart 2027', 'Start'),
      activity('spreekuur', 'elke 1e maandag', 'Bouw'),
      activity('feest', 'nader te bepalen', 'Einde'),
      activity('los', 'nader te bepalen', null),
    ]),
    ['Start: brief', 'Bouw: later,spreekuur', 'Einde: feest', 'null: los'],
  );
});

test('phases through each other stand once each, in the order of the plan, with what has no phase last', () => {
  const through = [
    activity('vroeg', '1 februari 2027', 'Bouw'),
    activity('los', '15 februari 2027', null),
    activity('a', '1 maart 2027', 'Start'),
    activity('b', '2 maart 2027', 'Bouw'),
    activity('later', '3 maart 2027', 'Start'),
    activity('extra', '4 maart 2027', 'Nazorg'),
  ];
  assert.deepEqual(shape(through, ['Start', 'Bouw']), [
    'Start: a,later',
    'Bouw: vroeg,b',
    'Nazorg: extra',
    'null: los',
  ]);
});

test('without phases, or with a few between many rows without one, rows are not put together', () => {
  assert.equal(shape([activity('brief', '4 maart 2027', null)]), null);
  const few = [
    activity('a', '1 maart 2027', null),
    activity('b', '2 maart 2027', 'Bouw'),
    activity('c', '3 maart 2027', null),
  ];
  assert.equal(shape(few, ['Bouw']), null);
});
