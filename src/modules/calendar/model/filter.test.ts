import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, RINGS, type Plan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';
import { bookOf } from '../audience-book.ts';
import { filterActivities, filterQuery, NO_FILTER, parseFilter, type CalendarFilter } from './filter.ts';

const plan: Plan = {
  ...emptyPlan('Proef'),
  audiences: [anAudience({ name: 'Aanbieders', ring: 'cowork' }), anAudience({ name: 'Cliënten', ring: 'informed' })],
  activities: [
    anActivity({ title: 'Nieuwsbrief 1', when: '1 december 2026', phase: 'Fase 1' }),
    anActivity({ title: 'Inloopuur', audiences: ['cliënten'], channels: ['Bijeenkomst'], when: 'in januari 2027' }),
    anActivity({
      title: 'Deelplan',
      audiences: [],
      channels: [],
      when: 'nader te bepalen',
      responsible: ['Joris de Wit'],
    }),
  ],
};
const found = (filter: Partial<CalendarFilter>) =>
  filterActivities(plan, { ...NO_FILTER, ...filter }, { book: bookOf(plan), today: '2026-11-18' });

test('without a filter everything stays', () => assert.deepEqual(found({}), [0, 1, 2]));

test('each part of the filter leaves what fits', () => {
  assert.deepEqual(found({ audiences: ['clienten'] }), [1]);
  assert.deepEqual(found({ channels: ['nieuwsbrief'] }), [0]);
  assert.deepEqual(found({ people: ['Joris de Wit'] }), [2]);
  assert.deepEqual(found({ people: ['Joris'] }), [2], 'the only Joris is Joris de Wit');
  assert.deepEqual(found({ phases: ['Fase 1'] }), [0]);
  assert.deepEqual(found({ rings: ['informed'] }), [1]);
  assert.deepEqual(found({ states: ['late'] }), []);
  assert.deepEqual(found({ search: 'INLOOP' }), [1]);
});

test('a period keeps what may fall in it, and what has no date', () => {
  assert.deepEqual(found({ from: '2027-01-20', to: '2027-02-01' }), [1, 2]);
});

test('an address with nonsense asks nothing', () => {
  assert.deepEqual(parseFilter('status=kapot&ring=&van=31-31&doelgroep=%20&onbekend=1'), NO_FILTER);
});

test('a filter survives its address', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 40 })
    .map((value) => value.trim())
    .filter((value) => value !== '' && value.isWellFormed());
  const filter: fc.Arbitrary<CalendarFilter> = fc.record(
    {
      audiences: fc.array(text, { maxLength: 3 }),
      channels: fc.array(text, { maxLength: 3 }),
      people: fc.array(text, { maxLength: 3 }),
      phases: fc.array(text, { maxLength: 2 }),
      states: fc.constantFrom([], ['late' as const], ['planned' as const, 'done' as const]),
      rings: fc.subarray([...RINGS]),
      search: fc.option(text),
      from: fc.constantFrom(null, '2027-01-01'),
      to: fc.constantFrom(null, '2027-02-28'),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(filter, (value) => assert.deepEqual(parseFilter(filterQuery(value)), value)));
});
