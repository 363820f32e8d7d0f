import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAudience } from '../../../../test/support/plan.ts';
import { influenceInsightOf, insightOf } from './insight.ts';

const known = anAudience({ ring: 'cowork', attitude: 1 });
const tooFar = anAudience({ ring: 'informed', desiredRing: 'cowork' });
const tooNear = anAudience({ ring: 'codecide', desiredRing: 'cothink' });
const withoutRing = anAudience({ ring: null, attitude: 1 });
const withoutAttitude = anAudience({ ring: 'cothink' });

test('who stands too far away goes before everything else', () => {
  assert.deepEqual(insightOf([withoutAttitude, withoutRing, tooNear, tooFar]), { kind: 'too-far', audiences: [3] });
});

test('then comes who stands too near, then who has no ring, then whose attitude is unknown', () => {
  assert.deepEqual(insightOf([withoutAttitude, withoutRing, tooNear]), { kind: 'too-near', audiences: [2] });
  assert.deepEqual(insightOf([withoutAttitude, withoutRing]), { kind: 'no-ring', audiences: [1] });
  assert.deepEqual(insightOf([known, withoutAttitude, withoutAttitude]), { kind: 'no-attitude', audiences: [1, 2] });
});

test('when all is known and everybody stands where we want them, there is nothing to notice', () => {
  assert.equal(insightOf([known]), null);
  assert.equal(insightOf([]), null);
});

test('a wish for somebody without a ring counts from the outermost ring', () => {
  assert.equal(insightOf([anAudience({ ring: null, desiredRing: 'cothink' })])?.kind, 'too-far');
  assert.equal(insightOf([anAudience({ ring: null, desiredRing: 'informed', attitude: 0 })])?.kind, 'no-ring');
});

test('in the view of influence only a missing influence or interest is noticed', () => {
  const placed = anAudience({ ring: null, influence: 3, interest: 3 });
  assert.equal(influenceInsightOf([placed]), null);
  assert.deepEqual(influenceInsightOf([placed, anAudience({ influence: 2, interest: null })]), {
    kind: 'no-place',
    audiences: [1],
  });
});
