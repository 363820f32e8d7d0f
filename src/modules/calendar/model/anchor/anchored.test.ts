import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, type Activity, type Phase, type Plan } from '#kernel/plan.ts';
import { aDate, anActivity } from '../../../../../test/support/plan.ts';
import { placeAnchored } from './anchored.ts';

const aPhase = (name: string, period: string | null): Phase => ({
  ...{ name, accent: null, milestone: null },
  period: period === null ? null : aDate(period),
});
const planWith = (activities: readonly Activity[], phases: readonly Phase[] = []): Plan => ({
  ...emptyPlan('Proef'),
  activities,
  phases,
});
const row = (title: string, when: string, rest: Partial<Omit<Activity, 'when'>> = {}) =>
  anActivity({ title, when, ...rest });

/** The days of the last activity, or why it has none. */
function placed(plan: Plan): string {
  const { plan: shown, placings } = placeAnchored(plan);
  const placing = placings.get(plan.activities.length - 1);
  const when = shown.activities.at(-1)?.when;
  return placing?.kind === 'open' ? placing.why : `${when?.start ?? '…'} ${when?.end ?? '…'}`;
}
const after = (when: string, ...others: readonly Activity[]) => placed(planWith([...others, row('Vragenuur', when)]));
const ANNOUNCED = row('Bekendmaking', '12 mei 2027');

test('what hangs on a dated moment is about so many days from it, and stays on its own side', () => {
  assert.equal(after('2 weken na de bekendmaking', ANNOUNCED), '2027-05-23 2027-05-29');
  assert.equal(after('2 weken vóór de bekendmaking', ANNOUNCED), '2027-04-25 2027-05-01');
  assert.equal(after('dag na de bekendmaking', ANNOUNCED), '2027-05-13 2027-05-14');
  assert.equal(after('1 maand na bekendmaking', ANNOUNCED), '2027-06-05 2027-06-19');
  assert.equal(after('uiterlijk 2 weken voor de bekendmaking', ANNOUNCED), '2027-04-22 2027-04-28');
  assert.equal(after('binnen 2 weken na de bekendmaking', ANNOUNCED), '2027-05-13 2027-05-26');
});

test('without a distance it is open on the far side, as after a day', () => {
  assert.equal(after('na de bekendmaking', ANNOUNCED), '2027-05-13 …');
  assert.equal(after('voor de bekendmaking', ANNOUNCED), '… 2027-05-11');
});

test('a vague moment gives vaguer days, and nothing is ever a sure day', () => {
  assert.equal(after('1 week na de bekendmaking', row('Bekendmaking', 'half mei 2027')), '2027-05-15 2027-05-30');
  for (const phrase of ['2 weken na de bekendmaking', 'na de bekendmaking', 'tijdens de bekendmaking']) {
    const { plan } = placeAnchored(planWith([ANNOUNCED, row('Vragenuur', phrase)]));
    const when = plan.activities[1]?.when;
    assert.deepEqual([when?.certainty, when?.text], ['approximate', phrase]);
    assert.match(when?.edtf ?? '', /~/);
  }
});

test('a phase is found by its number, its name or its place, and is on all of its days', () => {
  const phases = [aPhase('Verkenning', '1 jan t/m 31 jan 2027'), aPhase('Ontwerp', '1 feb t/m 31 mrt 2027')];
  const numbered = phases.map((phase, at) => ({ ...phase, name: `Fase ${2 - at}: ${phase.name}` }));
  const during = (when: string, given = phases) => placed(planWith([row('Vragenuur', when)], given));
  assert.equal(during('tijdens fase 2'), '2027-02-01 2027-03-31');
  assert.equal(during('tijdens fase 2', numbered), '2027-01-01 2027-01-31');
  assert.equal(during('in de ontwerpfase'), '2027-02-01 2027-03-31');
  assert.equal(during('na afloop van fase 1'), '2027-02-01 …');
  assert.equal(during('2 weken na fase 1'), '2027-02-11 2027-02-17');
  assert.equal(during('tijdens fase 3'), 'unnamed');
});

