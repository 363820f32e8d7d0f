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
const shape = (activities: readonly Activity[]) =>
  phaseRuns(activities)?.map((run) => `${run.phase}: ${run.activities.map(({ title }) => title).join()}`) ?? null;

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

test('without phases, or with phases through each other, rows are not put together', () => {
  assert.equal(shape([activity('brief', '4 maart 2027', null)]), null);
  const through = [
    activity('a', '1 maart 2027', 'Start'),
    activity('b', '2 maart 2027', 'Bouw'),
    activity('c', '3 maart 2027', 'Start'),
  ];
  assert.equal(shape(through), null);
});
