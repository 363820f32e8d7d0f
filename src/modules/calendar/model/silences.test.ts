import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Activity, type Audience, type Plan } from '#kernel/plan.ts';
import { aDate, anActivity, anAudience } from '../../../../test/support/plan.ts';
import { placeAnchored } from './anchor/anchored.ts';
import { axisOfPlan, pastSilencesOf, readPlan, ringMatrixOf, silencesOf, timelineOf } from '../plan-readings.ts';
import { silenceLabel } from './silence-words.ts';

const today = '2026-11-18';
const sent = { value: 'done' as const, text: null };
const programme = { ...emptyPlan('Maasheuvel koopt in').programme, start: '2026-10-01', end: '2027-03-01' };
const planOf = (audience: Partial<Audience>, activities: readonly Activity[]): Plan => ({
  ...emptyPlan('Maasheuvel koopt in'),
  programme,
  audiences: [anAudience(audience)],
  activities,
});

test('an audience over its limit today is too long silent, and the next date says what it becomes', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: '8 oktober 2026', status: sent }),
    anActivity({ when: '24 november 2026' }),
  ]);
  const [silence] = silencesOf(plan, { today });
  assert.deepEqual(
    [silence?.kind, silence?.certain, silence?.daysToday, silence?.possibleDays],
    ['too-long', true, 41, 47],
  );
  assert.equal(silence && silenceLabel(silence), '41 dagen stil, wordt 47');
});

test('what goes on without a first day of its own makes no silence before the first message certain', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: 'doorlopend', title: 'Socials', audiences: [] }),
    anActivity({ when: '20 januari 2027' }),
  ]);
  assert.deepEqual(
    silencesOf(plan, { today }).filter(({ previous, certain }) => previous === null && certain),
    [],
  );
  const begun = {
    ...plan,
    activities: [anActivity({ when: 'vanaf oktober doorlopend', audiences: [] }), ...plan.activities],
  };
  assert.equal(silencesOf(begun, { today })[0]?.start, '2026-10-01', 'a first day in the words does count');
});

test('what only has a last day begins no silence that may not be there, and is the last one heard of before nothing more is planned', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: '20 november 2026', title: 'Startbrief' }),
    anActivity({ when: 'vóór 20 januari 2027', title: 'Bezoek' }),
    anActivity({ when: '10 december 2026', title: 'Straat dicht' }),
  ]);
  const found = silencesOf(plan, { today }).map(({ previous, next, certainDays, possibleDays }) => [
    previous?.title,
    next?.title ?? null,
    certainDays,
    possibleDays,
  ]);
  assert.deepEqual(found, [['Bezoek', null, 41, 81]]);
});

test('each day of a list is heard, and the time between two of them can be a silence', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [anActivity({ when: '24 november 2026 en 20 januari 2027' })]);
  const [silence] = silencesOf(plan, { today });
  assert.deepEqual([silence?.start, silence?.next?.text], ['2026-11-24', '24 november 2026 en 20 januari 2027']);
});

test('a vague next date gives two lengths', () => {
  const plan = planOf({ ring: 'informed' }, [
    anActivity({ when: '20 oktober 2026', status: sent }),
    anActivity({ when: 'in januari 2027' }),
  ]);
  const [silence] = silencesOf(plan, { today });
  assert.deepEqual([silence?.kind, silence?.certainDays, silence?.possibleDays], ['coming', 73, 103]);
  assert.equal(silence?.next?.text, 'in januari 2027');
});

test('the ring gives the limit where nothing was agreed: two, two, four and six weeks', () => {
  const limits = (['codecide', 'cowork', 'cothink', 'informed', null] as const).map(
    (ring) => silencesOf(planOf({ ring }, []), { today })[0]?.limitDays,
  );
  assert.deepEqual(limits, [14, 14, 28, 42, 42]);
});

test('a date that is still to be decided never fills a gap', () => {
  const without = silencesOf(planOf({}, [anActivity({ when: '8 oktober 2026', status: sent })]), { today });
  const withOne = silencesOf(
    planOf({}, [anActivity({ when: '8 oktober 2026', status: sent }), anActivity({ when: 'nader te bepalen' })]),
    { today },
  );
  assert.deepEqual(withOne, without);
});

test('what should have been sent and was not breaks no silence', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: '8 oktober 2026', status: sent }),
    anActivity({ when: '13 november 2026' }),
  ]);
  assert.equal(silencesOf(plan, { today })[0]?.daysToday, 41);
});

