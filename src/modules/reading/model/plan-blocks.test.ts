import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, type Plan, SECTION_KINDS } from '#kernel/plan.ts';
import { aGoal, anActivity, anAudience } from '../../../../test/support/plan.ts';
import { missingParts, PART_KINDS, planBlocks } from './plan-blocks.ts';

const plan = (rest: Partial<Plan>): Plan => ({ ...emptyPlan('Proef'), ...rest });
const section = (kind: Plan['sections'][number]['kind'], depth = 1) => ({ kind, title: kind, depth, markdown: '' });

test('items stand with the text of their kind', () => {
  const blocks = planBlocks(
    plan({ sections: [section('occasion'), section('goals'), section('evaluation')], goals: [aGoal()] }),
  );
  assert.deepEqual(
    blocks.map(({ parts }) => parts),
    [[], ['goals'], ['evaluation']],
  );
});

test('items without a text of their own stand where they usually do, whatever the order of the rest', () => {
  const sections = [section('evaluation'), section('occasion')];
  const blocks = planBlocks(plan({ sections, goals: [aGoal()], audiences: [anAudience({ channels: [] })] }));
  assert.deepEqual(
    blocks.map(({ sections: own, parts }) => (own.length > 0 ? sections[own[0] ?? 0]?.kind : parts[0])),
    ['evaluation', 'occasion', 'goals', 'audiences'],
  );
});

test('under a title that stands above the whole plan each item still stands with the text of its kind', () => {
  const sections = [section('other'), section('goals', 2), section('audiences', 2), section('evaluation', 2)];
  const blocks = planBlocks(plan({ sections, goals: [aGoal()], audiences: [anAudience({ channels: [] })] }));
  assert.deepEqual(
    blocks.map(({ sections: own, parts }) => [own, parts]),
    [
      [[0], []],
      [[1], ['goals']],
      [[2], ['audiences']],
      [[3], ['evaluation']],
    ],
  );
});

test('every text and every part that is filled is on the page exactly once', () => {
  const kinds = fc.array(
    fc.record({ kind: fc.constantFrom(...SECTION_KINDS), depth: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(kinds, fc.boolean(), fc.boolean(), (given, hasGoals, hasActivities) => {
      const sections = given.map(({ kind, depth }) => section(kind, depth));
      const blocks = planBlocks(
        plan({ sections, goals: hasGoals ? [aGoal()] : [], activities: hasActivities ? [anActivity()] : [] }),
      );
      assert.deepEqual(
        blocks.flatMap((block) => block.sections),
        sections.map((_, index) => index),
      );
      const parts = blocks.flatMap((block) => block.parts);
      assert.equal(new Set(parts).size, parts.length);
      if (hasGoals) assert.ok(parts.includes('goals'));
      if (hasActivities) assert.ok(parts.includes('calendar'));
    }),
  );
});

test('what a plan leaves out is offered, and nothing of it is on the page', () => {
  const bare = plan({});
  assert.deepEqual(planBlocks(bare), []);
  assert.deepEqual(
    missingParts(bare),
    PART_KINDS.filter((part) => part !== 'leftover'),
  );
  assert.ok(!missingParts(plan({ goals: [aGoal()] })).includes('goals'));
});
