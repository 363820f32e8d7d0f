import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Activity, emptyPlan, type Plan } from '#kernel/plan.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { dayNumber, dayOf } from './day.ts';
import { planPeriod } from './plan-period.ts';
import { seriesMoments } from './series.ts';
import { unbegunBegin } from './unbegun-begin.ts';

const TODAY = '2026-11-22';
const aPlan = (start: string | null, activities: readonly Activity[]): Plan => {
  const plan = emptyPlan('Proef');
  return { ...plan, programme: { ...plan.programme, start, end: '2027-12-31' }, activities };
};
/** A series as a reader leaves it that took the first day of a year for the day of writing. */
const aSeries = (when: string): Activity => ({
  ...anActivity({ when, status: { value: null, text: null } }),
  when: parseFuzzyDate(when, { ref: '2026-01-01' }),
});

test('a series without a beginning has the first day that the calendar draws, and never one that a reader filled in', () => {
  const starts = [null, '2026-09-01', '2027-02-01'];
  const others = [[], [anActivity({ when: '8 oktober 2026' })], [anActivity({ when: '3 maart 2027' })]];
  for (const start of starts) {
    for (const dated of others) {
      for (const when of ['elke woensdag', 'om de week op maandag', 'elke eerste dinsdag van de maand']) {
        const series = aSeries(when);
        const plan = aPlan(start, [series, ...dated]);
        const today = dayNumber(TODAY);
        const [drawn] = seriesMoments(series.when, { period: planPeriod(plan, today), today });
        const began = unbegunBegin(plan, TODAY)(series);
        assert.equal(began, drawn === undefined ? null : dayOf(drawn.day), when);
        if (start === null && dated.length === 0) assert.ok(began !== null && began >= TODAY, when);
      }
    }
  }
});

test('what has a beginning of its own, or runs already, keeps it', () => {
  const plan = aPlan(null, []);
  assert.equal(unbegunBegin(plan, TODAY)(aSeries('elke woensdag vanaf 2 sep 2026')), null);
  assert.equal(
    unbegunBegin(plan, TODAY)({ ...aSeries('elke woensdag'), status: { value: 'doing', text: null } }),
    null,
  );
  assert.equal(unbegunBegin(plan, TODAY)(anActivity({ when: '8 dec 2026' })), null);
});