test('only one clear match counts; none and several stay without days and say so', () => {
  const two = [row('Bijeenkomst noord', '3 mei 2027'), row('Bijeenkomst zuid', '9 mei 2027')];
  assert.equal(after('na de bijeenkomst', ...two), 'several');
  assert.equal(after('na bijeenkomst zuid', ...two), '2027-05-10 …');
  assert.equal(after('na de bijeenkomst', ANNOUNCED), 'unnamed');
  assert.equal(after('na de bijeenkomst', row('Uitnodiging bijeenkomst', '3 mei 2027')), 'unnamed');
  assert.equal(after('na de bijeenkomst', row('Eerste bijeenkomst', '3 mei 2027')), '2027-05-04 …');
  assert.equal(after('na de gunning', row('Besluit over de gunning', '3 mei 2027')), '2027-05-04 …');
  assert.equal(after('na de bijeenkomst', row('Bewonersbijeenkomst', '3 mei 2027')), '2027-05-04 …');
  assert.equal(after('na de bekendmaking', ANNOUNCED, ANNOUNCED), '2027-05-13 …');
});

test('what was cancelled, has no days or comes back gives no days', () => {
  const cancelled = { status: { value: 'cancelled' as const, text: null } };
  assert.equal(after('na de bekendmaking', row('Bekendmaking', '12 mei 2027', cancelled)), 'unnamed');
  assert.equal(after('na de bekendmaking', row('Bekendmaking', 'n.t.b.')), 'undated');
  assert.equal(after('na de bekendmaking', row('Bekendmaking', 'elke maand vanaf 1 mei 2027')), 'undated');
});

test('a chain is followed to its end in any order, and a circle has no days', () => {
  const middle = row('Brief gunning', '1 week na de bekendmaking');
  assert.equal(after('1 week na brief gunning', ANNOUNCED, middle), '2027-05-20 2027-06-01');
  assert.equal(after('1 week na brief gunning', middle, ANNOUNCED), '2027-05-20 2027-06-01');
  const round = [row('Gunning', 'na vergadering'), row('Vergadering', 'na gunning'), row('Vragenuur', 'na gunning')];
  assert.equal(placed(planWith(round)), 'circle');
  assert.equal(placed(planWith([row('Gunning', '2 weken na de gunning')])), 'unnamed');
});

test('what has days of its own, a condition and a plan without such dates stay as they are', () => {
  const plan = planWith([ANNOUNCED, row('Brief', 'indien nodig'), row('Inloop', 'na 12 mei 2027')]);
  assert.equal(placeAnchored(plan).plan, plan);
  const hanging = planWith([ANNOUNCED, row('Vragenuur', '2 weken na de bekendmaking')]);
  const once = placeAnchored(hanging).plan;
  assert.deepEqual(placeAnchored(once).plan, once);
});

const PHRASES = [
  'na b',
  '2 weken na c',
  'een jaar voor a',
  'tijdens fase 2',
  '999 jaar na b',
  '12 mei 2027',
  'fase I',
  'na fase',
];
const activity = fc
  .record({
    title: fc.constantFrom('a', 'b', 'c', 'A b', 'fase 2', ''),
    when: fc.constantFrom(...PHRASES),
    at: fc.string(),
  })
  .map(({ title, when, at }) => {
    const made = anActivity({ title, when });
    const { anchor } = made.when;
    return at === '' || anchor === null ? made : { ...made, when: { ...made.when, anchor: { ...anchor, text: at } } };
  });

test('never throws, never moves what has days, and every day found is a day of the calendar', () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 12 }), (activities) => {
      const { plan, placings } = placeAnchored(planWith(activities, [aPhase('Fase 2', 'mei 2027')]));
      plan.activities.forEach((shown, index) => {
        if (placings.get(index)?.kind !== 'placed') assert.equal(shown, activities[index]);
        for (const day of [shown.when.start, shown.when.end])
          if (day !== null) assert.equal(Temporal.PlainDate.from(day).toString(), day);
      });
    }),
    { numRuns: 500 },
  );
});

test('a chain of ten thousand is walked once', () => {
  const activities = Array.from({ length: 10_000 }, (_, at) => ({
    ...row(`Stap ${at}`, at === 0 ? '12 mei 2027' : 'na de gunning'),
  })).map((each, at) =>
    each.when.anchor === null
      ? each
      : { ...each, when: { ...each.when, anchor: { ...each.when.anchor, text: `Stap ${at - 1}` } } },
  );
  assert.equal(placeAnchored(planWith(activities.toReversed())).placings.size, 9_999);
});