test('what is called done while its day is still to come was heard by nobody until that day', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: '8 oktober 2026', status: sent }),
    anActivity({ when: '24 november 2026', status: sent }),
  ]);
  const { moments } = readPlan({ plan }, { today });
  assert.deepEqual(
    moments[0]?.map(({ text, happened }) => [text, happened]),
    [
      ['8 oktober 2026', true],
      ['24 november 2026', false],
    ],
  );
  const [silence] = silencesOf(plan, { today });
  assert.deepEqual([silence?.daysToday, silence?.next?.text], [41, '24 november 2026']);
});

test('a past row of a plan that keeps no status counts as sent', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: '13 november 2026', status: { value: null, text: null } }),
  ]);
  assert.equal(
    silencesOf(plan, { today }).some(({ kind }) => kind === 'too-long'),
    false,
  );
});

test('a fortnightly series keeps an audience with a limit of two weeks out of the list', () => {
  const plan = planOf({ maxSilenceDays: 14 }, [anActivity({ when: 'om de week vanaf 5 oktober 2026' })]);
  assert.deepEqual(silencesOf(plan, { today }), []);
});

test('a chosen silence is no alarm until it ends, and from then on the limit holds again', () => {
  const chosenSilence = { until: '2027-01-15', reason: 'Eerst moet de gunning rond zijn' };
  const found = silencesOf(planOf({ chosenSilence }, []), { today });
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['chosen', 'coming'],
  );
  assert.equal(found[0]?.reason, chosenSilence.reason);
  assert.equal(found[1]?.start, '2027-01-15');
});

test('an agreement not to speak before a moment is a chosen silence too', () => {
  const found = silencesOf(planOf({ notBefore: { when: aDate('1 maart 2027'), reason: 'Na de gunning' } }, []), {
    today,
  });
  assert.deepEqual(
    found.map(({ kind, reason }) => [kind, reason]),
    [['chosen', 'Na de gunning']],
  );
});

test('a programme that is over asks for no messages any more', () => {
  const plan = planOf({}, [anActivity({ when: '8 oktober 2026', status: sent })]);
  assert.deepEqual(silencesOf(plan, { today: '2027-06-01' }), []);
});

test('nobody is silent about a programme that has yet to begin', () => {
  const later = planOf({ ring: 'informed' }, [
    anActivity({ when: '1 december 2026' }),
    anActivity({ when: '10 januari 2027' }),
    anActivity({ when: '15 februari 2027' }),
  ]);
  assert.deepEqual(
    silencesOf({ ...later, programme: { ...programme, start: '2026-12-01' } }, { today: '2026-01-01' }),
    [],
  );
});

test('a message of another programme to the same audience breaks the silence', () => {
  const own = planOf({ maxSilenceDays: 30 }, [anActivity({ when: '8 oktober 2026', status: sent })]);
  const other = {
    ...planOf({}, [anActivity({ when: '10 november 2026', status: sent })]),
    programme: { ...programme, name: 'Wijkteam Peelrand' },
  };
  const [silence] = silencesOf(own, { today, otherPlans: [other] });
  assert.equal(silence?.previous?.programme, 'Wijkteam Peelrand');
  assert.equal(silence?.kind, 'coming');
});

test('a message that is planned, not sent, starts no count of days until today', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [anActivity({ when: '.. nov' })]);
  const later = silencesOf(plan, { today }).find(({ next }) => next === null);
  assert.equal(later?.daysToday, null);
});

test('a campaign whose first activity is tomorrow has been silent to nobody, also when its programme began in January', () => {
  const plan = planOf({ name: 'Ondernemers', ring: 'informed' }, [
    anActivity({ when: '19 november 2026', audiences: [] }),
    anActivity({ when: '12 februari 2027', audiences: ['Ondernemers'] }),
  ]);
  const found = silencesOf({ ...plan, programme: { ...programme, start: '2026-01-01' } }, { today });
  assert.deepEqual(found.map(({ kind, start, daysToday }) => [kind, start, daysToday])[0], [
    'coming',
    '2026-11-19',
    null,
  ]);
});

test('a programme that is running and plans nothing at all is silent since it began', () => {
  assert.equal(silencesOf(planOf({ maxSilenceDays: 30 }, []), { today })[0]?.start, '2026-10-01');
});

test('once a month keeps to a limit of four weeks, and to one of two weeks it does not', () => {
  const monthly = [anActivity({ when: 'elke maand vanaf 5 oktober 2026', status: { value: 'doing', text: null } })];
  const during = { ...programme, end: '2027-02-05' };
  assert.deepEqual(silencesOf({ ...planOf({ maxSilenceDays: 28 }, monthly), programme: during }, { today }), []);
  assert.notDeepEqual(silencesOf({ ...planOf({ maxSilenceDays: 14 }, monthly), programme: during }, { today }), []);
});

