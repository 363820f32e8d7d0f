import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { checkPlan } from '#modules/checks/index.ts';
import { aGoal, anActivity, anAudience } from '../../../../test/support/plan.ts';
import { planBlocks } from './plan-blocks.ts';
import { groupRemarks, placeRemarks } from './remarks.ts';

const plan: Plan = {
  ...emptyPlan('Proef'),
  goals: [aGoal(), aGoal({ text: 'Nog een' })],
  audiences: [anAudience(), anAudience({ name: 'Inwoners', channels: [] })],
  activities: [anActivity()],
  sections: [{ kind: 'strategy', title: 'Aanpak', depth: 1, markdown: 'Hier komt [nog invullen].' }],
};

test('every finding of the checks has one place: beside its chapter, or loose when that is not there', () => {
  const blocks = planBlocks(plan);
  const { open } = checkPlan(plan, { today: '2026-11-18' });
  const { byBlock, loose } = placeRemarks(blocks, open);
  assert.ok(open.length > 3);
  assert.deepEqual(new Set([...byBlock.flat(), ...loose]), new Set(open));
  assert.equal(byBlock.flat().length + loose.length, open.length);
  const goals = blocks.findIndex(({ parts }) => parts.includes('goals'));
  assert.ok(byBlock[goals]?.some(({ rule }) => rule === 'C3.measure'));
  assert.ok(
    loose.some(({ rule }) => rule === 'C2.message'),
    'there is no message yet, so its remark is loose',
  );
});

test('a group without a means is told beside the means', () => {
  const blocks = planBlocks(plan);
  const { byBlock } = placeRemarks(blocks, checkPlan(plan, { today: '2026-11-18' }).open);
  const channels = blocks.findIndex(({ parts }) => parts.includes('channels'));
  assert.deepEqual(
    byBlock[channels]?.map(({ subject }) => subject),
    ['Inwoners'],
  );
});

test('remarks of one kind with one advice are told together, none is lost', () => {
  const { open } = checkPlan(plan, { today: '2026-11-18' });
  const groups = groupRemarks(open);
  assert.ok(groups.length < open.length);
  assert.deepEqual(new Set(groups.flatMap(({ findings }) => findings)), new Set(open));
});
