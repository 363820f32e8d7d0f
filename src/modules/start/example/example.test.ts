import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContinuous, isSeries, silencesOf, stateOf } from '#modules/calendar/index.ts';
import { checkPlan } from '#modules/checks/index.ts';
import { parsePlanFileText, serialisePlan } from '#modules/exchange/index.ts';
import { examplePlans } from './index.ts';

/** Days that are hard on a calendar: ends of months and years, a leap day, a weekend. */
const DAYS = ['2026-11-21', '2026-12-31', '2027-01-01', '2027-02-28', '2027-06-15', '2028-02-29', '2028-08-31'];
const [TODAY = ''] = DAYS;
const richest = (today: string) => {
  const [first] = examplePlans(today);
  assert.ok(first);
  return first;
};

for (const today of DAYS) {
  test(`looked at on ${today}, the example has done, late, busy, planned and cancelled activities`, () => {
    const states = new Set(richest(today).activities.map((activity) => stateOf(activity, { today, isOver: false })));
    assert.deepEqual([...states].sort(), ['cancelled', 'doing', 'done', 'late', 'planned']);
  });

  test(`looked at on ${today}, the checks find a handful of different things`, () => {
    for (const plan of examplePlans(today)) {
      const { open } = checkPlan(plan, { today });
      assert.ok(open.length >= 6 && open.length <= 25, `${plan.programme.name}: ${open.length}`);
      assert.ok(new Set(open.map(({ rule }) => rule)).size >= 5, plan.programme.name);
      assert.equal(new Set(open.map(({ severity }) => severity)).size, 3, plan.programme.name);
    }
  });

  test(`looked at on ${today}, a group is silent too long, another will be and one chose it`, () => {
    assert.deepEqual([...new Set(silencesOf(richest(today), { today }).map(({ kind }) => kind))].sort(), ['chosen', 'coming', 'too-long']);
  });
}

test('dates are as people write them: exact, vague, alternative, recurring, continuous and not known yet', () => {
  const { activities } = richest(TODAY);
  const certainties = new Set(activities.map(({ when }) => when.certainty));
  for (const each of ['exact', 'approximate', 'alternative', 'tbd', 'uncertain'] as const) assert.ok(certainties.has(each), each);
  assert.equal(activities.filter(isSeries).length, 4);
  assert.ok(activities.some(isContinuous));
  assert.ok(activities.some(({ when }) => when.anchor !== null));
});

test('every word of a link leads somewhere: goals, phases and audiences exist', () => {
  for (const plan of examplePlans(TODAY)) {
    const known = { goals: plan.goals.map(({ text }) => text), phases: plan.phases.map(({ name }) => name), audiences: plan.audiences.map(({ name }) => name) };
    for (const { title, goals = [], phase, audiences } of plan.activities) {
      for (const goal of goals) assert.ok(known.goals.includes(goal), `${title}: ${goal}`);
      if (phase) assert.ok(known.phases.includes(phase), `${title}: ${phase}`);
      for (const name of audiences) assert.ok(name === 'Alle doelgroepen' || known.audiences.includes(name), `${title}: ${name}`);
    }
    for (const { text, audiences } of plan.goals) for (const name of audiences) assert.ok(known.audiences.includes(name), `${text}: ${name}`);
  }
});

test('a day is the day it says, and never in a weekend', () => {
  for (const today of DAYS) {
    for (const { when, title } of richest(today).activities) {
      if (!/^\d{1,2} [a-z]{3}$/.test(when.text)) continue;
      assert.equal(Number(when.text.split(' ')[0]), Number(when.start?.slice(8)), `${title} ${when.text} ${when.start}`);
    }
  }
});

test('a plan of the example was written before today, whatever day of the week that is', () => {
  for (const today of ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`))
    for (const { programme } of examplePlans(today)) assert.ok((programme.documentDate ?? '') < today, today);
});

test('today stands in a phase', () => {
  for (const today of DAYS) {
    const now = richest(today).phases.filter(({ period }) => (period?.start ?? '9') <= today && today <= (period?.end ?? ''));
    assert.equal(now.length, 1, today);
  }
});

test('the example goes out as a plan file and comes back unchanged', () => {
  for (const plan of examplePlans(TODAY)) {
    const back = parsePlanFileText(serialisePlan(plan));
    assert.ok(back.ok);
    assert.deepEqual(back.value, plan);
  }
});