test('what hangs on a dated moment breaks a silence about its days, and without that moment it breaks none', () => {
  const hanging = anActivity({ title: 'Vragenuur', when: '2 weken na de bekendmaking' });
  const announced = anActivity({ title: 'Bekendmaking', when: '12 mei 2027', audiences: [] });
  const [moment] = readPlan(placeAnchored(planOf({}, [announced, hanging])), { today }).moments[0] ?? [];
  assert.deepEqual([moment?.title, (moment?.to ?? 0) - (moment?.from ?? 0)], ['Vragenuur', 6]);
  assert.deepEqual(readPlan(placeAnchored(planOf({}, [hanging])), { today }).moments[0], []);
});

test('a series without a beginning was not sent because a month went by', () => {
  const plan = planOf({ maxSilenceDays: 28 }, [anActivity({ when: 'elke maand' })]);
  const { moments } = readPlan({ plan }, { today });
  assert.equal(
    moments[0]?.some(({ happened }) => happened),
    false,
  );
  const running = readPlan(
    { plan: planOf({}, [anActivity({ when: 'elke maand', status: { value: 'doing', text: null } })]) },
    {
      today,
    },
  );
  assert.equal(
    running.moments[0]?.some(({ happened }) => happened),
    true,
  );
});

test('of a period that is over, the silences that were are told, and the longest is the one of the matrix', () => {
  const over = { ...programme, start: '2020-10-01', end: '2022-01-31' };
  const plan = {
    ...planOf({ maxSilenceDays: 30 }, [
      anActivity({ when: '1 november 2020', status: { value: null, text: null } }),
      anActivity({ when: '1 maart 2021', status: { value: null, text: null } }),
    ]),
    programme: over,
  };
  const reading = readPlan({ plan }, { today });
  const past = pastSilencesOf(reading, today);
  assert.deepEqual(reading.silences, []);
  assert.deepEqual(
    past.map(({ kind, certainDays }) => [kind, certainDays]),
    [
      ['past', 120],
      ['past', 336],
    ],
  );
  assert.equal(
    ringMatrixOf(plan, reading).columns[0]?.longest?.certainDays,
    Math.max(...past.map((each) => each.certainDays)),
  );
});

test('a series without a status in a plan that is over is drawn, counted and heard of', () => {
  const open = { value: null, text: null };
  const plan = {
    ...planOf({ maxSilenceDays: 14 }, []),
    programme: { ...programme, start: '2020-10-01', end: '2022-01-31' },
    activities: [{ ...anActivity({ status: open }), when: { ...aDate('om de week'), start: '2020-10-01' } }],
  };
  const reading = readPlan({ plan }, { today });
  const column = ringMatrixOf(plan, reading).columns[0];
  assert.deepEqual([column?.moments, column?.longest?.certainDays], [35, 14]);
  assert.ok(reading.moments[0]?.every(({ happened }) => happened));
  assert.deepEqual(pastSilencesOf(reading, today), []);
  const timeline = timelineOf(plan, reading, { today, axis: axisOfPlan(reading, today, 'weeks') });
  const [piece] = timeline.groups.flatMap(({ lanes }) => lanes.flatMap(({ pieces }) => pieces));
  assert.equal(piece?.kind === 'series' && piece.ticks.length, 11);
});

test('a silence that is only possible is drawn too', () => {
  const plan = planOf({ maxSilenceDays: 30 }, [
    anActivity({ when: '17 november 2026', status: sent }),
    anActivity({ when: 'half december 2026' }),
  ]);
  const reading = readPlan({ plan }, { today });
  const timeline = timelineOf(plan, reading, { today, axis: axisOfPlan(reading, today, 'weeks') });
  const pieces = timeline.groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.pieces));
  const [hatch] = pieces.flatMap((piece) => (piece.kind === 'silence' ? [piece] : []));
  assert.deepEqual([hatch?.silence.certain, hatch?.silence.certainDays], [false, 24]);
});

test('a rhythm without an end goes on until the last day that the calendar speaks of, also when that is only a first day', () => {
  const plan = {
    ...planOf({ maxSilenceDays: 56 }, [
      anActivity({ when: 'elke 6 weken vanaf december 2026' }),
      anActivity({ when: 'na 1 september 2027' }),
    ]),
    programme: { ...programme, end: null },
  };
  const late = silencesOf(plan, { today }).filter(({ start }) => start > '2026-12-31');
  assert.deepEqual(late, []);
});
