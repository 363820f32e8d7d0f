import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan } from '#kernel/plan.ts';
import { anyPlan } from '../export/testing/plan-arbitrary.ts';
import { SAMPLE_PLAN } from '../export/testing/sample-plan.ts';
import { planFilePieces } from './plan-file-pieces.ts';
import { serialisePlan } from './serialise-plan.ts';

test('the pieces of any plan are its plan file', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => assert.equal([...planFilePieces(plan)].join(''), serialisePlan(plan))),
    { numRuns: 200 },
  );
});

test('a plan of hundreds of activities comes in several pieces, whatever its texts look like', () => {
  const lookalike = '\n  "activities": [\n  ]';
  const [sample] = SAMPLE_PLAN.activities;
  assert.ok(sample);
  const activities = Array.from({ length: 301 }, (_, index) => ({ ...sample, title: `${lookalike} ${index}` }));
  const plan = { ...emptyPlan(lookalike), activities };
  const pieces = [...planFilePieces(plan)];
  assert.equal(pieces.length, 6);
  assert.equal(pieces.join(''), serialisePlan(plan));
});
