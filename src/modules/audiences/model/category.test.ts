import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAudience } from '../../../../test/support/plan.ts';
import { attitudeOf } from './attitude.ts';
import { groupByCategory, shapeOf } from './category.ts';
import { silenceLimitDays } from './ring.ts';
import { sizeClassOf } from './size-class.ts';

test('the words of a category decide its shape, and else the side does', () => {
  assert.equal(shapeOf({ category: 'Programmastructuur', side: 'internal' }), 'programme');
  assert.equal(shapeOf({ category: 'overige interne doelgroepen', side: null }), 'intern');
  assert.equal(shapeOf({ category: 'Externe doelgroepen', side: 'internal' }), 'extern');
  assert.equal(shapeOf({ category: 'Zorg', side: 'internal' }), 'intern');
  assert.equal(shapeOf({ category: null, side: null }), 'extern');
});

test('groups stand programme first and extern last, with the words of the plan', () => {
  const groups = groupByCategory([
    anAudience({ category: 'extern' }),
    anAudience({ category: 'interne doelgroepen', side: 'internal' }),
    anAudience({ category: 'Extern' }),
    anAudience({ category: 'projectteam', side: 'internal' }),
  ]);
  assert.deepEqual(
    groups.map(({ title, members }) => [title, members]),
    [
      ['Projectteam', [3]],
      ['Interne doelgroepen', [1]],
      ['Extern', [0, 2]],
    ],
  );
});

test('a category of groups inside and outside stands there twice under two titles', () => {
  const groups = groupByCategory([
    anAudience({ category: 'Rond het plein', side: 'external' }),
    anAudience({ category: 'rond het plein', side: 'internal' }),
    anAudience({ category: 'Pers', side: 'external' }),
  ]);
  assert.deepEqual(
    groups.map(({ title, members }) => [title, members]),
    [
      ['Rond het plein, intern', [1]],
      ['Rond het plein, extern', [0]],
      ['Pers', [2]],
    ],
  );
});

test('attitude and size have an unknown as well', () => {
  assert.deepEqual([2, 1, 0, -1, null, undefined].map(attitudeOf), [
    'supports',
    'supports',
    'waits',
    'critical',
    'unknown',
    'unknown',
  ]);
  assert.deepEqual([49, 50, 299, 300, null].map(sizeClassOf), ['small', 'middle', 'middle', 'large', null]);
});

test('an agreed limit goes before the one of the ring', () => {
  assert.equal(silenceLimitDays({ ring: 'codecide', maxSilenceDays: 30 }), 30);
  assert.equal(silenceLimitDays({ ring: 'cothink', maxSilenceDays: null }), 28);
});
